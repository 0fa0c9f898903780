package cn.nianbao.deploy.call;

import cn.nianbao.deploy.setting.LaunchProblem;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Calls one service by path and hands back whatever it answers. */
public final class Http {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final String base;
    private final Duration patience;

    public Http(String base) {
        this(base, PATIENCE);
    }

    /** @param patience how long an answer may keep a caller waiting */
    public Http(String base, Duration patience) {
        this.base = base;
        this.patience = patience;
    }

    public Answer get(String path) {
        return send(request(path).GET());
    }

    public HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(base + path)).timeout(patience);
    }

    public Answer send(HttpRequest.Builder builder) {
        HttpRequest request = builder.build();
        String call = request.method() + " " + request.uri();
        try {
            return new Answer(call, client.send(request, HttpResponse.BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new LaunchProblem(call + " 没有应答：" + failure, failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new LaunchProblem(call + " 被中断", interrupted);
        }
    }
}
