package cn.nianbao.check;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** The outcome of a check as JSON: the one shape, byte for byte, that every program of the system writes. */
public final class FindingJson {

    private FindingJson() {}

    /** Puts what was found beside what the JSON of a report says. */
    public static void addTo(ObjectNode report, CheckResult result) {
        report.set("findings", write(result.findings()));
        ArrayNode notRun = report.putArray("notRun");
        result.notRun().forEach(notRun::add);
        report.put("verdict", result.verdict()).put("rules", result.rules());
    }

    /** The value of {@code findings} in the JSON of a report. */
    public static ArrayNode write(List<Finding> findings) {
        ArrayNode array = ReportJson.EXACT.createArrayNode();
        findings.forEach(finding -> array.add(write(finding)));
        return array;
    }

    private static ObjectNode write(Finding finding) {
        ObjectNode node = ReportJson.EXACT
                .createObjectNode()
                .put("id", finding.id())
                .put("rule", finding.rule())
                .put("severity", finding.severity().word())
                .put("message", finding.message())
                .put("cause", finding.cause());
        ArrayNode cells = node.putArray("cells");
        finding.cells().forEach(cell -> cells.add(cell.toString()));
        ArrayNode spans = node.putArray("spans");
        finding.spans().forEach(span -> spans.addObject()
                .put("section", span.section())
                .put("from", span.from())
                .put("to", span.to()));
        ArrayNode at = node.putArray("at");
        finding.at().forEach(place -> at.add(ReportJson.place(place)));
        return node.put("contestable", finding.isContestable());
    }
}
