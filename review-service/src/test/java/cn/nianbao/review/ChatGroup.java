package cn.nianbao.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Chat groups with a robot each: an address per group, which takes messages, refuses them, or sends the caller elsewhere. */
public class ChatGroup implements QuarkusTestResourceLifecycleManager {

    private static final Map<String, List<String>> MESSAGES = new ConcurrentHashMap<>();
    private static final Set<String> SHUT = ConcurrentHashMap.newKeySet();
    private static String base;
    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        server.createContext("/", ChatGroup::answer);
        server.start();
        String host = "127.0.0.1:" + server.getAddress().getPort();
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

    private static void answer(HttpExchange call) throws IOException {
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
        byte[] answer =
                (shut ? "{\"errcode\":93000}" : "{\"errcode\":0,\"errmsg\":\"ok\"}").getBytes(StandardCharsets.UTF_8);
        call.sendResponseHeaders(200, answer.length);
        call.getResponseBody().write(answer);
        call.close();
    }

    @Override
    public void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
