package cn.nianbao.publish;

import cn.nianbao.publish.theme.View;
import cn.nianbao.publish.theme.Views;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place that answers a refusal or a fault: RFC 9457 {@code application/problem+json} for programs, a small page
 * for readers. Never a stack trace or a class name; a fault is logged under a number that the answer repeats.
 */
public final class Problems {

    private static final int BUSY = 503;
    /** By then the work that was in the way is done. */
    private static final int RETRY_SECONDS = 10;

    private static final Logger LOG = Logger.getLogger(Problems.class);

    @CheckedTemplate(basePath = "")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance problem(Problem problem, View view);

        static native TemplateInstance removed(Problem problem, View view);
    }

    private final Views views;

    Problems(Views views) {
        this.views = views;
    }

    @ServerExceptionMapper
    Response refused(Problem problem, ContainerRequestContext request) {
        Response.ResponseBuilder answer = answer(problem, request);
        return problem.status() == BUSY
                ? answer.header(HttpHeaders.RETRY_AFTER, RETRY_SECONDS).build()
                : answer.build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response anonymous(ContainerRequestContext request) {
        return answer(Problem.of(401, "需要身份凭证", "请求没有带有效的访问令牌。请用审核服务自己的账户取得令牌后重试。"), request)
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused, ContainerRequestContext request) {
        return answer(Problem.of(403, "没有权限", "只有审核服务自己的账户可以公布年报，个人账户不能调用这个接口。"), request)
                .build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException refused, ContainerRequestContext request) {
        int status = refused.getResponse().getStatus();
        Problem problem =
                switch (status) {
                    case 404 -> Problem.notFound("没有这个地址。请核对网址，或从年报目录进入。");
                    case 405 -> Problem.of(status, "不支持的操作", "这个地址不支持该请求方法。");
                    case 413 -> Problem.tooLarge("内容过大，没有接收。");
                    case 415 -> Problem.of(status, "不支持的内容类型", "请以 application/json 提交。");
                    default -> Problem.of(status, "请求无法处理", "请求的写法有误，请核对后重试。");
                };
        return answer(problem, request).build();
    }

    @ServerExceptionMapper({JsonProcessingException.class, MismatchedInputException.class})
    Response notUnderstood(ContainerRequestContext request) {
        return answer(Problem.malformed("内容不是有效的 JSON，或其中有的项类型不对、数量过多，请核对后重新提交。"), request)
                .build();
    }

    @ServerExceptionMapper
    Response fault(Throwable fault, ContainerRequestContext request) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s at %s", number, request.getUriInfo().getPath());
        return answer(Problem.of(500, "系统故障", "系统暂时无法处理这个请求，请稍后再试。故障编号：" + number), request)
                .build();
    }

    private Response.ResponseBuilder answer(Problem problem, ContainerRequestContext request) {
        Response.ResponseBuilder answer =
                Response.status(problem.status()).header(HttpHeaders.CACHE_CONTROL, "no-store");
        return isReader(request.getUriInfo().getPath(), request.getHeaderString(HttpHeaders.ACCEPT))
                ? answer.type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                        .entity(page(problem, views.of(request.getUriInfo())))
                : answer.type("application/problem+json").entity(json(problem));
    }

    /**
     * A browser asks for a page; a download keeps its own kind of answer whatever the browser says.
     *
     * @param accept null where the request has none
     */
    public static boolean isReader(String path, String accept) {
        boolean isFile = path.substring(path.lastIndexOf('/') + 1).contains(".");
        boolean program = path.matches("/(editions|agencies|comparisons)(/.*)?") || isFile;
        boolean wantsJson = accept != null && accept.contains("json") && !accept.contains("text/html");
        return !program && !wantsJson;
    }

    public static byte[] page(Problem problem, View view) {
        TemplateInstance page =
                problem.removal() == null ? Templates.problem(problem, view) : Templates.removed(problem, view);
        return page.render().getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] json(Problem problem) {
        Removal removal = problem.removal();
        ObjectNode json = ReportJson.EXACT
                .createObjectNode()
                .put("type", removal == null ? "about:blank" : "urn:nianbao:problem:withdrawn")
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", problem.detail());
        if (removal != null) {
            json.put("agencyCode", removal.agencyCode())
                    .put("agency", removal.agency())
                    .put("year", removal.year())
                    .put("notice", removal.notice())
                    .put("withdrawnOn", removal.since().toString());
        }
        return ReportJson.bytes(json);
    }
}
