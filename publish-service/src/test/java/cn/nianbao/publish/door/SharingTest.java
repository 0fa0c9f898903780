package cn.nianbao.publish.door;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class SharingTest {

    @Test
    void pages_elsewhere_may_read_made_or_kept() {
        String code = newAgency();
        publish(Sample.record(code, 2025, 1));
        for (int i = 0; i < 2; i++) {
            Response answer = given().header("Origin", "https://example.org").get("/reports/" + code + "/2025.json");
            assertThat(answer.header("Access-Control-Allow-Origin")).isEqualTo("*");
            assertThat(answer.header("Access-Control-Expose-Headers")).contains("ETag", "Nianbao-Revision");
            assertThat(answer.header("Access-Control-Allow-Credentials")).isNull();
        }
    }

    @Test
    void a_browser_that_asks_first_is_told_that_it_may_read_and_no_more() {
        Response answer = given().header("Origin", "https://example.org")
                .header("Access-Control-Request-Method", "PUT")
                .options("/reports/anlan/2025.json");
        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(answer.header("Access-Control-Allow-Methods")).isEqualTo("GET, HEAD, OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editions/anlan/2025/1", "/q/health"})
    void what_is_not_for_the_public_is_not_shared(String address) {
        Response answer = given().header("Origin", "https://example.org").get(address);
        assertThat(answer.header("Access-Control-Allow-Origin")).isNull();
        assertThat(given().header("Origin", "https://example.org")
                        .header("Access-Control-Request-Method", "PUT")
                        .options(address)
                        .header("Access-Control-Allow-Methods"))
                .isNull();
    }
}
