package cn.nianbao.verifier;

import cn.nianbao.receipt.Statement;
import cn.nianbao.report.ReportJson;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.StringJoiner;

/** A verdict in words for people, and as a line of JSON for programs. */
final class VerdictText {

    private static final int MOST = 50;

    private VerdictText() {}

    static String words(Verdict verdict) {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(Shown.plain(verdict.file()) + "：" + verdict.outcome().shown());
        if (verdict.statement() != null) {
            lines.add("  凭证：" + about(verdict.statement()));
        }
        verdict.signatures().forEach((key, state) -> lines.add("  签名：" + Shown.plain(key) + " " + state.shown()));
        if (verdict.reason() != null) {
            lines.add("  " + verdict.reason());
        }
        verdict.differences().stream().limit(MOST).map(Difference::text).forEach(text -> lines.add("  ✗ " + text));
        if (verdict.differences().size() > MOST) {
            lines.add("  另有 " + (verdict.differences().size() - MOST) + " 处");
        }
        verdict.notes().forEach(note -> lines.add("  说明：" + note));
        return lines.toString();
    }

    private static String about(Statement statement) {
        return Shown.plain(statement.agency()) + " " + statement.year() + " 年度第 " + statement.version() + " 版，"
                + statement.publishedOn() + " " + statement.kind().shown();
    }

    static String json(Verdict verdict) {
        ObjectNode node = ReportJson.EXACT
                .createObjectNode()
                .put("file", verdict.file())
                .put("outcome", verdict.outcome().word())
                .put("reason", verdict.reason());
        if (verdict.statement() != null) {
            node.put("agencyCode", verdict.statement().agencyCode())
                    .put("year", verdict.statement().year())
                    .put("version", verdict.statement().version())
                    .put("publishedOn", verdict.statement().publishedOn().toString())
                    .put("kind", verdict.statement().kind().word())
                    .put("sha256", verdict.statement().sha256());
        }
        ObjectNode signatures = node.putObject("signatures");
        verdict.signatures().forEach((key, state) -> signatures.put(key, state.word()));
        ArrayNode differences = node.putArray("differences");
        verdict.differences().forEach(difference -> differences
                .addObject()
                .put("cell", difference.cell())
                .put("place", difference.place())
                .put("signed", difference.signed())
                .put("shown", difference.shown())
                .put("text", difference.text()));
        ArrayNode notes = node.putArray("notes");
        verdict.notes().forEach(notes::add);
        return new String(ReportJson.bytes(node), StandardCharsets.UTF_8) + "\n";
    }
}
