package cn.nianbao.review.problem;

import io.quarkus.runtime.configuration.MemorySize;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.smallrye.config.ConfigMapping;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

/** Tells a sender in words that a body is too large, before any of it is read; the server itself would only hang up. */
@ApplicationScoped
public class TooLarge {

    private static final int FIRST_OF_ALL = 10_000;
    private static final String TITLE = "文件过大";
    private static final String DETAIL = "上传的内容超过 20 MB，请压缩图片或拆出附件后再上传；一次选了多个文件的，请分几次";
    private static final String SAID = """
            {"type":"about:blank","title":"%s","status":413,"detail":"%s","items":[]}""".formatted(TITLE, DETAIL);

    /** What the server takes. */
    @ConfigMapping(prefix = "nianbao.door")
    public interface Settings {
        /** Bodies beyond this are refused unread; below the server's own limit, so that the refusal has words. */
        MemorySize most();
    }

    private final long most;

    public TooLarge(Settings settings) {
        most = settings.most().asLongValue();
    }

    void register(@Observes Filters filters) {
        filters.register(this::refuse, FIRST_OF_ALL);
    }

    private void refuse(RoutingContext call) {
        String length = call.request().getHeader(HttpHeaders.CONTENT_LENGTH);
        if (length == null || Long.parseLong(length) <= most) {
            call.next();
            return;
        }
        boolean api = call.request().path().startsWith("/api/");
        call.response()
                .setStatusCode(413)
                .putHeader(
                        HttpHeaders.CONTENT_TYPE, (api ? "application/problem+json" : "text/html") + "; charset=utf-8")
                .putHeader(HttpHeaders.CONNECTION, "close")
                .end(api ? SAID : Problems.page(413, TITLE, DETAIL));
    }
}
