package cn.nianbao.publish.harvest;

import cn.nianbao.publish.opendata.Form;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;

/**
 * The description of what the public may read (OpenAPI 3.1). What does not change is a file; the forms of a report come from
 * {@link Form}, so that none is described that does not exist. Each parameter's examples are named after the answer they get.
 */
final class PublicInterface {

    private static final String FILE = "/openapi/public.json";
    private static final String REPORT = "/reports/{agencyCode}/{year}";

    private PublicInterface() {}

    static byte[] description(View address) {
        ObjectNode description = file();
        description.putArray("servers").addObject().put("url", address.canonical(""));
        ObjectNode paths = (ObjectNode) description.get("paths");
        for (Form form : Form.values()) {
            paths.set(REPORT + form.ending(), reading(form, false));
            paths.set(REPORT + "/v{version}" + form.ending(), reading(form, true));
        }
        return ReportJson.bytes(description);
    }

    private static ObjectNode reading(Form form, boolean isVersion) {
        ObjectNode path = ReportJson.EXACT.createObjectNode();
        ObjectNode get = path.putObject("get");
        get.put("operationId", form.name().toLowerCase(Locale.ROOT) + (isVersion ? "OfVersion" : "OfNewest"));
        get.put("summary", (isVersion ? "某一版本年报：" : "最新版本年报：") + form.shown());
        ArrayNode parameters = get.putArray("parameters");
        parameters.add(reference("parameters", "agencyCode"));
        parameters.add(reference("parameters", "year"));
        if (isVersion) {
            parameters.add(reference("parameters", "version"));
        }
        parameters.add(reference("parameters", "ifNoneMatch"));
        ObjectNode responses = get.putObject("responses");
        ObjectNode found = responses.putObject("200").put("description", form.shown());
        found.putObject("headers").set("ETag", reference("headers", "ETag"));
        String type = form.mediaType().replaceFirst(";.*", "");
        ObjectNode content = found.putObject("content").putObject(type);
        content.set("schema", form == Form.JSON ? reference("schemas", "Report") : ReportJson.EXACT.createObjectNode());
        for (String other : List.of("304", "404", "410", "429")) {
            responses.set(other, reference("responses", other));
        }
        if (form == Form.RECEIPT && !isVersion) {
            // the newest receipt of a report that was taken down is that of the removal
            responses.remove("410");
        }
        return path;
    }

    private static ObjectNode reference(String kind, String name) {
        return ReportJson.EXACT.createObjectNode().put("$ref", "#/components/" + kind + "/" + name);
    }

    private static ObjectNode file() {
        try (InputStream in = PublicInterface.class.getResourceAsStream(FILE)) {
            return (ObjectNode) ReportJson.EXACT.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
