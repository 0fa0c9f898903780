package cn.nianbao.threshold;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Refuses an address that is longer than any of ours. Who answers it is found by comparing it with patterns, and some
 * thousands of letters hold a thread, and everybody whom it serves, for seconds.
 */
@Singleton
final class ShortAddress {

    private static final int BEFORE_ANYBODY_LOOKS = 19_000;

    /** Characters of the path; ours have some 150 at most. What is asked for comes behind it and may be longer. */
    private static final int LONGEST = 512;

    private static final String SAID =
            "{\"type\":\"about:blank\",\"title\":\"网址太长\",\"status\":414,\"detail\":\"没有这么长的网址，请核对\",\"items\":[]}";

    void register(@Observes Filters filters) {
        filters.register(ShortAddress::admit, BEFORE_ANYBODY_LOOKS);
    }

    private static void admit(RoutingContext call) {
        String path = call.request().path();
        if (path == null || path.length() <= LONGEST) {
            call.next();
            return;
        }
        call.response()
                .setStatusCode(414)
                .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/problem+json; charset=utf-8")
                .end(SAID);
    }
}
