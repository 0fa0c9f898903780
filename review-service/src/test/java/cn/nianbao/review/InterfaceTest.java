package cn.nianbao.review;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.Realm;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes in below {@code /api}, the answer is one that its caller can use. */
@QuarkusTest
@RealPartners
class InterfaceTest {

    private static final Person STAFF = Person.of("staff", "anlan-197");
    private static final Person FIRST = Person.of("first-reviewer", "anlan-197");

    private static void refused(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getInt("status")).isEqualTo(status);
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
        assertThat(answer.asString()).doesNotContain("Exception", "cn.nianbao", "\tat ");
    }

    private static String token(String sub, String type, String audience, long expires) {
        return Realm.with("""
                {"iss": "%s", %s "typ": "%s", "aud": ["%s"], "iat": %d, "exp": %d, "groups": ["/agencies/anlan-197"],
                 "realm_access": {"roles": ["staff"]}}""".formatted(Realm.issuer(), sub, type, audience, expires - 300, expires));
    }

    private static long soon() {
        return Instant.now().getEpochSecond() + 60;
    }

    static Stream<String> noTokens() {
        String good = "\"sub\": \"somebody\",";
        return Stream.of(
                "not.a.token",
                "opaque",
                STAFF.token() + "x",
                token(good, "Bearer", "nianbao-api", soon() - 3600),
                token(good, "ID", "nianbao-api", soon()),
                token(good, "Bearer", "nianbao-publish", soon()),
                token("", "Bearer", "nianbao-api", soon()));
    }

    @ParameterizedTest
    @MethodSource("noTokens")
    void aTokenThatIsNotTakenIsAnsweredInWords(String token) {
        refused(given().auth().oauth2(token).get("/api/tasks"), 401);
    }

    @Test
    void theSameTokenInOrderIsTaken() {
        String token = token("\"sub\": \"somebody\",", "Bearer", "nianbao-api", soon());
        assertThat(given().auth().oauth2(token).get("/api/tasks").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /api/nowhere, 404",
        "GET, /api/reports/no-id, 404",
        "GET, /api/reports/%00, 404",
        "GET, /api/reports/a%2Fb/report, 404",
        "GET, /api/reports?year=abc, 404",
        "DELETE, /api/reports, 405",
        "GET, /api/tasks/1/decision, 405",
        "POST, /api/reports/0-0-0-0-0/hand-in, 404",
        "POST, /api/reports/%FF/recall, 404"
    })
    void addressesAndMethodsThatAreNot(String method, String path, int status) {
        refused(STAFF.call().urlEncodingEnabled(false).request(method, path), status);
    }

    /** Nobody need sign in to have an address looked up by its pattern. */
    @ParameterizedTest
    @ValueSource(strings = {"/api/reports/x/cells/%s", "/api/reports/%s/report", "/reports/%s", "/%s"})
    void anAddressWithoutEndIsRefusedAtOnce(String address) {
        Response answer = given().urlEncodingEnabled(false).get(address.formatted("a/".repeat(1_900)));
        assertThat(answer.statusCode()).isEqualTo(414);
        assertThat(answer.time()).isLessThan(1_500);
    }

    /** Whoever tells the interface from the pages by its address must see the same address as the resources. */
    @ParameterizedTest
    @ValueSource(strings = {"/api;x/tasks", "/api;/tasks", "/%61pi;x=y/tasks"})
    void parametersWithinThePathLeadNowhere(String path) {
        RequestSpecification stranger = given().redirects().follow(false).urlEncodingEnabled(false);
        refused(stranger.get(path), 404);
        refused(STAFF.call().urlEncodingEnabled(false).get(path), 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//api/tasks", "/%61pi/tasks", "/x/../api/tasks", "/api/./tasks"})
    void anotherSpellingIsTheSameInterface(String path) {
        RequestSpecification call = given().redirects().follow(false).urlEncodingEnabled(false);
        refused(call.cookie("q_session", "anything").get(path), 401);
    }

    static List<String> bodies() {
        return List.of("{", "[]", "\"approve\"", "{\"decision\": {}}", "[".repeat(2000), "{\"decision\": ");
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void aBodyThatIsNoDecision(String body) {
        refused(
                FIRST.call().contentType("application/json").body(body).post("/api/tasks/" + Desk.YEAR + "/decision"),
                400);
    }

    static List<String> bombs() {
        return List.of(
                "[".repeat(500),
                "[" + "{},".repeat(300_000) + "{}]",
                "{\"decision\": \"approve\", \"reason\": [" + "[],".repeat(300_000) + "[]]}",
                "{\"cells\": " + "{\"a\":".repeat(500) + "1" + "}".repeat(500) + "}");
    }

    /** A few megabytes of brackets are some hundred in memory, once somebody makes a tree of them. */
    @ParameterizedTest
    @MethodSource("bombs")
    void aBodyWithoutMeasure(String body) {
        refused(FIRST.call().contentType("application/json").body(body).post("/api/tasks/1/decision"), 400);
        refused(
                STAFF.call()
                        .contentType("application/merge-patch+json")
                        .header("If-Match", '"' + "0".repeat(64) + '"')
                        .body(body)
                        .patch("/api/reports/0-0-0-0-0/report"),
                422);
    }

    /** Nobody unpacks it. */
    @Test
    void aPackedBodyStaysPacked() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write("{\"decision\": \"approve\"}".getBytes(StandardCharsets.UTF_8));
        }
        refused(
                FIRST.call()
                        .contentType("application/json")
                        .header("Content-Encoding", "gzip")
                        .body(packed.toByteArray())
                        .post("/api/tasks/1/decision"),
                400);
    }

    @Test
    void bodiesOfAnotherKind() {
        refused(FIRST.call().contentType("text/plain").body("x").post("/api/tasks/1/decision"), 415);
        refused(STAFF.call().contentType("text/plain").body("x").post("/api/reports"), 415);
        refused(STAFF.call().accept("image/png").get("/api/tasks"), 406);
    }

    @Test
    void aFormThatBreaksOff() {
        refused(
                STAFF.call()
                        .contentType("multipart/form-data; boundary=part")
                        .body("garbage".getBytes(StandardCharsets.UTF_8))
                        .post("/api/reports"),
                400);
    }

    /** Counts, memory and what the interface looks like are for operators; health is asked for where people come in. */
    @Test
    void metricsAndTheDescriptionOfTheInterfaceHaveAPortOfTheirOwn() {
        int management = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        for (String path : List.of("/q/metrics", "/q/openapi", "/q/metrics/", "//q/metrics", "/x/../q/metrics")) {
            Response answer = given().urlEncodingEnabled(false).get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(404);
        }
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
        assertThat(given().port(management).get("/q/metrics").asString()).contains("jvm_memory_used_bytes");
        assertThat(given().port(management).get("/q/openapi").asString()).contains("/api/reports");
    }

    @Test
    void aFormOfThousandsOfFieldsIsNoFaultOfOurs() {
        RequestSpecification call = STAFF.call();
        for (int i = 0; i < 1_100; i++) {
            call.multiPart("field" + i, "1");
        }
        refused(call.post("/api/reports"), 400);
    }

    @Test
    void theAgencyIsJudgedBeforeTheYear() {
        refused(Desk.submit(STAFF, "anlan-196", "no year", null, null), 403);
        refused(STAFF.call().multiPart("agency", "anlan-197").post("/api/reports"), 422);
        refused(STAFF.call().multiPart("year", "2025").post("/api/reports"), 403);
    }

    @Test
    void aFileNameThatNobodyCanKeepIsMendedAndTaken() {
        Desk desk = new Desk();
        byte[] page = "<html><body><p>一、总体情况</p></body></html>".getBytes(StandardCharsets.UTF_8);
        Response taken = desk.submit(desk.staff, "长".repeat(3000) + ".html", page);
        assertThat(taken.statusCode()).isEqualTo(201);
        desk.report = taken.jsonPath().getString("id");
        assertThat(desk.staff
                        .call()
                        .get("/api/reports/" + desk.report + "/history")
                        .jsonPath()
                        .getString("[0].reason"))
                .hasSizeLessThan(130)
                .endsWith(".html");
    }
}
