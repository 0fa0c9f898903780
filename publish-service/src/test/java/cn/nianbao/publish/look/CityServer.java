package cn.nianbao.publish.look;

import static io.restassured.RestAssured.given;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.restassured.response.Response;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;

/** The city's web server: it gives out the column below a path of its own, and takes that path away before it asks us. */
final class CityServer implements AutoCloseable {

    private final HttpServer server;
    private final String base;

    private CityServer(HttpServer server, String base) {
        this.server = server;
        this.base = base;
    }

    static CityServer before(String base) {
        try {
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext(base, exchange -> pass(exchange, base));
            server.start();
            return new CityServer(server, base);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Where the column begins. */
    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + base;
    }

    Response get(String path) {
        return given().port(server.getAddress().getPort())
                .urlEncodingEnabled(false)
                .accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .get(path);
    }

    private static void pass(HttpExchange exchange, String base) throws IOException {
        String path = exchange.getRequestURI().toString().substring(base.length());
        Response answer = given().urlEncodingEnabled(false)
                .accept("text/html,*/*;q=0.8")
                .redirects()
                .follow(false)
                .get(path);
        byte[] body = answer.asByteArray();
        for (String name : List.of("Content-Type", "Content-Security-Policy", "Location")) {
            if (answer.header(name) != null) {
                exchange.getResponseHeaders().add(name, answer.header(name));
            }
        }
        exchange.sendResponseHeaders(answer.statusCode(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
