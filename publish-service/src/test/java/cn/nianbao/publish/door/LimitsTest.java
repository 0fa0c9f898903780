package cn.nianbao.publish.door;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.Wire;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@TestProfile(LimitsTest.Strict.class)
class LimitsTest {

    /** A share takes longer to come back than the test does. */
    public static class Strict implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nianbao.limit.per-second", "1", "nianbao.limit.burst", "20");
        }
    }

    @Test
    void who_asks_too_much_is_told_when_to_come_back_and_others_are_served() {
        String page = page();
        for (int i = 0; i < 20; i++) {
            assertThat(from("203.0.113.1", page).statusCode()).isEqualTo(200);
        }
        Response refused = from("203.0.113.1", page);
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 20);
        assertThat(refused.header("Cache-Control")).isEqualTo("no-store");
        assertThat(refused.header("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(Jsoup.parse(refused.asString()).selectFirst("h1").text()).isEqualTo("访问过于频繁");
        Response program = from("203.0.113.1", page + ".json");
        assertThat(program.statusCode()).isEqualTo(429);
        assertThat(program.contentType()).isEqualTo("application/problem+json");
        assertThat(program.jsonPath().getInt("status")).isEqualTo(429);
        assertThat(from("203.0.113.2", page).statusCode()).isEqualTo(200);
    }

    @Test
    void a_search_counts_ten_times() {
        assertThat(from("203.0.113.3", "/reports?q=a").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.3", "/reports?q=b").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.3", "/reports?q=c").statusCode()).isEqualTo(429);
    }

    @Test
    void publishing_goes_on() {
        String page = page();
        for (int i = 0; i < 25; i++) {
            from("203.0.113.4", page);
        }
        assertThat(from("203.0.113.4", page).statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.4", "/editions/anlan/2025/1").statusCode()).isEqualTo(401);
    }

    /** Each look at it asks the database and Keycloak. */
    @Test
    void strangers_may_not_ask_for_health_without_end_and_our_own_machine_may() {
        for (int i = 0; i < 20; i++) {
            assertThat(from("203.0.113.5", "/q/health/live").statusCode()).isEqualTo(200);
        }
        assertThat(from("203.0.113.5", "/q/health/live").statusCode()).isEqualTo(429);
        assertThat(given().get("/q/health/live").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "203.0.113.11, /q/../reports?q=a",
        "203.0.113.12, /style/../reports?q=a",
        "203.0.113.13, /editions/%2e%2e/reports?q=a",
        "203.0.113.14, /%72eports?%71=a",
        "203.0.113.15, //reports?q=a",
        "203.0.113.16, /reports/?q=a",
        "203.0.113.17, /reports;a=b?q=a",
        "203.0.113.18, /reports.json?q=a"
    })
    void no_spelling_of_an_address_makes_it_cheaper(String client, String address) {
        int[] answers = IntStream.range(0, 3)
                .map(i -> Wire.status(address, "X-Forwarded-For: " + client))
                .toArray();
        assertThat(answers[2]).isEqualTo(429);
        assertThat(answers).startsWith(answers[1], answers[1]);
    }

    @ParameterizedTest
    @ValueSource(strings = {"unknown", "_hidden", "unix:", "not an address"})
    void who_comes_without_a_name_is_not_without_a_limit(String name) {
        int last = 0;
        for (int i = 0; i < 22; i++) {
            last = Wire.status("/keys.json", "X-Forwarded-For: 198.51.100." + i + ", " + name);
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void a_header_of_the_clients_own_does_not_hide_it() {
        int last = 0;
        for (int i = 0; i < 22; i++) {
            last = Wire.status("/keys.json", "X-Forwarded-For: 198.51.100." + i, "X-Forwarded-For: 203.0.113.20");
        }
        assertThat(last).isEqualTo(429);
    }

    @Test
    void methods_that_are_none_of_ours_count_as_well() {
        int last = 0;
        for (int i = 0; i < 22; i++) {
            last = given().header("X-Forwarded-For", "203.0.113.21")
                    .delete("/reports")
                    .statusCode();
        }
        assertThat(last).isEqualTo(429);
    }

    private static String page() {
        String code = newAgency();
        publish(Sample.record(code, 2025, 1));
        return "/reports/" + code + "/2025";
    }

    private static Response from(String client, String address) {
        return given().accept("text/html,*/*;q=0.8")
                .header("X-Forwarded-For", "8.8.8.8, " + client)
                .get(address);
    }
}
