package cn.nianbao.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Chat groups with a robot each: an address per group, which takes messages, refuses them, or sends the caller elsewhere. */
public class ChatGroup extends StandIn {

    private static final Map<String, List<String>> MESSAGES = new ConcurrentHashMap<>();
    private static final Set<String> SHUT = ConcurrentHashMap.newKeySet();
    private static String base;

    @Override
    protected Map<String, HttpHandler> answers() {
        return Map.of("/", ChatGroup::take);
    }

    @Override
    protected Map<String, String> settings(String host) {
        base = "http://" + host;
        return Map.of("nianbao.robot.hosts", host + ",robots.anlan.example");
    }

    /** The address of the robot of that group; one whose name begins with {@code moved-} sends its caller elsewhere. */
    public static String robot(String group) {
        return base + "/robot/" + group;
    }

    /** What was said in a group, oldest first. */
    public static List<String> said(String group) {
        return MESSAGES.getOrDefault("/robot/" + group, List.of());
    }

    /** The group's robot takes nothing until it is opened again. */
    public static void shut(String group) {
        SHUT.add("/robot/" + group);
    }

    public static void open(String group) {
        SHUT.remove("/robot/" + group);
    }

    private static void take(HttpExchange call) throws IOException {
        String path = call.getRequestURI().getPath();
        String body = new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (path.startsWith("/robot/moved-")) {
            call.getResponseHeaders().set("Location", base + path.replace("moved-", "secret-"));
            call.sendResponseHeaders(307, -1);
            call.close();
            return;
        }
        boolean shut = SHUT.contains(path);
        if (!shut) {
            MESSAGES.computeIfAbsent(path, none -> new CopyOnWriteArrayList<>())
                    .add(JsonPath.from(body).getString("text.content"));
        }
        answer(call, 200, shut ? "{\"errcode\":93000}" : "{\"errcode\":0,\"errmsg\":\"ok\"}");
    }
}
