package cn.nianbao.review.agency;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.security.SecureRandom;
import java.util.Base64;

/**
 * Below {@code /api} cookies do not count: they are taken off before anything looks at them. A bearer token is never sent by
 * a browser on its own, so the form protection of the pages has nothing to protect there; since the extension cannot be told
 * so by path, it is given a pair that agrees.
 */
@ApplicationScoped
public class BearerOnly {

    private static final int EARLY = 9_000;

    private static final String NO_SUCH_ADDRESS = """
            {"type":"about:blank","title":"没有找到","status":404,"detail":"没有这个地址，地址中不能有分号，请核对","items":[]}""";

    private final SecureRandom random = new SecureRandom();

    void register(@Observes Filters filters) {
        filters.register(this::strip, EARLY);
    }

    /**
     * Judges the address as the resources will understand it: with dots and codes resolved. Parameters within the path are
     * read over by them but not by whoever tells the interface from the pages, and nothing here has any.
     */
    private void strip(RoutingContext call) {
        String path = call.normalizedPath();
        if (path.contains(";")) {
            call.response()
                    .setStatusCode(404)
                    .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json; charset=utf-8")
                    .end(NO_SUCH_ADDRESS);
            return;
        }
        if (path.replaceAll("/+", "/").startsWith("/api/")) {
            byte[] bytes = new byte[16];
            random.nextBytes(bytes);
            String pair = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
            call.request().headers().set("Cookie", "csrf-token=" + pair).set("X-CSRF-TOKEN", pair);
        }
        call.next();
    }
}
