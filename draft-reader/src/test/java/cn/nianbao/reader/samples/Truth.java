package cn.nianbao.reader.samples;

import cn.nianbao.report.CellId;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** What a reader must make of a sample, in the contract's shape; one cell a line, so that a change shows. */
final class Truth implements SampleFile {

    private static final ObjectMapper JSON = ReportJson.EXACT;

    @Override
    public String ending() {
        return ".json";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        List<String> lines = new ArrayList<>();
        facts(report).properties().forEach(fact -> lines.add(line(fact.getKey(), fact.getValue())));
        lines.add("  \"sections\": "
                + block("[", report.parts().stream().map(Truth::section).toList(), "]"));
        lines.add("  \"cells\": "
                + block(
                        "{",
                        report.figures().entrySet().stream()
                                .map(e -> cell(e.getKey(), e.getValue()))
                                .toList(),
                        "}"));
        lines.add(line("findings", JSON.valueToTree(report.finds())));
        return ("{\n" + String.join(",\n", lines) + "\n}\n").getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode facts(SampleReport report) {
        ObjectNode facts = JSON.createObjectNode()
                .put("agency", report.agency())
                .put("year", report.year())
                .put("format", report.format().id())
                .put("title", report.title());
        facts.putObject("period").put("from", report.year() + "-01-01").put("to", report.year() + "-12-31");
        return facts.put("signedBy", report.agency())
                .put("signedOn", report.signedOn().toString());
    }

    private static String section(SampleReport.Part part) {
        return JSON.createObjectNode()
                .put("id", "s" + part.kind().ordinal())
                .put("kind", part.kind().word())
                .put("number", part.number())
                .put("heading", part.heading())
                .toString();
    }

    private static String cell(CellId id, String figure) {
        ObjectNode cell = JSON.createObjectNode()
                .put("state", "number")
                .put("value", new BigDecimal(figure))
                .put("raw", figure);
        return "\"" + id + "\": " + cell;
    }

    private static String line(String name, JsonNode value) {
        return "  \"" + name + "\": " + value;
    }

    private static String block(String open, List<String> lines, String close) {
        return open + "\n    " + String.join(",\n    ", lines) + "\n  " + close;
    }
}
