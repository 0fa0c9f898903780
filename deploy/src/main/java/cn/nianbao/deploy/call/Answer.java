package cn.nianbao.deploy.call;

import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** What a service answered: any status, the bytes as they came. */
public record Answer(String call, HttpResponse<byte[]> response) {

    public int status() {
        return response.statusCode();
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The entity tag without its quotes. */
    public String tag() {
        return header("ETag").replace("\"", "");
    }

    public JsonNode json() {
        try {
            return ReportJson.EXACT.readTree(response.body());
        } catch (IOException notJson) {
            throw new UncheckedIOException(notJson);
        }
    }

    /** This answer where it has one of the statuses; else a problem that quotes what the service said. */
    public Answer demand(int... statuses) {
        if (Arrays.stream(statuses).noneMatch(status -> status == status())) {
            String said = text().strip();
            throw new LaunchProblem(call + " 应答 " + status() + "：" + said.substring(0, Math.min(500, said.length())));
        }
        return this;
    }
}
