package cn.nianbao.deploy.bench;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Base64;

/** A realm with the review service's account and nothing else: enough to publish, and still while the portal is measured. */
final class OneAccountRealm implements AutoCloseable {
    private static final int HOURS = 3600;

    private final KeyPair keys;
    private final HttpServer server;

    private OneAccountRealm(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    static OneAccountRealm start() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            OneAccountRealm realm = new OneAccountRealm(generator.generateKeyPair(), server);
            realm.serve("/realms/nianbao/.well-known/openid-configuration", realm.discovery());
            realm.serve("/realms/nianbao/certs", realm.keySet());
            server.start();
            return realm;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    String url() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/nianbao";
    }

    /** A token of the review service's own account. */
    String token() {
        long now = Instant.now().getEpochSecond();
        String claims = """
                {"iss": "%s", "sub": "bench", "typ": "Bearer", "iat": %d, "exp": %d, "aud": ["nianbao-publish"],
                 "realm_access": {"roles": ["review-service"]}}""".formatted(url(), now, now + 2 * HOURS);
        String signed = base64("{\"alg\": \"RS256\", \"kid\": \"bench\", \"typ\": \"JWT\"}") + "." + base64(claims);
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.US_ASCII));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/auth", "end_session_endpoint": "%1$s/logout"}""".formatted(url());
    }

    private String keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "bench", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            boolean headersOnly = exchange.getRequestMethod().equals("HEAD");
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, headersOnly ? -1 : body.length);
            if (!headersOnly) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    private static String base64(String text) {
        return base64(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
