package cn.nianbao.deploy.road;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.call.Http;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The console's API as one account sees it (contract section 6). Every call answers with whatever status it got. */
public final class Console {
    private final Http http;
    private final Tokens tokens;
    private final String user;

    public Console(String consoleUrl, Tokens tokens, String user) {
        this(new Http(consoleUrl), tokens, user);
    }

    /** One of many people who share a way to the console. */
    public Console(Http console, Tokens tokens, String user) {
        this.http = console;
        this.tokens = tokens;
        this.user = user;
    }

    /** Hands a draft in. */
    public Answer submit(String fileName, byte[] draft, String agency, int year) {
        return submit(of(agency, year).file("file", fileName, draft));
    }

    /** Opens an empty form. */
    public Answer openForm(String agency, int year) {
        return submit(of(agency, year));
    }

    private static Multipart of(String agency, int year) {
        return new Multipart().field("agency", agency).field("year", String.valueOf(year));
    }

    private Answer submit(Multipart form) {
        return http.send(bearing("/api/reports")
                .header("Content-Type", form.contentType())
                .POST(BodyPublishers.ofByteArray(form.body())));
    }

    public Answer list(String query) {
        return get("/api/reports" + query);
    }

    public Answer standing(String id) {
        return get(report(id));
    }

    /** The working revision, with its tag. */
    public Answer read(String id) {
        return get(report(id) + "/report");
    }

    public Answer history(String id) {
        return get(report(id) + "/history");
    }

    /** How the official addresses of the report were when they were last looked at. */
    public Answer watch(String id) {
        return get(report(id) + "/watch");
    }

    public Answer tasks() {
        return get("/api/tasks");
    }

    /** Corrects figures: values by cell id, as text, so that no digit is lost. */
    public Answer correct(String id, String tag, Map<String, String> cells) {
        ObjectNode patch = ReportJson.EXACT.createObjectNode();
        ObjectNode values = patch.putObject("cells");
        cells.forEach((cell, value) -> values.putObject(cell).put("value", value));
        return http.send(bearing(report(id) + "/report")
                .header("Content-Type", "application/merge-patch+json")
                .header("If-Match", "\"" + tag + "\"")
                .method("PATCH", BodyPublishers.ofByteArray(ReportJson.bytes(patch))));
    }

    /** A call below the report that takes no content or a small one: {@code hand-in}, {@code recall}, {@code retry}… */
    public Answer act(String id, String act, JsonNode body) {
        return post(report(id) + "/" + act, body);
    }

    public Answer explain(String id, String finding, String reason) {
        return put(
                report(id) + "/findings/" + encoded(finding) + "/explanation",
                ReportJson.EXACT.createObjectNode().put("reason", reason).put("public", false));
    }

    /** A remark on the report as a whole. */
    public Answer remark(String id, String text) {
        return act(id, "remarks", ReportJson.EXACT.createObjectNode().put("text", text));
    }

    public Answer remarks(String id) {
        return get(report(id) + "/remarks");
    }

    public Answer answer(String id, String remark, String text) {
        return put(
                report(id) + "/remarks/" + encoded(remark) + "/answer",
                ReportJson.EXACT.createObjectNode().put("answer", text));
    }

    public Answer decide(String task, Decision decision) {
        return post("/api/tasks/" + encoded(task) + "/decision", decision.json());
    }

    private Answer get(String path) {
        return http.send(bearing(path).GET());
    }

    private Answer put(String path, JsonNode body) {
        return http.send(bearing(path)
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofByteArray(ReportJson.bytes(body))));
    }

    private Answer post(String path, JsonNode body) {
        return http.send(bearing(path)
                .header("Content-Type", "application/json")
                .POST(body == null ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(ReportJson.bytes(body))));
    }

    private HttpRequest.Builder bearing(String path) {
        return http.request(path).header("Authorization", "Bearer " + tokens.of(user));
    }

    private static String report(String id) {
        return "/api/reports/" + encoded(id);
    }

    private static String encoded(String segment) {
        return URLEncoder.encode(segment, StandardCharsets.UTF_8);
    }
}
