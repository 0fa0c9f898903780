package cn.nianbao.deploy.audit;

import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What an audit found.
 *
 * @param newest the day of the newest head; null where there is none, and then a cut tail cannot be seen
 */
public record Verdict(int cases, int entries, int heads, LocalDate newest, List<Flaw> flaws) {

    public boolean isWhole() {
        return flaws.isEmpty();
    }

    /** For people: the verdict first, then each flaw in a line of its own. */
    public String text() {
        List<String> lines = new ArrayList<>();
        lines.add((isWhole() ? "办理记录完整" : "办理记录有 " + flaws.size() + " 处问题") + "：核对了 " + cases + " 件报告、" + entries
                + " 条记录、" + heads + " 份每日校验文件" + (newest == null ? "" : "（最近一份 " + newest + "）") + "。");
        if (newest == null) {
            lines.add("还没有每日校验文件：最后几条被删去时看不出来。请运行 deploy/audit --write-head。");
        }
        flaws.forEach(flaw -> lines.add("✘ " + flaw.line()));
        return String.join("\n", lines);
    }

    public String json() {
        ObjectNode node = ReportJson.EXACT.createObjectNode();
        node.put("whole", isWhole()).put("cases", cases).put("entries", entries).put("heads", heads);
        node.put("newestHead", newest == null ? null : newest.toString());
        ArrayNode found = node.putArray("flaws");
        flaws.forEach(flaw -> flaw.addTo(found.addObject()));
        return new String(ReportJson.bytes(node), StandardCharsets.UTF_8);
    }
}
