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

/** With the clockwork on, as in an office: nobody has to press anything when a time has come. */
@QuarkusTest
@RealPartners
@TestProfile(ByItselfTest.AsInAnOffice.class)
class ByItselfTest {

    private static final Duration LONGEST = Duration.ofSeconds(90);

    /** Timers and watch as they run in an office, in a hurry. */
    public static class AsInAnOffice implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "nianbao.workflow.timers", "true",
                    "nianbao.watch.on", "true",
                    "nianbao.watch.first", "0S",
                    "nianbao.watch.every", "1S",
                    "nianbao.watch.amiss-every", "1S",
                    "nianbao.watch.between-rounds", "200MS");
        }
    }

    @Test
    void anHourThatPassedBeforeTheSignatureHoldsNothingUp() {
        Desk desk = Desk.handedIn();
        Instant soon = Instant.now().plusSeconds(1);
        desk.schedule(soon);
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        Awaitility.await().until(() -> Instant.now().isAfter(soon));
        desk.approveBy(desk.approver);
        Awaitility.await().atMost(LONGEST).until(() -> shown(desk).equals("发布中 / 待核对"));
        assertThat(desk.history()).endsWith("scheduled", "approved", "approved", "approved", "approved");
    }

    @Test
    void aReportThatWaitsGoesOnWithinSecondsOfItsHour() {
        Desk desk = Desk.handedIn();
        desk.schedule(Instant.now().plus(Duration.ofHours(1)));
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(shown(desk)).startsWith("待定时公布");
        desk.schedule(Instant.now().plusSeconds(2));
        Awaitility.await().atMost(Duration.ofSeconds(8)).until(() -> shown(desk).equals("发布中 / 待核对"));
    }

    @Test
    void aPageThatIsGoneIsFoundAndFoundAgain() {
        Desk desk = Desk.published();
        byte[] signed = desk.read(desk.staff).asByteArray();
        CityPortal.remove(desk.agency);
        Awaitility.await().atMost(LONGEST).until(() -> desk.history().contains("found-amiss"));
        CityPortal.upload(desk.agency, signed);
        Awaitility.await().atMost(LONGEST).until(() -> desk.history().contains("found-well"));
        assertThat(desk.history()).endsWith("published", "found-amiss", "found-well");
    }

    private static String shown(Desk desk) {
        return desk.staff.call().get("/api/reports/" + desk.report).jsonPath().getString("shown");
    }
}
