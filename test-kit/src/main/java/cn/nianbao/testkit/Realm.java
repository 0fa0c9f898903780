package cn.nianbao.testkit;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
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
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A realm that signs tokens as Keycloak does: discovery and keys over HTTP, and tokens for whom a test names. */
public class Realm implements QuarkusTestResourceLifecycleManager {

    private static final KeyPair KEYS = keys();
    private static volatile String issuer;
    private static volatile boolean answering = true;

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        issuer = "http://127.0.0.1:" + server.getAddress().getPort() + "/realms/nianbao";
        serve("/realms/nianbao/.well-known/openid-configuration", discovery());
        serve("/realms/nianbao/certs", keySet());
        serve("/realms/nianbao/introspect", yes());
        server.start();
        return Map.of("nianbao.keycloak.url", issuer, "quarkus.http.test-port", "0");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    /** Lets the realm fail for as long as the work runs. */
    public static void whileDown(Runnable work) {
        answering = false;
        try {
            work.run();
        } finally {
            answering = true;
        }
    }

    /** The review service's own token. */
    public static String reviewService() {
        return token("Bearer", List.of("nianbao-parser", "nianbao-publish"), List.of("review-service"));
    }

    public static String token(String type, List<String> audience, List<String> roles) {
        return token("s-1", "系统账号", type, audience, roles, List.of());
    }

    /** A person's token for the console's interface. */
    public static String person(String sub, String name, List<String> roles, List<String> agencies) {
        List<String> groups = agencies.stream().map(code -> "/agencies/" + code).toList();
        return token(sub, name, "Bearer", List.of("nianbao-api"), roles, groups);
    }

    /** A token with just these claims and the realm's signature, for what Keycloak would not hand out today. */
    public static String with(String claims) {
        return sign("{\"alg\": \"RS256\", \"kid\": \"test\", \"typ\": \"JWT\"}", claims);
    }

    /** The realm's name for itself in its tokens. */
    public static String issuer() {
        return issuer;
    }

    private static String token(
            String sub, String name, String type, List<String> audience, List<String> roles, List<String> groups) {
        long now = Instant.now().getEpochSecond();
        String claims =
                """
                {"iss": "%s", "sub": "%s", "name": "%s", "groups": [%s], "typ": "%s", "iat": %d, "exp": %d, "aud": [%s],
                 "realm_access": {"roles": [%s]}}""".formatted(issuer, sub, name, quoted(groups), type, now, now + 300, quoted(audience), quoted(roles));
        return sign("{\"alg\": \"RS256\", \"kid\": \"test\", \"typ\": \"JWT\"}", claims);
    }

    private static String quoted(List<String> words) {
        return words.stream().map(word -> '"' + word + '"').collect(Collectors.joining(", "));
    }

    private static String sign(String header, String claims) {
        try {
            String signed = base64(header.getBytes(StandardCharsets.UTF_8)) + "."
                    + base64(claims.getBytes(StandardCharsets.UTF_8));
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(KEYS.getPrivate());
            signature.update(signed.getBytes(StandardCharsets.UTF_8));
            return signed + "." + base64(signature.sign());
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void serve(String path, String json) {
        server.createContext(path, exchange -> {
            byte[] body = json.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            boolean bodiless = exchange.getRequestMethod().equals("HEAD");
            exchange.sendResponseHeaders(answering ? 200 : 503, bodiless ? -1 : body.length);
            if (!bodiless) {
                exchange.getResponseBody().write(body);
            }
            exchange.close();
        });
    }

    private static String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/certs", "token_endpoint": "%1$s/token",
                 "authorization_endpoint": "%1$s/auth", "end_session_endpoint": "%1$s/logout",
                 "introspection_endpoint": "%1$s/introspect"}""".formatted(issuer);
    }

    /** Says yes to whatever it is asked about, so that a service which asks about words that are no token lets them in. */
    private static String yes() {
        return """
                {"active": true, "sub": "s-1", "username": "s-1", "typ": "Bearer", "iss": "%s",
                 "aud": ["nianbao-parser", "nianbao-publish"],
                 "realm_access": {"roles": ["review-service"]}}""".formatted(issuer);
    }

    private static String keySet() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return """
                {"keys": [{"kty": "RSA", "kid": "test", "alg": "RS256", "use": "sig", "n": "%s", "e": "%s"}]}""".formatted(
                        base64(key.getModulus().toByteArray()),
                        base64(key.getPublicExponent().toByteArray()));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
