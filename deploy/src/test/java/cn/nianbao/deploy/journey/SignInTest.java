package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.LoopbackCookies;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person opens the console, signs in on Keycloak's Chinese page, and is known by name. */
@ExtendWith(WholeSystem.class)
class SignInTest {
    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();

    @Test
    void leadsOverKeycloakBackToTheConsole(RunningSystem system) throws IOException, InterruptedException {
        HttpResponse<String> login =
                send(HttpRequest.newBuilder(URI.create(system.settings().consoleUrl() + "/")));
        assertThat(login.uri().toString()).startsWith(system.settings().keycloakUrl());
        assertThat(login.body()).contains("lang=\"zh-CN\"");

        String action = Jsoup.parse(login.body()).expectFirst("form").attr("action");
        HttpResponse<String> home = send(HttpRequest.newBuilder(URI.create(action))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "username=staff&password=" + URLEncoder.encode("demo", StandardCharsets.UTF_8))));

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.uri().toString()).startsWith(system.settings().consoleUrl());
        assertThat(home.body()).contains("林小满");
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
