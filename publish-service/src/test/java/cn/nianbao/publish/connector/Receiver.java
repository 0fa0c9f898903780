package cn.nianbao.publish.connector;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** A portal's own program that takes signed packages, as its programmers would write it from what we tell them. */
final class Receiver {

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private final Path folder;
    private final String secret;
    private volatile Runnable atHalf = () -> {};

    Receiver(Path folder, String secret) throws IOException {
        this.folder = folder;
        this.secret = secret;
        server.createContext("/", this::take);
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            Thread thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        }));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    /** What happens once when the next package is half here. */
    void atHalf(Runnable happens) {
        atHalf = happens;
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            byte[] body = body(exchange);
            String hash = CanonicalRecord.sha256(body);
            String said = head(exchange, "Nianbao-Delivery") + "." + head(exchange, "Nianbao-Timestamp") + "." + hash;
            Duration age = Duration.between(
                            Instant.ofEpochSecond(Long.parseLong(head(exchange, "Nianbao-Timestamp"))), Instant.now())
                    .abs();
            boolean genuine = ("hmac-sha256=" + signature(said)).equals(head(exchange, "Nianbao-Signature"));
            if (!genuine || age.toMinutes() > 15) {
                exchange.sendResponseHeaders(403, -1);
                return;
            }
            exchange.sendResponseHeaders(show(files(body)) ? 204 : 409, -1);
        }
    }

    private byte[] body(HttpExchange exchange) throws IOException {
        long length = Long.parseLong(head(exchange, "Content-Length"));
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        InputStream in = exchange.getRequestBody();
        body.write(in.readNBytes((int) length / 2));
        Runnable happens = atHalf;
        atHalf = () -> {};
        happens.run();
        body.write(in.readAllBytes());
        return body.toByteArray();
    }

    /** All of it, in the order it names; nothing where a version is there with other data. */
    private synchronized boolean show(Map<String, byte[]> files) throws IOException {
        JsonNode contents = ReportJson.EXACT.readTree(files.get("package.json"));
        String data = "reports/" + contents.get("agencyCode").asText() + "/"
                + contents.get("year").asText() + "/v" + contents.get("version").asText() + ".json";
        Path there = folder.resolve(data);
        if (files.containsKey(data)
                && Files.exists(there)
                && !java.util.Arrays.equals(Files.readAllBytes(there), files.get(data))) {
            return false;
        }
        for (JsonNode put : contents.get("put")) {
            byte[] bytes = files.get(put.get("path").asText());
            if (!CanonicalRecord.sha256(bytes).equals(put.get("sha256").asText())) {
                return false;
            }
            Path file = folder.resolve(put.get("path").asText());
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        }
        for (JsonNode gone : contents.get("remove")) {
            Files.deleteIfExists(folder.resolve(gone.asText()));
        }
        return true;
    }

    private static Map<String, byte[]> files(byte[] body) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(body))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), zip.readAllBytes());
            }
        }
        return files;
    }

    private static String head(HttpExchange exchange, String name) {
        return exchange.getRequestHeaders().getFirst(name);
    }

    private String signature(String said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(said.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
