package cn.nianbao.review;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real mail server on loopback, which takes letters for everybody and can be away for a while. */
public class PostOffice implements QuarkusTestResourceLifecycleManager {

    private static final String FROM = "nianbao@anlan.example";
    private static GreenMail server;
    private static int port;

    @Override
    public Map<String, String> start() {
        port = freePort();
        server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
        server.start();
        return Map.of(
                "nianbao.mail.host",
                "127.0.0.1",
                "nianbao.mail.from",
                FROM,
                "quarkus.mailer.host",
                "127.0.0.1",
                "nianbao.mail.port",
                String.valueOf(port));
    }

    @Override
    public void stop() {
        server.stop();
    }

    /** A letter as it arrived. */
    public record Letter(List<String> to, String from, String subject, String body) {}

    /** Where the register says that people of a role are written to. */
    public static String address(String role, String agency) {
        return role + "@" + agency + ".example";
    }

    /** What arrived about an agency, oldest first. */
    public static List<Letter> about(String agencyName) {
        return Arrays.stream(server.getReceivedMessages())
                .map(PostOffice::read)
                .filter(letter -> letter.subject().contains(agencyName))
                .distinct()
                .toList();
    }

    /** Nobody opens while the work runs. */
    public static void whileAway(Runnable work) {
        server.stop();
        try {
            work.run();
        } finally {
            server.start();
        }
    }

    /** Somebody opens and says nothing while the work runs. */
    public static void whileSilent(Runnable work) {
        whileAway(() -> {
            try (ServerSocket silent = new ServerSocket()) {
                silent.bind(new InetSocketAddress("127.0.0.1", port));
                work.run();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        });
    }

    private static Letter read(MimeMessage message) {
        try {
            return new Letter(
                    Arrays.stream(message.getRecipients(Message.RecipientType.TO))
                            .map(to -> ((InternetAddress) to).getAddress())
                            .sorted()
                            .toList(),
                    ((InternetAddress) message.getFrom()[0]).getAddress(),
                    message.getSubject(),
                    message.getContent().toString());
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static int freePort() {
        try (ServerSocket any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }
}
