package cn.nianbao.review.problem;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** A form without its token, stale or forged, is refused by the extension without a word; the reader is told what to do. */
public class LostForm {

    private static final int REFUSED = 400;

    @ServerResponseFilter
    public void tell(ContainerRequestContext request, ContainerResponseContext response) {
        boolean page = !request.getUriInfo().getPath().startsWith("/api");
        if (page && response.getStatus() == REFUSED && !response.hasEntity()) {
            String said = Problems.page(REFUSED, "页面已失效", "这一页打开的时间太长，或不是从本系统打开的，刚才的内容没有提交");
            response.setEntity(said, null, MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"));
        }
    }
}
