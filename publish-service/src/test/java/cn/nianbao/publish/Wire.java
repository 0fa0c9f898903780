package cn.nianbao.publish;

import io.restassured.RestAssured;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Requests as they are written, byte for byte: a client's library would put in order what is to be tried. */
public final class Wire {

    private static final int PATIENCE_MILLIS = 10_000;

    private Wire() {}

    /** The status of one GET whose address and headers go out as they are. */
    public static int status(String address, String... headers) {
        return statusOf(say("GET " + address + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + (headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n")
                + "\r\n"));
    }

    /** All that is answered until the server closes the connection, in whatever way. */
    public static String say(String request) {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port)) {
            socket.setSoTimeout(PATIENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            return heard(socket.getInputStream());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static String heard(InputStream answer) throws IOException {
        ByteArrayOutputStream heard = new ByteArrayOutputStream();
        try {
            answer.transferTo(heard);
        } catch (SocketException reset) {
            // what came before is the answer
        }
        return heard.toString(StandardCharsets.ISO_8859_1);
    }

    public static int statusOf(String answer) {
        return Integer.parseInt(answer.substring("HTTP/1.1 ".length(), "HTTP/1.1 200".length()));
    }
}
