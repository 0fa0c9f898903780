package cn.nianbao.publish.connector;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;

/** A server over HTTP that is not what it should be. */
final class Oddity implements AutoCloseable {

    private final HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    private volatile boolean followed;

    /** What it does with a request. */
    private interface Manner {
        void take(HttpExchange exchange) throws IOException;
    }

    private Oddity() throws IOException {}

    static Oddity redirecting() throws IOException {
        Oddity oddity = new Oddity();
        oddity.server.createContext("/elsewhere", exchange -> {
            oddity.followed = true;
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        return oddity.behaving(exchange -> {
            hearOut(exchange);
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(307, -1);
        });
    }

    static Oddity answering(int status) throws IOException {
        return new Oddity().behaving(exchange -> {
            hearOut(exchange);
            exchange.sendResponseHeaders(status, -1);
        });
    }

    /** A connection closed on a request that is still coming is cut, and the answer may be lost with it. */
    private static void hearOut(HttpExchange exchange) throws IOException {
        exchange.getRequestBody().transferTo(OutputStream.nullOutputStream());
    }

    static Oddity hangingUp() throws IOException {
        return new Oddity().behaving(exchange -> exchange.getRequestBody().readNBytes(1000));
    }

    private Oddity behaving(Manner manner) {
        server.createContext("/", exchange -> {
            manner.take(exchange);
            exchange.close();
        });
        server.start();
        return this;
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
    }

    boolean followed() {
        return followed;
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
