package cn.nianbao.review.problem;

import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.WrongMove;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
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
import java.io.IOException;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every refusal and failure as its caller can use it: RFC 9457 below {@code /api}, a page elsewhere; never a stack trace. */
public class Problems {

    /** A report, or what one does with it. */
    private static final Pattern OF_A_REPORT = Pattern.compile("/reports/([0-9a-f-]{36})(/.*)?");

    private static final Logger LOG = Logger.getLogger(Problems.class);

    private final ObjectMapper json;

    public Problems(ObjectMapper json) {
        this.json = json;
    }

    @CheckedTemplate(basePath = "")
    static class Templates {
        static native TemplateInstance problem(
                int status, String title, String detail, List<String> items, String report);
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

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    public Response notUnderstood(JsonProcessingException wrong, UriInfo uri) {
        return answer(uri, 400, "请求不符合要求", "内容不是有效的 JSON，或其中有的项类型不对，请核对后重新提交", List.of());
    }

    /** Only a request's own body is read while the server still may fail in this way. */
    @ServerExceptionMapper
    public Response cutOff(IOException broken, UriInfo uri) {
        return answer(uri, 400, "请求不符合要求", "上传的内容不完整或格式有误，请重新提交", List.of());
    }

    @ServerExceptionMapper
    public Response known(WebApplicationException known, UriInfo uri) {
        int status = known.getResponse().getStatus();
        return switch (status) {
            case 404 -> answer(uri, status, "没有找到", "没有这个地址，或地址里的参数写得不对，请核对", List.of());
            case 405 -> answer(uri, status, "不支持这种请求方式", "这个地址不支持该请求方式，请核对接口说明", List.of());
            case 406 -> answer(uri, status, "请求不符合要求", "不能以所要的格式（Accept）答复，请改用 application/json", List.of());
            case 413 -> answer(uri, status, "文件过大", "内容超过 20 MB，请压缩图片或拆出附件后再上传", List.of());
            case 415 ->
                answer(
                        uri,
                        status,
                        "内容类型不支持",
                        "请按接口说明填写 Content-Type：上传用 multipart/form-data，其他用 application/json",
                        List.of());
            default ->
                status < 400 ? known.getResponse() : answer(uri, status, "请求不符合要求", "请求不符合要求，请检查地址和内容", List.of());
        };
    }

    @ServerExceptionMapper
    public Response failed(Throwable failure, UriInfo uri) {
        if (hasTooManyFields(failure)) {
            return answer(uri, 400, "请求不符合要求", "表单里的项太多，请按接口说明重新提交", List.of());
        }
        LOG.error("failed: " + uri.getPath(), failure);
        if (AlteredRecord.isBehind(failure)) {
            return answer(
                    uri,
                    409,
                    "办理记录无法读出",
                    "办理记录中有系统从不写入的内容，疑似在数据库中被改动，这份报告暂时不能办理；请联系系统管理员核查，“办理进度”页列出了被改动的条目",
                    List.of());
        }
        return answer(uri, 500, "系统出错", "系统出错，已经记录，数据没有改动；请稍后再试，或联系系统管理员", List.of());
    }

    /** The server has no type of its own for a form that goes beyond {@code quarkus.http.limits.max-parameters}. */
    private static boolean hasTooManyFields(Throwable failure) {
        return String.valueOf(failure.getMessage()).startsWith("Param limit of ");
    }

    /** A page that says what is wrong, without a report to go back to. */
    static String page(int status, String title, String detail) {
        return Templates.problem(status, title, detail, List.of(), null).render();
    }

    /** The report to go back to; null where there is none, or none that the caller may see. */
    private static String report(UriInfo uri, int status) {
        Matcher path = OF_A_REPORT.matcher(uri.getPath());
        return path.matches() && status != 403 && status != 404 ? path.group(1) : null;
    }

    private Response answer(UriInfo uri, int status, String title, String detail, List<String> items) {
        if (!uri.getPath().startsWith("/api")) {
            return Response.status(status)
                    .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                    .entity(Templates.problem(status, title, detail, items, report(uri, status))
                            .render())
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
