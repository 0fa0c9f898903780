package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Prepared.Body;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sends kept answers from the event loop: no worker thread and no database. Whatever it does not have goes its usual way. */
@Singleton
class FastLane {

    /** Behind what every request passes (headers, limits), before anything that looks at accounts. */
    private static final int ORDER = -1000;

    private final Answers answers;

    FastLane(Answers answers) {
        this.answers = answers;
    }

    void open(@Observes Router router) {
        router.route().order(ORDER).handler(this::answer);
    }

    private void answer(RoutingContext context) {
        HttpServerRequest request = context.request();
        HttpMethod method = request.method();
        boolean reads = HttpMethod.GET.equals(method) || HttpMethod.HEAD.equals(method);
        Prepared prepared = reads ? answers.believed(request.uri()) : null;
        if (prepared == null) {
            context.next();
            return;
        }
        Reply reply = Reply.of(
                prepared, request.getHeader(HttpHeaders.ACCEPT_ENCODING), request.getHeader(HttpHeaders.IF_NONE_MATCH));
        send(reply, HttpMethod.HEAD.equals(method), context.response());
    }

    private static void send(Reply reply, boolean headersOnly, HttpServerResponse response) {
        Body body = reply.body();
        body.headers().forEach(header -> response.headers().add(header.getKey(), header.getValue()));
        if (reply.isUnchanged()) {
            response.setStatusCode(304).end();
        } else if (headersOnly) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(body.buffer().length()))
                    .end();
        } else {
            response.end(body.buffer());
        }
    }
}
