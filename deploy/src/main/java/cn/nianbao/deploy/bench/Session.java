package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.call.LoopbackCookies;
import cn.nianbao.deploy.road.Account;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.Jsoup;

/** Somebody before the console with a session of their own, as a browser has it: signed in on Keycloak's page. */
final class Session {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient browser = HttpClient.newBuilder()
            .cookieHandler(new LoopbackCookies())
            .followRedirects(HttpClient.Redirect.NORMAL)
            .version(HttpClient.Version.HTTP_1_1)
            .build();
    private final String console;

    private Session(String console) {
        this.console = console;
    }

    static Session of(String console, String user) {
        Session session = new Session(console);
        String action = Jsoup.parse(session.send(request(console + "/")).body())
                .expectFirst("form")
                .attr("action");
        HttpResponse<String> home = session.send(request(action)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=" + user + "&password=" + Account.PASSWORD)));
        if (home.statusCode() != 200 || !home.uri().toString().startsWith(console)) {
            throw new LaunchProblem(user + " 没有登录成功：" + home.statusCode() + " " + home.uri());
        }
        return session;
    }

    /** The page's status; the whole page has been received by then. */
    int open(String path) {
        return send(request(console + path)).statusCode();
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return browser.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new LaunchProblem("办理平台没有应答：" + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem("测量被中断。", interrupted);
        }
    }
}
