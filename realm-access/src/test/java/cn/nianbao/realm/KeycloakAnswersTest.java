package cn.nianbao.realm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class KeycloakAnswersTest {
    private final List<Socket> calls = new CopyOnWriteArrayList<>();
    private final List<String> heads = new CopyOnWriteArrayList<>();

    /** The first connection answers once and is then dead without a word, as behind a gate that forgot it. */
    @Test
    @Timeout(30)
    void asksOnAnotherConnectionWhenOneIsDead() throws IOException {
        try (ServerSocket keycloak = new ServerSocket(0, 10, InetAddress.getLoopbackAddress())) {
            Thread server = new Thread(() -> answerEachOnce(keycloak));
            server.setDaemon(true);
            server.start();
            KeycloakAnswers check = new KeycloakAnswers(realm(keycloak.getLocalPort()));

            assertThat(check.call().getStatus()).isEqualTo(Status.UP);
            assertThat(check.call().getStatus()).as("on the dead connection").isEqualTo(Status.DOWN);
            assertThat(check.call().getStatus()).isEqualTo(Status.UP);
            assertThat(heads).as("no one connection for all").noneMatch(head -> head.contains("Upgrade"));
        } finally {
            for (Socket call : calls) {
                call.close();
            }
        }
    }

    private void answerEachOnce(ServerSocket keycloak) {
        try {
            while (true) {
                Socket call = keycloak.accept();
                calls.add(call);
                heads.add(head(call));
                call.getOutputStream()
                        .write("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n".getBytes(StandardCharsets.US_ASCII));
                call.getOutputStream().flush();
            }
        } catch (IOException over) {
            // the test has closed the door
        }
    }

    private static String head(Socket call) throws IOException {
        BufferedReader lines =
                new BufferedReader(new InputStreamReader(call.getInputStream(), StandardCharsets.US_ASCII));
        StringBuilder head = new StringBuilder();
        for (String line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
            head.append(line).append('\n');
        }
        return head.toString();
    }

    private static RealmSettings realm(int port) {
        return new RealmSettings() {
            @Override
            public URI url() {
                return URI.create("http://127.0.0.1:" + port + "/realms/nianbao");
            }

            @Override
            public Optional<String> audience() {
                return Optional.empty();
            }
        };
    }
}
