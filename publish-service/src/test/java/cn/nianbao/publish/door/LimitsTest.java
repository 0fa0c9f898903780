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
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;

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
    void health_and_publishing_go_on() {
        String page = page();
        for (int i = 0; i < 25; i++) {
            from("203.0.113.4", page);
        }
        assertThat(from("203.0.113.4", page).statusCode()).isEqualTo(429);
        assertThat(from("203.0.113.4", "/q/health").statusCode()).isEqualTo(200);
        assertThat(from("203.0.113.4", "/editions/anlan/2025/1").statusCode()).isEqualTo(401);
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
