package cn.nianbao.publish;

import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
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
    void metrics_and_the_api_description_stay_off_the_public_port() {
        assertThat(read("/q/metrics").statusCode()).isEqualTo(404);
        assertThat(read("/q/openapi").statusCode()).isEqualTo(404);
        assertThat(management("/q/metrics").asString()).contains("jvm_memory_used_bytes");
        assertThat(management("/q/openapi").asString()).contains("/editions/{agencyCode}/{year}/{version}");
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
