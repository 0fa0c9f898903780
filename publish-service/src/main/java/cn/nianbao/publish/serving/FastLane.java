package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Content.InMemory;
import cn.nianbao.publish.serving.Content.OnDisk;
import cn.nianbao.publish.serving.Prepared.Body;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Sends kept answers from the event loop: no worker thread and no database. Whatever it does not have goes its usual way. */
@Singleton
class FastLane {

    /** Behind what every request passes (headers, limits), before anything that looks at accounts. */
    private static final int ORDER = -1000;

    private final Answers answers;
    private final Wholes wholes;

    FastLane(Answers answers, Wholes wholes) {
        this.answers = answers;
        this.wholes = wholes;
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
        send(reply, HttpMethod.HEAD.equals(method), context);
    }

    private void send(Reply reply, boolean headersOnly, RoutingContext context) {
        HttpServerResponse response = context.response();
        Body body = reply.body();
        body.headers().forEach(header -> response.headers().add(header.name(), header.value()));
        if (reply.isUnchanged()) {
            response.setStatusCode(304).end();
        } else if (headersOnly) {
            response.putHeader(
                            HttpHeaders.CONTENT_LENGTH,
                            String.valueOf(body.content().length()))
                    .end();
        } else if (body.content() instanceof InMemory near) {
            end(context, body, near);
        } else if (body.content() instanceof OnDisk there) {
            response.sendFile(there.file().toString(), there.offset(), there.length())
                    .onFailure(gone -> unsaid(body, context));
        }
    }

    private void end(RoutingContext context, Body body, InMemory near) {
        Optional<Dispatch> dispatch = wholes.mayHave(body) ? Dispatch.of(context.request(), wholes) : Optional.empty();
        if (dispatch.isPresent()) {
            dispatch.get().send(body, () -> context.response().end(near.buffer()));
        } else {
            context.response().end(near.buffer());
        }
    }

    /** The file went between the look and the reach for it: the answer is made anew, unless some of it was sent. */
    private static void unsaid(Body body, RoutingContext context) {
        if (!context.response().headWritten()) {
            body.headers().forEach(header -> context.response().headers().remove(header.name()));
            context.next();
        }
    }
}
