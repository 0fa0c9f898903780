package cn.nianbao.review.problem;

import io.quarkus.security.AuthenticationFailedException;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/**
 * Tells in words, below {@code /api}, that a token is not taken: it ran out, was made for another, or is none. That is
 * found before any resource is, so {@link Problems} never hears of it. Pages send their reader to sign in instead.
 */
@ApplicationScoped
public class NotSignedIn {

    private static final int UNAUTHORIZED = 401;
    private static final String SAID = """
            {"type":"about:blank","title":"请先登录","status":401,"detail":"登录凭证无效或已过期，请重新登录","items":[]}""";

    void register(@Observes Router router) {
        router.route("/api/*").failureHandler(NotSignedIn::answer);
    }

    private static void answer(RoutingContext call) {
        if (!(call.failure() instanceof AuthenticationFailedException)) {
            call.next();
            return;
        }
        call.response()
                .setStatusCode(UNAUTHORIZED)
                .putHeader("WWW-Authenticate", "Bearer")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json; charset=utf-8")
                .end(SAID);
    }
}
