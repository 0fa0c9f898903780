package cn.nianbao.publish.connector;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Requests to a portal over HTTP. They go where they are addressed to and nowhere else: a redirect is never followed. */
final class Wire {

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Duration answer;

    Wire(Duration answer) {
        this.answer = answer;
    }

    HttpRequest.Builder to(URI address) {
        return HttpRequest.newBuilder(address).timeout(answer);
    }

    /**
     * Any answer that is the other side's word on the matter.
     *
     * @param whom the other side, as its people call it
     */
    HttpResponse<byte[]> send(String whom, HttpRequest request) {
        HttpResponse<byte[]> said = whole(whom, request);
        int status = said.statusCode();
        if (status >= 300 && status < 400) {
            throw Undelivered.forGood(whom + "把请求转到了别处，没有跟随。请核查登记的地址后重试。");
        }
        if (status == 401 || status == 407) {
            throw Undelivered.forGood(whom + "不接受登记的账号、口令或密钥，可能已过期。请更新后重试。");
        }
        if (status == 507) {
            throw Undelivered.forNow(whom + "的磁盘已满或超出配额。请网站方清理后重试。");
        }
        if (status >= 500 || status == 408 || status == 429) {
            throw Undelivered.forNow(whom + "暂时不能办理（状态 " + status + "），系统会自动重试。");
        }
        return said;
    }

    /** The request's own timeout ends with the first line of the answer; a body that trickles would hold a hand for ever. */
    private HttpResponse<byte[]> whole(String whom, HttpRequest request) {
        CompletableFuture<HttpResponse<byte[]>> said = http.sendAsync(request, BodyHandlers.ofByteArray());
        try {
            return said.get(answer.toMillis(), TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException gone) {
            said.cancel(true);
            Stranger.demandNone(whom, gone);
            throw Undelivered.forNow(whom + "没有应答或中途断开，系统会自动重试。请核查网络和对方服务。", gone);
        } catch (InterruptedException stopped) {
            said.cancel(true);
            Thread.currentThread().interrupt();
            throw Undelivered.forNow("系统正在停止。", new IOException(stopped));
        }
    }
}
