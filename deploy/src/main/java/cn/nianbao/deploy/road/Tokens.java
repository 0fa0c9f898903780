package cn.nianbao.deploy.road;

import cn.nianbao.deploy.call.Http;
import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Access tokens of the real Keycloak: for people by the demo's direct grant, for services by their own secret. */
public final class Tokens {
    /** Fetched anew well before Keycloak's five minutes are over. */
    private static final Duration FRESH = Duration.ofMinutes(3);

    private final Http realm;
    private final Map<String, Token> known = new ConcurrentHashMap<>();

    private record Token(String value, long fetched) {
        boolean isFresh() {
            return System.nanoTime() - fetched < FRESH.toNanos();
        }
    }

    public Tokens(String realmUrl) {
        this(new Http(realmUrl));
    }

    public Tokens(Http realm) {
        this.realm = realm;
    }

    public String of(String user) {
        return known.compute(user, (name, token) -> token != null && token.isFresh() ? token : person(name))
                .value();
    }

    /** Lets the next call fetch a token anew: this one was not accepted. */
    public void forget(String user) {
        known.remove(user);
    }

    /** The token of a client's own account. */
    public String ofClient(String client, String secret) {
        return fetch(Map.of("grant_type", "client_credentials", "client_id", client, "client_secret", secret))
                .value();
    }

    private Token person(String user) {
        return fetch(Map.of(
                "grant_type", "password", "client_id", "nianbao-cli", "username", user, "password", Account.PASSWORD));
    }

    private Token fetch(Map<String, String> form) {
        String body = form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        JsonNode answer = realm.send(realm.request("/protocol/openid-connect/token")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .demand(200)
                .json();
        return new Token(answer.path("access_token").asText(), System.nanoTime());
    }
}
