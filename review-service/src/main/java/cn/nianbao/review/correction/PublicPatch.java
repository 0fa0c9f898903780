package cn.nianbao.review.correction;

import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.IndexData;
import cn.nianbao.review.revision.SaidInPublic;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The part of a merge patch that is said in public beside the report: {@code index} by name, and {@code correction} with
 * {@code kind} and {@code reason}. What it does not know it refuses by name.
 */
final class PublicPatch {

    static final String INDEX = "index";
    static final String CORRECTION = "correction";

    private static final int LONGEST_INDEX = 100;

    private final JsonNode patch;

    PublicPatch(JsonNode patch) {
        this.patch = patch;
    }

    /** @param content as it will be; the template's words follow from it */
    SaidInPublic applyTo(SaidInPublic said, ReportCase report, Report content) {
        SaidInPublic after = said;
        if (patch.has(INDEX)) {
            after = after.withIndex(index(said.index(), Agency.of(report.agency()), content));
        }
        if (patch.has(CORRECTION)) {
            after = after.withCorrection(correction(said.correction(), report));
        }
        return after;
    }

    private Map<String, String> index(Map<String, String> before, Agency agency, Report content) {
        JsonNode typed = patch.path(INDEX);
        if (!typed.isObject()) {
            throw refused("“index”应按索引信息的名称填写");
        }
        Map<String, String> byTemplate = new IndexData(agency, content).byTemplate();
        Map<String, String> after = new TreeMap<>(before);
        typed.properties().forEach(line -> {
            String name = line.getKey();
            if (!agency.indexTemplate().lines().containsKey(name)) {
                throw refused("本单位的索引信息没有“" + name + "”，可以填："
                        + String.join("、", agency.indexTemplate().lines().keySet()));
            }
            String text = text(name, line.getValue(), LONGEST_INDEX);
            if (text.isEmpty() || text.equals(byTemplate.get(name))) {
                after.remove(name);
            } else {
                after.put(name, text);
            }
        });
        return after;
    }

    private PublicCorrection correction(PublicCorrection before, ReportCase report) {
        if (report.version() == 1) {
            throw refused("第 1 版没有更正说明，只有更正或恢复的版本有");
        }
        JsonNode typed = patch.path(CORRECTION);
        if (!typed.isObject()) {
            throw refused("“correction”应写明更正类型（kind）和公开的更正说明（reason）");
        }
        CorrectionKind kind = typed.has("kind")
                ? kind(typed.path("kind").asText())
                : before == null ? CorrectionKind.OTHER : before.kind();
        String reason = typed.has("reason")
                ? text("更正说明", typed.path("reason"), Wording.LONGEST_REASON)
                : before == null ? "" : before.reason();
        if (reason.isEmpty()) {
            throw refused("请填写公开的更正说明，公众将在报告页看到");
        }
        return new PublicCorrection(kind, reason);
    }

    private static CorrectionKind kind(String word) {
        try {
            return CorrectionKind.of(word);
        } catch (IllegalArgumentException unknown) {
            throw refused(unknown.getMessage());
        }
    }

    /** Empty for null. */
    private static String text(String name, JsonNode value, int longest) {
        if (value.isNull()) {
            return "";
        }
        if (!value.isTextual()) {
            throw refused(name + "应为文字");
        }
        Wording.demand(name, value.textValue(), longest);
        return value.textValue().strip();
    }

    private static Refusal refused(String detail) {
        return Refusal.unprocessable(detail, List.of());
    }
}
