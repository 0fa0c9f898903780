package cn.nianbao.review.road;

import io.quarkus.oidc.client.OidcClient;
import io.quarkus.oidc.client.runtime.TokensHelper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/** Speaks to the other services as review-service's own account, and to the portal as anybody. */
@ApplicationScoped
class Partners {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final TokensHelper tokens = new TokensHelper();
    private final OidcClient account;

    Partners(OidcClient account) {
        this.account = account;
    }

    /** A request to another service, signed with a token of our own account. */
    HttpRequest.Builder toService(URI base, String path) {
        return request(base, path).header("Authorization", "Bearer " + token());
    }

    /** A request as the public makes it. */
    HttpRequest.Builder request(URI base, String path) {
        return HttpRequest.newBuilder(URI.create(base.toString().replaceFirst("/$", "") + path))
                .timeout(PATIENCE);
    }

    /**
     * Sends, and gives back any answer that is the partner's word on the matter.
     *
     * @throws PartnerAway where there is no answer, or one that says "not now"
     */
    HttpResponse<byte[]> send(String partner, HttpRequest request) {
        try {
            HttpResponse<byte[]> answer = http.send(request, BodyHandlers.ofByteArray());
            int status = answer.statusCode();
            if (status >= 500 || status == 401 || status == 403 || status == 429) {
                throw new PartnerAway(partner + "暂时不能办理（状态 " + status + "）");
            }
            return answer;
        } catch (IOException gone) {
            throw new PartnerAway(partner + "没有应答", gone);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new PartnerAway("系统正在停止", stopped);
        }
    }

    private String token() {
        try {
            return tokens.getTokens(account).await().atMost(PATIENCE).getAccessToken();
        } catch (RuntimeException noToken) {
            throw new PartnerAway("统一身份认证没有应答", noToken);
        }
    }
}
