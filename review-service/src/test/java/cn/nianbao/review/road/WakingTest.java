package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.StandIn;
import com.sun.net.httpserver.HttpHandler;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Nobody looks for work by the clock here: what is done is done because somebody was told of it. */
@QuarkusTest
@RealPartners
@QuarkusTestResource(value = WakingTest.Listeners.class, restrictToAnnotatedClass = true)
@TestProfile(WakingTest.NoClock.class)
class WakingTest {

    private static final BlockingQueue<String> HEARD = new LinkedBlockingQueue<>();

    /** The next look is far away. */
    public static class NoClock implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("nianbao.road.between-looks", "24H");
        }
    }

    /** A parser-service and a publish-service that listen, and answer that it is not their day. */
    public static class Listeners extends StandIn {

        @Override
        protected Map<String, HttpHandler> answers() {
            return Map.of("/token", StandIn::token, "/", call -> {
                String draft = call.getRequestHeaders().getFirst("X-File-Name");
                HEARD.add(draft == null ? call.getRequestURI().getPath() : draft);
                answer(call, 418, "");
            });
        }

        @Override
        protected Map<String, String> settings(String host) {
            String address = "http://" + host;
            return Map.of(
                    "nianbao.road.parser", address,
                    "nianbao.road.publish", address,
                    "quarkus.oidc-client.token-path", address + "/token");
        }
    }

    @Test
    void aDraftIsReadAndASignedReportPublishedWithoutWaitingForTheNextLook() throws InterruptedException {
        Desk drafting = new Desk();
        byte[] draft = "<html><body><p>一、总体情况</p></body></html>".getBytes(StandardCharsets.UTF_8);
        drafting.submit(drafting.staff, drafting.agency + ".html", draft);
        assertThat(isHeard(drafting.agency + ".html")).isTrue();

        Desk signing = Desk.handedIn();
        signing.approveBy(signing.first, signing.second, signing.secrecy, signing.approver);
        assertThat(isHeard("/editions/" + signing.agency + "/2025/1")).isTrue();
    }

    private static boolean isHeard(String word) throws InterruptedException {
        String heard = HEARD.poll(30, TimeUnit.SECONDS);
        while (heard != null && !heard.equals(word)) {
            heard = HEARD.poll(30, TimeUnit.SECONDS);
        }
        return heard != null;
    }
}
