package cn.nianbao.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** A public column that takes what it is told beside reports, and no report: on that side it is away as on a bad day. */
public class PublicColumn extends StandIn {

    private static final Map<String, List<Told>> TOLD = new ConcurrentHashMap<>();
    private static volatile boolean shut;

    /** What it was told once. */
    public record Told(String body, String auditHead) {}

    @Override
    protected Map<String, HttpHandler> answers() {
        return Map.of("/", PublicColumn::take, "/realm/protocol/openid-connect/token", StandIn::token);
    }

    @Override
    protected Map<String, String> settings(String host) {
        String base = "http://" + host;
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

    private static void take(HttpExchange call) throws IOException {
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String path = call.getRequestURI().getPath();
        boolean takes = !shut && (path.equals("/agencies") || path.startsWith("/comparisons/"));
        if (takes || path.startsWith("/editions/")) {
            TOLD.computeIfAbsent(path, none -> new CopyOnWriteArrayList<>())
                    .add(new Told(body, call.getRequestHeaders().getFirst("Nianbao-Audit-Head")));
        }
        answer(call, takes ? 204 : 503, "");
    }
}
