package cn.nianbao.review.console.report;

import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.revision.Revision;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the public reads beside the report and is signed with it: the notice of a correction, and index data.
 *
 * @param isCorrection whether this version replaces another, so that it has a notice
 * @param kind in words; empty where nobody said
 * @param index by the agency's template, in its order
 */
public record PublicPart(boolean isCorrection, String kind, String reason, List<Line> index) {

    /** @param text empty where neither the template nor staff say anything */
    public record Line(String name, String text) {}

    static PublicPart of(ReportCase report, Revision revision, Typed typed) {
        PublicNotes notes = revision.notes();
        Optional<PublicCorrection> correction = Optional.ofNullable(notes.correction());
        return new PublicPart(
                report.version() > 1,
                typed.note("correction", "kind")
                        .map(word -> CorrectionKind.of(word).shown())
                        .orElseGet(() ->
                                correction.map(said -> said.kind().shown()).orElse("")),
                typed.note("correction", "reason")
                        .orElseGet(
                                () -> correction.map(PublicCorrection::reason).orElse("")),
                Agency.of(report.agency()).indexTemplate().lines().keySet().stream()
                        .map(name -> new Line(
                                name,
                                typed.note("index", name).orElse(notes.index().getOrDefault(name, ""))))
                        .toList());
    }

    public boolean isShown() {
        return isCorrection || !index.isEmpty();
    }

    /** The kinds to choose from, in words. */
    public List<String> kinds() {
        return Arrays.stream(CorrectionKind.values()).map(CorrectionKind::shown).toList();
    }
}
