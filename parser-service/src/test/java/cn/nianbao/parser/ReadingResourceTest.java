package cn.nianbao.parser;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@QuarkusTest
@QuarkusTestResource(Realm.class)
class ReadingResourceTest {

    private static final byte[] DRAFT =
            "<html><body><h1>安澜市应急管理局2025年政府信息公开工作年度报告</h1></body></html>".getBytes(StandardCharsets.UTF_8);

    private static final Path SAMPLES = Path.of("..", "samples");
    private static final Path TRUTH = SAMPLES.resolve("truth").resolve("anlan-emergency-2025.json");

    @TestHTTPResource("/readings")
    URI readings;

    @Test
    void reads_a_draft_for_the_review_service() {
        Response answer = given().auth()
                .oauth2(Realm.reviewService())
                .contentType("application/octet-stream")
                .header("X-File-Name", URLEncoder.encode("年报 2025.html", StandardCharsets.UTF_8))
                .body(DRAFT)
                .post("/readings");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/json");
        assertThat(answer.jsonPath().getString("source.name")).isEqualTo("年报 2025.html");
        assertThat(answer.jsonPath().getString("source.mediaType")).isEqualTo("text/html");
        assertThat(answer.jsonPath().getString("source.sha256")).matches("[0-9a-f]{64}");
        assertThat(answer.jsonPath().getMap("$"))
                .containsKeys("sections", "cells")
                .doesNotContainKey("findings");
    }

    @ParameterizedTest
    @CsvSource({
        "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf, application/pdf",
        "ofd, application/ofd",
        "lines.txt, text/plain"
    })
    void reads_the_same_report_in_every_kind_of_file(String kind, String mediaType) throws IOException {
        byte[] draft = Files.readAllBytes(SAMPLES.resolve("anlan-emergency-2025." + kind));
        Response answer = post(Realm.reviewService(), draft);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.jsonPath().getString("source.mediaType")).isEqualTo(mediaType);
        assertThat(figures(answer.jsonPath())).hasSize(200).isEqualTo(figures(JsonPath.from(TRUTH.toFile())));
    }

    private static Map<String, Object> figures(JsonPath report) {
        Map<String, Map<String, Object>> cells = report.getMap("cells");
        return cells.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, cell -> cell.getValue()
                .get("value")));
    }

    @Test
    void names_a_known_draft_as_each_caller_does() {
        assertThat(post("a.html").jsonPath().getString("source.name")).isEqualTo("a.html");
        assertThat(post("b.html").jsonPath().getString("source.name")).isEqualTo("b.html");
    }

    @Test
    void lets_nobody_in_but_the_review_service() {
        assertProblem(
                given().contentType("application/octet-stream").body(DRAFT).post("/readings"), 401);
        assertProblem(post("not.a.token", DRAFT), 401);
        String user = Realm.token("Bearer", List.of("nianbao-api"), List.of("staff"));
        assertProblem(post(user, DRAFT), 403);
        String userAsParser = Realm.token("Bearer", List.of("nianbao-parser"), List.of("staff"));
        assertProblem(post(userAsParser, DRAFT), 403);
        String forOthers = Realm.token("Bearer", List.of("nianbao-publish"), List.of("review-service"));
        assertProblem(post(forOthers, DRAFT), 403);
        String identity = Realm.token("ID", List.of("nianbao-parser"), List.of("review-service"));
        assertProblem(post(identity, DRAFT), 401);
    }

    @Test
    void says_what_is_wrong_with_a_file() throws IOException {
        assertProblem(post(Realm.reviewService(), new byte[0]), 422, "空");
        byte[] rich = "{\\rtf1\\ansi}".getBytes(StandardCharsets.ISO_8859_1);
        assertProblem(post(Realm.reviewService(), rich), 415, "RTF");
        assertProblem(post(Realm.reviewService(), bomb()), 422, "解压后过大");
    }

    @Test
    void says_that_a_file_is_too_large() throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(readings)
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + Realm.reviewService())
                .header("Content-Type", "application/octet-stream")
                .POST(HttpRequest.BodyPublishers.ofByteArray(new byte[20 * 1024 * 1024 + 1]))
                .build();
        HttpResponse<String> answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("20 MB");
    }

    @Test
    void takes_bytes_and_nothing_else() {
        Response answer = given().auth()
                .oauth2(Realm.reviewService())
                .contentType("text/plain")
                .body("x")
                .post("/readings");
        assertProblem(answer, 415, "application/octet-stream");
        assertProblem(given().auth().oauth2(Realm.reviewService()).get("/readings"), 405);
        assertProblem(given().get("/absent"), 404);
    }

    @Test
    void is_ready_while_the_realm_answers() {
        assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(200);
        Realm.whileDown(
                () -> assertThat(given().get("/q/health/ready").statusCode()).isEqualTo(503));
    }

    @Test
    void metrics_and_the_api_description_have_a_port_of_their_own() {
        int management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        assertThat(given().get("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(given().get("/q/openapi").statusCode()).isEqualTo(404);
        assertThat(given().port(management).get("/q/metrics").asString()).contains("jvm_memory_used_bytes");
        assertThat(given().port(management).get("/q/openapi").asString()).contains("/readings");
    }

    private static Response post(String fileName) {
        return given().auth()
                .oauth2(Realm.reviewService())
                .contentType("application/octet-stream")
                .queryParam("name", fileName)
                .body(DRAFT)
                .post("/readings");
    }

    private static Response post(String token, byte[] draft) {
        return given().auth()
                .oauth2(token)
                .contentType("application/octet-stream")
                .header("X-File-Name", "a.docx")
                .body(draft)
                .post("/readings");
    }

    private static byte[] bomb() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        return bytes.toByteArray();
    }

    private static void assertProblem(Response answer, int status, String... words) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("type")).isEqualTo("about:blank");
        assertThat(answer.jsonPath().getString("title")).isNotBlank();
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        for (String word : words) {
            assertThat(answer.jsonPath().getString("detail")).contains(word);
        }
    }
}
