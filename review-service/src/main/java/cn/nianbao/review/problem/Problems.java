package cn.nianbao.review.problem;

import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.WrongMove;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every refusal and failure as its caller can use it: RFC 9457 below {@code /api}, a page elsewhere; never a stack trace. */
public class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper json;

    public Problems(ObjectMapper json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance problem(int status, String title, String detail, List<String> items);
    }

    @ServerExceptionMapper
    public Response refused(Refusal refusal, UriInfo uri) {
        return answer(uri, refusal.status(), refusal.title(), refusal.detail(), refusal.items());
    }

    @ServerExceptionMapper({WrongMove.class, TaskGone.class})
    public Response raced(RuntimeException moved, UriInfo uri) {
        return answer(uri, 409, "现在不能办理", moved.getMessage(), List.of());
    }

    @ServerExceptionMapper
    public Response forbidden(ForbiddenException forbidden, UriInfo uri) {
        return answer(uri, 403, "没有权限", "您的角色不能办理这件事", List.of());
    }

    /** A page leads to Keycloak's sign-in by the challenge that Quarkus prepared; everything else is told. */
    @ServerExceptionMapper
    public Uni<Response> unauthorized(UnauthorizedException unauthorized, UriInfo uri, RoutingContext request) {
        HttpAuthenticator authenticator = request.get(HttpAuthenticator.class.getName());
        return authenticator
                .getChallenge(request)
                .map(challenge -> challenge.status == 302
                        ? Response.status(302)
                                .header(challenge.headerName.toString(), challenge.headerContent)
                                .build()
                        : answer(uri, 401, "请先登录", "没有带来有效的登录凭证，请重新登录", List.of()));
    }

    @ServerExceptionMapper
    public Response known(WebApplicationException known, UriInfo uri) {
        int status = known.getResponse().getStatus();
        String title =
                switch (status) {
                    case 404 -> "没有找到";
                    case 405 -> "不支持这种请求方式";
                    case 413 -> "文件过大";
                    case 415 -> "内容类型不支持";
                    default -> "请求不符合要求";
                };
        return status < 400 ? known.getResponse() : answer(uri, status, title, title + "，请检查地址和内容", List.of());
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri) {
        LOG.error("failed: " + uri.getPath(), failure);
        return answer(uri, 500, "系统出错", "系统出错，已经记录，数据没有改动；请稍后再试，或联系系统管理员", List.of());
    }

    private Response answer(UriInfo uri, int status, String title, String detail, List<String> items) {
        if (!uri.getPath().startsWith("/api")) {
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.problem(status, title, detail, items).render())
                    .build();
        }
        ObjectNode body = json.createObjectNode();
        body.put("type", "about:blank")
                .put("title", title)
                .put("status", status)
                .put("detail", detail);
        items.forEach(body.putArray("items")::add);
        return Response.status(status)
                .type("application/problem+json")
                .entity(body.toString())
                .build();
    }
}
