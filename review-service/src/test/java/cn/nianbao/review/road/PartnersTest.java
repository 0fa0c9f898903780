package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
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
