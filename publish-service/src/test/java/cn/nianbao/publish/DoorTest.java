package cn.nianbao.publish;

import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.ConfigProvider;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every address: headers, health, and what stays away from the public port. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class DoorTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports",
                "/reports/anlan/2025",
                "/nothing",
                "/editions/a/1/1",
                "/q/health",
                "/style/portal.css",
                "/"
            })
    void every_answer_tells_browsers_what_they_may(String address) {
        Response answer = read(address);
        assertThat(answer.header("Content-Security-Policy"))
                .isEqualTo("default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; base-uri 'none';"
                        + " form-action 'self'; frame-ancestors 'self'");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(answer.headers().hasHeaderWithName("Set-Cookie")).isFalse();
    }

    @Test
    void the_style_sheet_is_found_under_an_address_of_its_content() {
        String address = Jsoup.parse(read("/reports").asString())
                .selectFirst("link[rel=stylesheet]")
                .attr("href");
        assertThat(address).matches("/style/portal\\.css\\?v=[0-9a-f]{12}");
        assertThat(read(address).statusCode()).isEqualTo(200);
        assertThat(read(address).contentType()).startsWith("text/css");
    }

    @Test
    void there_is_an_icon_for_those_who_look_and_for_those_who_only_ask() {
        String address = Jsoup.parse(read("/reports").asString())
                .selectFirst("link[rel=icon]")
                .attr("href");
        assertThat(address).matches("/favicon\\.svg\\?v=[0-9a-f]{12}");
        assertThat(read(address).statusCode()).isEqualTo(200);
        assertThat(read(address).contentType()).startsWith("image/svg+xml");
        assertThat(read("/favicon.ico").statusCode()).isEqualTo(200);
    }

    @Test
    void metrics_and_the_api_description_stay_off_the_public_port() {
        assertThat(read("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(read("/q/openapi").statusCode()).isEqualTo(404);
        assertThat(management("/q/metrics").asString()).contains("jvm_memory_used_bytes");
        assertThat(management("/q/openapi").asString()).contains("/editions/{agencyCode}/{year}/{version}");
    }

    /** Behind a proxy that passes such a request on, whatever follows would be said without it. */
    @Test
    void a_connection_stays_what_it_is() {
        String answers = Wire.say("""
                GET /reports HTTP/1.1\r
                Host: localhost\r
                Connection: Upgrade, HTTP2-Settings\r
                Upgrade: h2c\r
                HTTP2-Settings: AAMAAABkAAQAAP__\r
                \r
                GET /q/health/live HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                \r
                """);
        assertThat(Wire.statusOf(answers)).isEqualTo(200);
        assertThat(Wire.statusOf(Wire.say("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"))).isEqualTo(400);
    }

    /** A proxy that reads them in another way would give the second request, and its answer, to whoever comes next. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding: xchunked\r\nContent-Length: 0",
                "Transfer-Encoding: chunked, identity",
                "Transfer-Encoding: identity, chunked",
                "Transfer-Encoding: chunked\r\nTransfer-Encoding: cow",
                "Transfer-Encoding: \u000bchunked\r\nContent-Length: 0",
                "Transfer-Encoding : chunked",
                "Content-Length: 0, 5",
                "Content-Length: 0\r\nContent-Length: 5",
                "Content-Length: +5"
            })
    void a_request_that_two_may_read_in_two_ways_is_the_last(String framing) {
        String answers = Wire.say("POST /reports HTTP/1.1\r\nHost: localhost\r\n" + framing
                + "\r\n\r\n0\r\n\r\nGET /keys.json HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        assertThat(answers).doesNotContain(" 200 ", "keys");
        assertThat(answers.split("HTTP/1.1 ")).as("one answer at most").hasSizeLessThan(3);
    }

    /** Who answers is found by patterns, which thirty thousand letters would keep busy for minutes. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/reports/%s",
                "/reports/%s/2025",
                "/reports/%s/feed.atom",
                "/keys/%s.pem",
                "/%s",
                "/reports/anlan/%s"
            })
    void an_address_without_end_is_refused_at_once(String address) {
        for (String letter : List.of("a", "2", "a/", "-")) {
            String path = address.formatted(letter.repeat(30_000 / letter.length()));
            assertTimeout(
                    Duration.ofSeconds(3), () -> assertThat(Wire.status(path)).isEqualTo(414));
        }
        assertThat(Wire.status(address.formatted("a".repeat(400)))).isEqualTo(404);
        assertThat(Wire.status("/reports?q=" + "a".repeat(30_000))).isEqualTo(200);
    }

    @Test
    void words_that_are_no_method_are_not_counted_for_ever() {
        for (int i = 0; i < 20; i++) {
            Wire.say("ANY" + i + " /reports HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        }
        assertThat(management("/q/metrics").asString())
                .contains("method=\"GET\"")
                .doesNotContain("method=\"ANY");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/reports?q=清河", "/reports?q=没有的词"})
    void what_a_stranger_has_us_write_is_not_for_search_engines(String address) {
        assertThat(Jsoup.parse(read(address).asString())
                        .select("meta[name=robots]")
                        .attr("content"))
                .isEqualTo("noindex");
        assertThat(Jsoup.parse(read("/reports").asString()).select("meta[name=robots]"))
                .isEmpty();
    }

    @Test
    void ready_means_that_database_and_keycloak_answer() {
        Response ready = read("/q/health/ready");
        assertThat(ready.statusCode()).isEqualTo(200);
        assertThat(ready.jsonPath().getList("checks")).hasSizeGreaterThanOrEqualTo(2);
        Realm.whileDown(() -> {
            assertThat(read("/q/health/ready").statusCode()).isEqualTo(503);
            assertThat(read("/q/health").statusCode()).isEqualTo(503);
            assertThat(read("/q/health/live").statusCode()).isEqualTo(200);
            assertThat(read("/reports").statusCode()).isEqualTo(200);
        });
        assertThat(read("/q/health/ready").statusCode()).isEqualTo(200);
    }

    @Test
    void a_wrong_method_or_type_is_answered_in_words() {
        assertThat(given().delete("/editions/anlan/2024/1").statusCode()).isEqualTo(405);
        Response answer =
                Caller.asReviewService().contentType("text/plain").body("x").put("/editions/anlan/2024/1");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.jsonPath().getString("title")).isEqualTo("不支持的内容类型");
    }

    private static Response management(String path) {
        int port = ConfigProvider.getConfig().getValue("quarkus.management.test-port", Integer.class);
        return given().port(port).get(path);
    }
}
