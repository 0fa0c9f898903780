package cn.nianbao.review.part;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** A service that is spoken to over the network: it works where it answers with anything but a failure of its own. */
final class Neighbour {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final int FAILURE = 500;

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    Condition ask(String part, URI base, String path, String advice) {
        URI asked = URI.create(base.toString().replaceFirst("/$", "") + path);
        try {
            HttpResponse<Void> answer = http.send(
                    HttpRequest.newBuilder(asked).timeout(PATIENCE).GET().build(), BodyHandlers.discarding());
            return answer.statusCode() < FAILURE
                    ? Condition.up(part, "有应答")
                    : Condition.down(part, "应答说不能工作（状态 " + answer.statusCode() + "）", advice);
        } catch (IOException away) {
            return Condition.down(part, "没有应答", advice);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return Condition.down(part, "没有问成，系统正在停止", "");
        }
    }
}
