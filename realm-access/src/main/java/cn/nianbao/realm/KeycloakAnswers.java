package cn.nianbao.realm;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready only while Keycloak answers. Asked anew each time and with an end to the waiting: the check that comes with the
 * OIDC extension stays down for good when Keycloak starts later than {@code connection-delay}, until somebody calls with a
 * token, whom nobody sends to a service that is not ready.
 */
@Readiness
@ApplicationScoped
public class KeycloakAnswers implements HealthCheck {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** HTTP/2 would put every question on one connection, and go on doing so for good when that one is dead. */
    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(PATIENCE)
            .build();

    private final HttpRequest question;

    KeycloakAnswers(RealmSettings config) {
        String realm = config.url().toString().replaceAll("/+$", "");
        this.question = HttpRequest.newBuilder(URI.create(realm + "/.well-known/openid-configuration"))
                .timeout(PATIENCE)
                .build();
    }

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("Keycloak").status(answers()).build();
    }

    private boolean answers() {
        try {
            return client.send(question, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException silent) {
            return false;
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
