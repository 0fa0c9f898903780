package cn.nianbao.review.road;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Collectors;

/** A publish-service whose connectors do what a test says, with its column beside it. */
public class PublishingHouse implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, byte[]> RECORDS = new ConcurrentHashMap<>();
    private static final Map<String, String> DELIVERIES = new ConcurrentHashMap<>();
    private static final List<String> SENT = new CopyOnWriteArrayList<>();

    private HttpServer server;

    /** How a report stands with the city's portal from now on. */
    static void delivery(String agency, String state, String address, String trouble) {
        String said = trouble == null ? "null" : '"' + trouble + '"';
        DELIVERIES.put(
                agency,
                "{\"connector\":\"city\",\"state\":\"%s\",\"address\":\"%s\",\"trouble\":%s}"
                        .formatted(state, address, said));
    }

    /** How often a report was sent in. */
    static long sent(String agency) {
        return SENT.stream().filter(agency::equals).count();
    }

    static boolean isAsked(String agency) {
        return RECORDS.containsKey("/" + agency + "/2025/1");
    }

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext(
                "/token",
                call -> answer(call, 200, "{\"access_token\":\"ours\",\"token_type\":\"Bearer\",\"expires_in\":300}"));
        server.createContext("/editions", PublishingHouse::edition);
        server.createContext("/reports", PublishingHouse::column);
        server.start();
        String address = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "nianbao.road.publish", address,
                "nianbao.road.portal", address,
                "quarkus.oidc-client.token-path", address + "/token");
    }

    private static void edition(HttpExchange call) throws IOException {
        String key = call.getRequestURI().getPath().substring("/editions".length());
        String agency = key.split("/")[1];
        byte[] body = call.getRequestBody().readAllBytes();
        if (call.getRequestMethod().equals("PUT")) {
            RECORDS.put(key, body);
            SENT.add(agency);
        }
        byte[] record = RECORDS.get(key);
        answer(
                call,
                record == null ? 404 : 200,
                record == null
                        ? ""
                        : "{\"revision\":\"%s\",\"deliveries\":[%s]}"
                                .formatted(CanonicalRecord.sha256(record), DELIVERIES.get(agency)));
    }

    private static void column(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath().substring("/reports".length());
        boolean data = path.endsWith(".json");
        byte[] record = RECORDS.get(path.replace(".json", "").replace("/v", "/"));
        String text = data ? new String(record, StandardCharsets.UTF_8) : page(ReportJson.read(record));
        answer(call, 200, text);
    }

    /** Our own page as far as it is compared. */
    static String page(Report report) {
        return report.sections().stream()
                        .map(section -> "<p>" + section.text() + "</p>")
                        .collect(Collectors.joining("", "<html><body>", ""))
                + report.cells().entrySet().stream()
                        .map(cell -> "<i data-cell=\"" + cell.getKey() + "\">"
                                + (cell.getValue().isNumber()
                                        ? cell.getValue().value().toPlainString()
                                        : "")
                                + "</i>")
                        .collect(Collectors.joining("", "", "</body></html>"));
    }

    private static void answer(HttpExchange call, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        call.getRequestBody().readAllBytes();
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
