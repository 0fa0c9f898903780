package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.Tokens;
import io.smallrye.mutiny.Uni;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class PartnersTest {

    /** Promises a hundred characters, gives one, and then nothing more. */
    @Test
    @Timeout(30)
    void aPartnerThatStopsHalfWayIsNotWaitedForForever() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Thread partner = new Thread(() -> halfAnAnswer(server, over));
            partner.start();
            Partners partners = new Partners(null, Duration.ofMillis(500));
            URI base = URI.create("http://127.0.0.1:" + server.getLocalPort());
            assertThatThrownBy(() -> partners.send(
                            "识别服务", partners.request(base, "/readings").GET().build()))
                    .isInstanceOf(PartnerAway.class)
                    .hasMessage("识别服务没有应答");
        } finally {
            over.countDown();
        }
    }

    /** Recognising scanned pages takes minutes, and a page is put on the portal in less than a second. */
    @Test
    @Timeout(30)
    void waitsForAPartnerAsLongAsTheQuestionMayTake() throws IOException {
        CountDownLatch overdue = new CountDownLatch(1);
        try (ServerSocket server = new ServerSocket(0, 2, InetAddress.getLoopbackAddress())) {
            new Thread(() -> lateAnswer(server, overdue)).start();
            Partners partners = new Partners(null, Duration.ofMillis(200));
            URI base = URI.create("http://127.0.0.1:" + server.getLocalPort());
            CompletableFuture<Integer> patient = CompletableFuture.supplyAsync(() -> partners.send(
                            "识别服务",
                            partners.request(base, "/readings")
                                    .timeout(Duration.ofSeconds(20))
                                    .GET()
                                    .build())
                    .statusCode());
            assertThatThrownBy(() -> partners.send(
                            "识别服务", partners.request(base, "/").GET().build()))
                    .isInstanceOf(PartnerAway.class);
            overdue.countDown();
            assertThat(patient).succeedsWithin(Duration.ofSeconds(20)).isEqualTo(204);
        }
    }

    /** A question that was lost on the way gets neither an answer nor a refusal. */
    @Test
    @Timeout(30)
    void asksForATokenAnewWhenTheFirstQuestionWasLost() {
        AtomicInteger questions = new AtomicInteger();
        OidcClient keycloak = new OidcClient() {
            @Override
            public Uni<Tokens> getTokens(Map<String, String> parameters) {
                Tokens token = new Tokens("a-token", null, null, null, null, null, "nianbao-review");
                return questions.incrementAndGet() == 1
                        ? Uni.createFrom().nothing()
                        : Uni.createFrom().item(token);
            }

            @Override
            public Uni<Tokens> refreshTokens(String refreshToken, Map<String, String> parameters) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Uni<Boolean> revokeAccessToken(String accessToken, Map<String, String> parameters) {
                throw new UnsupportedOperationException();
            }

            @Override
            public void close() {}
        };
        Partners partners = new Partners(keycloak, Duration.ofMillis(300));
        URI base = URI.create("http://127.0.0.1:1");

        assertThatThrownBy(() -> partners.toService(base, "/readings")).isInstanceOf(PartnerAway.class);
        assertThat(partners.toService(base, "/readings").GET().build().headers().firstValue("Authorization"))
                .contains("Bearer a-token");
    }

    /** Takes two questions, and answers neither before it is told; who asked the other has gone by then. */
    private static void lateAnswer(ServerSocket server, CountDownLatch told) {
        try (Socket first = server.accept();
                Socket second = server.accept()) {
            told.await();
            answer(first);
            answer(second);
        } catch (IOException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(Socket caller) {
        try {
            caller.getOutputStream().write("HTTP/1.1 204 No Content\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
            caller.getOutputStream().flush();
        } catch (IOException gone) {
            // the impatient one
        }
    }

    private static void halfAnAnswer(ServerSocket server, CountDownLatch over) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream()
                    .write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{".getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            over.await();
        } catch (IOException | InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }
}
