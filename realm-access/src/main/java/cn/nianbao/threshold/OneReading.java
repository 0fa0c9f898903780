package cn.nianbao.threshold;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * Refuses a request of which a proxy and we might not agree where it ends: transfer codings other than the one that all know,
 * or several. It is not answered, and the connection ends with it. What one takes for the body the other would take for the next
 * request, and that in the name of whoever comes next (RFC 9112, 6.1 and 11.2).
 */
@Singleton
final class OneReading {

    private static final int FIRST_OF_ALL = 20_000;

    void register(@Observes Filters filters) {
        filters.register(OneReading::admit, FIRST_OF_ALL);
    }

    private static void admit(RoutingContext call) {
        HttpServerRequest request = call.request();
        if (!request.headers().contains(HttpHeaders.TRANSFER_ENCODING) || isKnown(request)) {
            call.next();
            return;
        }
        // an answer would let what follows it through: it may have been read already
        request.connection().close();
    }

    private static boolean isKnown(HttpServerRequest request) {
        List<String> codings = request.headers().getAll(HttpHeaders.TRANSFER_ENCODING);
        return codings.size() == 1 && codings.get(0).equalsIgnoreCase("chunked");
    }
}
