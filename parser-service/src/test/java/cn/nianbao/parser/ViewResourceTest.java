package cn.nianbao.parser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Realm.class)
class ViewResourceTest {

    private static final String CELL = "requests/3.7/total";

    @ParameterizedTest
    @ValueSource(strings = {"docx", "html", "tabs.txt"})
    void shows_a_draft_of_text_with_the_place_of_every_figure(String kind) throws IOException {
        JsonPath view = post("/views", sample(kind)).jsonPath();
        assertThat(view.getString("reader")).isNotBlank();
        Map<String, Object> spot = view.getMap("places.cells.'" + CELL + "'[0]");
        assertThat(view.getString("html")).contains("data-at=\"" + spot.get("at") + "\"");
        assertThat(view.getMap("places.cells")).hasSize(200);
        assertThat(view.getMap("places.sections.s1.runs[0]")).containsKeys("at", "start", "end");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd"})
    void measures_pages_and_finds_every_figure_on_them(String kind) throws IOException {
        JsonPath view = post("/views", sample(kind)).jsonPath();
        assertThat(view.getList("pages[0]", Float.class).get(0)).isBetween(200f, 220f);
        assertThat(view.getMap("places.cells")).hasSize(200);
        assertThat(view.getList("places.cells.'" + CELL + "'[0].box")).hasSize(4);
        Map<String, Object> line = view.getMap("places.sections.s1.runs[0]");
        assertThat(line).containsKeys("page", "box", "start", "turn");
        assertThat((List<?>) line.get("edges")).hasSizeGreaterThan(2);
    }

    @Test
    void draws_a_page_of_an_ofd_file() throws IOException {
        Response page = post("/views/pages/1", sample("ofd"));
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.contentType()).startsWith("image/svg+xml");
        assertThat(page.asString()).startsWith("<svg");
    }

    @Test
    void draws_no_page_that_is_not_there() throws IOException {
        assertThat(post("/views/pages/99", sample("ofd")).statusCode()).isEqualTo(415);
        assertThat(post("/views/pages/1", sample("pdf")).statusCode()).isEqualTo(415);
    }

    @Test
    void shows_nothing_to_anybody_else() throws IOException {
        String staff = Realm.token("Bearer", List.of("nianbao-parser"), List.of("staff"));
        for (String path : List.of("/views", "/views/pages/1")) {
            assertThat(post(staff, path, sample("ofd")).statusCode()).isEqualTo(403);
            assertThat(given().contentType("application/octet-stream")
                            .body(sample("ofd"))
                            .post(path)
                            .statusCode())
                    .isEqualTo(401);
        }
    }

    private static byte[] sample(String kind) throws IOException {
        return Files.readAllBytes(Path.of("..", "samples", "anlan-emergency-2025." + kind));
    }

    private static Response post(String path, byte[] draft) {
        return post(Realm.reviewService(), path, draft);
    }

    private static Response post(String token, String path, byte[] draft) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .body(draft)
                .post(path);
    }
}
