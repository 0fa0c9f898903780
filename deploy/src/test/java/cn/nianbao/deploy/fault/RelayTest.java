package cn.nianbao.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
class RelayTest {
    private ServerSocket partner;
    private Relay relay;

    @BeforeEach
    void connect() throws IOException {
        partner = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        relay = Relay.to(partner.getLocalPort());
    }

    @AfterEach
    void end() throws IOException {
        relay.close();
        partner.close();
    }

    @Test
    void passesOnInBothDirections() throws IOException {
        try (Socket near = call();
                Socket far = partner.accept()) {
            assertThat(passed(near, far)).isEqualTo(7);
            assertThat(passed(far, near)).isEqualTo(7);
        }
    }

    @Test
    void breaksAndRefusesWhileItIsCut() throws IOException {
        try (Socket near = call();
                Socket far = partner.accept()) {
            passed(near, far);
            relay.cut();
            assertThatThrownBy(() -> near.getInputStream().read())
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
            assertThatThrownBy(() -> {
                        try (Socket again = call()) {
                            again.getInputStream().read();
                        }
                    })
                    .isInstanceOf(IOException.class)
                    .isNotInstanceOf(SocketTimeoutException.class);
        }
        relay.mend();
        passesOnInBothDirections();
    }

    @Test
    void keepsWhatIsSaidWhileItIsSilent() throws IOException {
        try (Socket near = call();
                Socket far = partner.accept()) {
            passed(near, far);
            relay.silence();
            near.getOutputStream().write(7);
            far.setSoTimeout(300);
            assertThatThrownBy(() -> far.getInputStream().read()).isInstanceOf(SocketTimeoutException.class);

            relay.mend();
            far.setSoTimeout(10_000);
            assertThat(far.getInputStream().read()).isEqualTo(7);
        }
    }

    private Socket call() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), relay.port());
        socket.setSoTimeout(10_000);
        return socket;
    }

    private static int passed(Socket from, Socket to) throws IOException {
        from.getOutputStream().write(7);
        return to.getInputStream().read();
    }
}
