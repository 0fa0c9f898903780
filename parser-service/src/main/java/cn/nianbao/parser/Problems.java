package cn.nianbao.parser;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Jail;
import cn.nianbao.report.ReportJson;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place that answers a refusal or a fault: RFC 9457 {@code application/problem+json}, in words for whoever sent the
 * draft. Never a stack trace or a class name; a fault is logged under a number that the answer repeats.
 */
public final class Problems {

    private static final Logger LOG = Logger.getLogger(Problems.class);
    private static final int BUSY_SECONDS = 5;

    @ServerExceptionMapper
    Response unreadable(UnreadableDraft refused) {
        return switch (refused.reason()) {
            case EMPTY -> answer(422, "文件是空的", refused.getMessage()).build();
            case TOO_LARGE -> answer(413, "文件太大", refused.getMessage()).build();
            case UNSUPPORTED -> answer(415, "文件类型不支持", refused.getMessage()).build();
            case HOSTILE -> answer(422, "文件无法读取", refused.getMessage()).build();
        };
    }

    @ServerExceptionMapper
    Response busy(Jail.Busy busy) {
        return answer(503, "识别服务繁忙", "正在识别的稿件较多，请稍后重试。")
                .header(HttpHeaders.RETRY_AFTER, BUSY_SECONDS)
                .build();
    }

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Response anonymous() {
        return answer(401, "需要身份凭证", "请求没有带有效的访问令牌。请用审核服务自己的账户取得令牌后重试。")
                .header(HttpHeaders.WWW_AUTHENTICATE, "Bearer")
                .build();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException refused) {
        return answer(403, "没有权限", "只有审核服务自己的账户可以请求识别，个人账户不能调用这个接口。").build();
    }

    @ServerExceptionMapper
    Response web(WebApplicationException refused) {
        int status = refused.getResponse().getStatus();
        return switch (status) {
            case 404 -> answer(status, "没有找到", "没有这个地址。").build();
            case 405 -> answer(status, "不支持的操作", "这个地址不支持该请求方法。").build();
            case 413 ->
                answer(status, "文件太大", "文件超过 20 MB，无法读取。请删去或压缩其中的图片后重新上传。").build();
            case 415 ->
                answer(status, "不支持的内容类型", "请以 application/octet-stream 提交稿件。").build();
            default -> answer(status, "请求无法处理", "请求的写法有误，请核对后重试。").build();
        };
    }

    @ServerExceptionMapper
    Response fault(Throwable fault) {
        String number = UUID.randomUUID().toString();
        LOG.errorf(fault, "Fault %s", number);
        return answer(500, "系统故障", "系统暂时无法处理这个请求，请稍后再试。故障编号：" + number).build();
    }

    private static Response.ResponseBuilder answer(int status, String title, String detail) {
        return Response.status(status)
                .type("application/problem+json")
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ReportJson.bytes(ReportJson.EXACT
                        .createObjectNode()
                        .put("type", "about:blank")
                        .put("title", title)
                        .put("status", status)
                        .put("detail", detail)));
    }
}
