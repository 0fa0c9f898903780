package cn.nianbao.review.road;

import cn.nianbao.report.ReportJson;
import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
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

/** Speaks to the other services as review-service's own account, and to the portal as anybody. */
@ApplicationScoped
public class Partners {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final OidcClient account;
    private final Duration patience;
    private volatile TokensHelper tokens = new TokensHelper();

    @Inject
    Partners(OidcClient account) {
        this(account, PATIENCE);
    }

    Partners(OidcClient account, Duration patience) {
        this.account = account;
        this.patience = patience;
    }

    /** A request to another service, signed with a token of our own account. */
    public HttpRequest.Builder toService(URI base, String path) {
        return request(base, path).header("Authorization", "Bearer " + token());
    }

    /** A request as the public makes it. */
    HttpRequest.Builder request(URI base, String path) {
        return HttpRequest.newBuilder(URI.create(base.toString().replaceFirst("/$", "") + path))
                .timeout(patience);
    }

    /**
     * Sends, and gives back any answer that is the partner's word on the matter. It is waited for as long as the request
     * itself says.
     *
     * @throws PartnerAway where there is no answer, or one that says "not now"
     */
    public HttpResponse<byte[]> send(String partner, HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = whole(
                    http.sendAsync(request, BodyHandlers.ofByteArray()),
                    request.timeout().orElse(patience));
            int status = answer.statusCode();
            if (status >= 500 || status == 401 || status == 403 || status == 429) {
                throw new PartnerAway(partner + "暂时不能办理（状态 " + status + "）");
            }
            return answer;
        } catch (ExecutionException | TimeoutException gone) {
            throw new PartnerAway(partner + "没有应答", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartnerAway("系统正在停止", stopped);
        }
    }

    /** The request's own timeout ends with the first line of the answer; a body that trickles would hold a hand for ever. */
    private static <T> T whole(CompletableFuture<T> answer, Duration patience)
            throws ExecutionException, InterruptedException, TimeoutException {
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } finally {
            answer.cancel(true);
        }
    }

    /** What a partner says is wrong with what it was sent. */
    public static String detail(HttpResponse<byte[]> refusal, String otherwise) {
        try {
            return ReportJson.EXACT.readTree(refusal.body()).path("detail").asText(otherwise);
        } catch (IOException notJson) {
            return otherwise;
        }
    }

    private String token() {
        try {
            return tokens.getTokens(account).await().atMost(patience).getAccessToken();
        } catch (RuntimeException noToken) {
            // it would wait for ever for the answer to a question that was lost on the way
            tokens = new TokensHelper();
            throw new PartnerAway("统一身份认证没有应答", noToken);
        }
    }
}
