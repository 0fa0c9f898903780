package cn.nianbao.review.console;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page needs comes from the service itself and may be kept; nothing else comes that way. */
@QuarkusTest
@RealPartners
class AssetsTest {

    private static final Person STAFF = Person.of("staff", "anlan-197");

    @Test
    void whatAPageNamesIsThereAndMayBeKept() {
        Document page = Jsoup.parse(STAFF.call().get("/submit").asString());

        List<String> named = page.select("link[rel=stylesheet], script[src]").stream()
                .map(element -> element.hasAttr("href") ? element.attr("href") : element.attr("src"))
                .toList();
        assertThat(named).hasSizeGreaterThanOrEqualTo(4).allMatch(path -> path.startsWith("/assets/"));
        named.forEach(path -> {
            Response file = given().get(path);
            assertThat(file.statusCode()).as(path).isEqualTo(200);
            assertThat(file.header("Cache-Control")).as(path).contains("immutable");
        });
    }

    @Test
    void browsersThatAskForAnIconUnaskedGetIt() {
        assertThat(given().get("/favicon.ico").statusCode()).isEqualTo(200);
    }

    @Test
    void aPageItselfIsNotKept() {
        assertThat(STAFF.call().get("/submit").header("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/assets/x/api/tasks",
                "/assets/x/reports",
                "/assets/x/q/health",
                "/assets/x/console/../../submit"
            })
    void nothingElseComesThatWay(String path) {
        assertThat(given().urlEncodingEnabled(false)
                        .redirects()
                        .follow(false)
                        .get(path)
                        .statusCode())
                .isNotEqualTo(200);
    }
}
