package cn.nianbao.publish.serving;

import cn.nianbao.publish.serving.Prepared.Body;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.function.Supplier;

/** Answers what was not kept, on a worker thread, in the same words as {@link FastLane}. */
@ApplicationScoped
public class Replies {

    private final Answers answers;

    Replies(Answers answers) {
        this.answers = answers;
    }

    /** @param lookUp finds out what the answer is made from, or throws what is to be said instead */
    public Response reply(Place place, HttpHeaders request, Supplier<? extends Source> lookUp) {
        return reply(answers.take(place, lookUp), request);
    }

    /** An answer that is not kept here, because it is big and kept elsewhere. */
    public Response reply(Source source, HttpHeaders request) {
        return reply(source.make(), request);
    }

    private static Response reply(Prepared prepared, HttpHeaders request) {
        Reply reply = Reply.of(
                prepared,
                request.getHeaderString(HttpHeaders.ACCEPT_ENCODING),
                request.getHeaderString(HttpHeaders.IF_NONE_MATCH));
        Body body = reply.body();
        Response.ResponseBuilder answer = reply.isUnchanged()
                ? Response.notModified()
                : Response.ok(body.content().bytes());
        body.headers()
                .forEach(header ->
                        answer.header(header.name().toString(), header.value().toString()));
        return answer.build();
    }
}
