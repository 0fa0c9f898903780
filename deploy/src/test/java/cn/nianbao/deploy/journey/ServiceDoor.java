package cn.nianbao.deploy.journey;

import cn.nianbao.deploy.setting.Secrets.Key;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/** The doors between services, tried with whatever token. */
final class ServiceDoor {
    private ServiceDoor() {}

    static String reviewService(RunningSystem system) {
        return system.tokens().ofClient("nianbao-review", system.secrets().get(Key.REVIEW_CLIENT));
    }

    static HttpResponse<String> edition(RunningSystem system, String token) {
        return response(
                HttpRequest.newBuilder(URI.create(system.settings().portalUrl() + "/editions/anlan-emergency/2019/1"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "application/json")
                        .PUT(BodyPublishers.ofString("{}")));
    }

    private static HttpResponse<String> response(HttpRequest.Builder request) {
        try {
            return HttpClient.newHttpClient().send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException failure) {
            throw new IllegalStateException(failure);
        }
    }
}
