package cn.nianbao.review;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.Executors;

/** A server on loopback in a partner's place, for as long as the application of a test runs. */
public abstract class StandIn implements QuarkusTestResourceLifecycleManager {

    private HttpServer server;

    /** What is answered, by the path that it begins with. */
    protected abstract Map<String, HttpHandler> answers();

    /**
     * What the application is told.
     *
     * @param host where this server is, with its port
     */
    protected abstract Map<String, String> settings(String host);

    @Override
    public final Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        answers().forEach(server::createContext);
        // one caller who is kept waiting keeps nobody else
        server.setExecutor(Executors.newCachedThreadPool(StandIn::thread));
        server.start();
        return settings("127.0.0.1:" + server.getAddress().getPort());
    }

    private static Thread thread(Runnable answer) {
        Thread thread = new Thread(answer, "stand-in");
        thread.setDaemon(true);
        return thread;
    }

    /** Any account's token, as Keycloak would give it. */
    protected static void token(HttpExchange call) throws IOException {
        answer(call, 200, "{\"access_token\":\"ours\",\"token_type\":\"Bearer\",\"expires_in\":300}");
    }

    /** @param json empty for no body */
    protected static void answer(HttpExchange call, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        call.getRequestBody().readAllBytes();
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
        call.getResponseBody().write(bytes);
        call.close();
    }

    @Override
    public final void stop() {
        if (server != null) {
            server.stop(0);
        }
    }
}
