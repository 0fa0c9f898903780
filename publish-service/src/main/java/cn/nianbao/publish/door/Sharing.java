package cn.nianbao.publish.door;

import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Lets pages of other sites read the public data (CORS): anybody may, for nothing of it depends on who asks. Writing is never
 * allowed to them, and credentials are not either.
 */
@Singleton
class Sharing {

    /** Before the limits, so that a page elsewhere can read why it was refused. */
    private static final int ORDER = -1200;

    private static final String READING = "GET, HEAD, OPTIONS";

    private static final CharSequence ANYBODY = HttpHeaders.createOptimized("*");
    private static final CharSequence EXPOSED =
            HttpHeaders.createOptimized("ETag, Content-Disposition, Link, Nianbao-Revision, Retry-After");

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::share);
    }

    private void share(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpMethod method = request.method();
        if (!Public.isPublic(context.normalizedPath()) || !isReading(method)) {
            context.next();
            return;
        }
        MultiMap headers = context.response().headers();
        headers.add(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, ANYBODY);
        if (HttpMethod.OPTIONS.equals(method)) {
            preflight(context, headers);
        } else {
            headers.add(HttpHeaders.ACCESS_CONTROL_EXPOSE_HEADERS, EXPOSED);
            context.next();
        }
    }

    private static void preflight(RoutingContext context, MultiMap headers) {
        headers.add("Allow", READING);
        headers.add("Access-Control-Allow-Methods", READING);
        headers.add("Access-Control-Allow-Headers", "Accept, If-None-Match");
        headers.add("Access-Control-Max-Age", "86400");
        context.response().setStatusCode(204).end();
    }

    private static boolean isReading(HttpMethod method) {
        return HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method) || HttpMethod.OPTIONS.equals(method);
    }
}
