package cn.nianbao.review;

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

/** A public column that takes what it is told beside reports, and no report: on that side it is away as on a bad day. */
public class PublicColumn implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, List<Told>> TOLD = new ConcurrentHashMap<>();
    private static volatile boolean shut;
    private HttpServer server;

    /** What it was told once. */
    public record Told(String body, String auditHead) {}

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", PublicColumn::answer);
        server.createContext("/realm/protocol/openid-connect/token", PublicColumn::token);
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "nianbao.road.publish",
                base,
                "quarkus.oidc-client.auth-server-url",
                base + "/realm",
                "nianbao.column.after-failure",
                "200MS");
    }

    /** What it was told at that path, oldest first. */
    public static List<Told> told(String path) {
        return TOLD.getOrDefault(path, List.of());
    }

    /** It takes nothing until it is opened again. */
    public static void shut(boolean from) {
        shut = from;
    }

    private static void answer(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = call.getRequestURI().getPath();
        boolean takes = !shut && (path.equals("/agencies") || path.startsWith("/comparisons/"));
        if (takes || path.startsWith("/editions/")) {
            TOLD.computeIfAbsent(path, none -> new CopyOnWriteArrayList<>())
                    .add(new Told(body, call.getRequestHeaders().getFirst("Nianbao-Audit-Head")));
        }
        call.sendResponseHeaders(takes ? 204 : 503, -1);
        call.close();
    }

    private static void token(HttpExchange call) throws IOException {
        byte[] token = "{\"access_token\": \"for-tests-only\", \"token_type\": \"Bearer\", \"expires_in\": 3600}"
                .getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(200, token.length);
        call.getResponseBody().write(token);
        call.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
