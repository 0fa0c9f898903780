package cn.nianbao.review.correction;

import cn.nianbao.report.Correction;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.Report;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.revision.SaidInPublic;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** What staff have in hand: the report, and what is said in public beside it. */
record Working(Report report, SaidInPublic said) {

    static Working of(Revision revision) {
        return new Working(revision.report(), revision.said());
    }

    /** The same with a merge patch in it. */
    Working patched(JsonNode patch, Correction correction, ReportCase of) {
        Report after = patched(patch, correction);
        return new Working(after, new PublicPatch(patch).applyTo(said, of, after));
    }

    /** The report alone with a merge patch in it. */
    Report patched(JsonNode patch, Correction correction) {
        JsonNode own = withoutNotes(patch);
        // a patch of notes alone leaves nothing for the report, which would refuse it
        return own.isEmpty() && !patch.isEmpty() ? report : new ReportPatch(own, correction).applyTo(report);
    }

    private static JsonNode withoutNotes(JsonNode patch) {
        return patch instanceof ObjectNode fields
                ? fields.deepCopy().without(List.of(PublicPatch.INDEX, PublicPatch.CORRECTION))
                : patch;
    }

    /** What differs, in words for the record. */
    static String difference(Working before, Working after) {
        List<String> changes = new ArrayList<>();
        changes.add(Difference.words(before.report, after.report));
        if (!Objects.equals(before.said.correction(), after.said.correction())) {
            changes.add("更正说明：" + words(after.said.correction()));
        }
        after.said.index().forEach((name, text) -> {
            if (!text.equals(before.said.index().get(name))) {
                changes.add(name + "：" + text);
            }
        });
        before.said.index().keySet().stream()
                .filter(name -> !after.said.index().containsKey(name))
                .forEach(name -> changes.add(name + "：按模板"));
        return String.join("；", changes.stream().filter(said -> !said.isEmpty()).toList());
    }

    private static String words(PublicCorrection correction) {
        return correction == null ? "" : "【" + correction.kind().shown() + "】" + correction.reason();
    }
}
