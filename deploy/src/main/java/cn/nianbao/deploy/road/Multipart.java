package cn.nianbao.deploy.road;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A form with files as browsers send it (RFC 7578). */
final class Multipart {
    private static final String BOUNDARY = "nianbao-6f1d9a52c04b4e7d";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    Multipart field(String name, String value) {
        part("form-data; name=\"" + name + "\"", "text/plain; charset=UTF-8", value.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    Multipart file(String name, String fileName, byte[] content) {
        part("form-data; name=\"" + name + "\"; filename=\"" + fileName + "\"", "application/octet-stream", content);
        return this;
    }

    String contentType() {
        return "multipart/form-data; boundary=" + BOUNDARY;
    }

    byte[] body() {
        write("--" + BOUNDARY + "--\r\n");
        return bytes.toByteArray();
    }

    private void part(String disposition, String type, byte[] content) {
        write("--" + BOUNDARY + "\r\nContent-Disposition: " + disposition + "\r\nContent-Type: " + type + "\r\n\r\n");
        bytes.writeBytes(content);
        write("\r\n");
    }

    private void write(String text) {
        bytes.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
