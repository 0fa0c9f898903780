package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** With the engine's timers on, as in an office: nobody has to press anything when the hour has come. */
@QuarkusTest
@RealPartners
@TestProfile(HourByItselfTest.WithTimers.class)
class HourByItselfTest {

    /** The timers as they run in an office. */
    public static class WithTimers implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nianbao.workflow.timers", "true");
        }
    }

    @Test
    void anHourThatPassedBeforeTheSignatureHoldsNothingUp() {
        Desk desk = Desk.handedIn();
        Instant soon = Instant.now().plusSeconds(1);
        desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("at", soon.toString()))
                .put("/api/reports/" + desk.report + "/schedule")
                .then()
                .statusCode(200);
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        Awaitility.await().until(() -> Instant.now().isAfter(soon));
        desk.approveBy(desk.approver);
        Awaitility.await().atMost(Duration.ofSeconds(90)).until(() -> shown(desk)
                .equals("发布中 / 待核对"));
        assertThat(desk.history()).endsWith("scheduled", "approved", "approved", "approved", "approved");
    }

    private static String shown(Desk desk) {
        return desk.staff.call().get("/api/reports/" + desk.report).jsonPath().getString("shown");
    }
}
