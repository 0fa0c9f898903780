package cn.nianbao.review.console.signoff;

import cn.nianbao.prose.Prose;
import cn.nianbao.prose.Sentence;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.correction.Difference;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.paper.Dossier;
import cn.nianbao.review.revision.Revision;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What differs from what somebody decided on before: the last content that a review judged, or the version that is public.
 *
 * @param since what it is compared with, in words
 */
public record Changes(String since, Cut lines) {

    private static final int MOST = 6;

    static Changes of(Dossier dossier) {
        return judgedBefore(dossier)
                .or(() -> publicBefore(dossier))
                .orElseGet(() -> new Changes("各环节看到的都是现在这份内容，此后没有改动。", Cut.of(List.of(), MOST)));
    }

    private static Optional<Changes> judgedBefore(Dossier dossier) {
        return dossier.last(entry -> entry.kind().isDecision()
                        && entry.revision() != null
                        && !entry.revision().equals(dossier.revision().hash()))
                .flatMap(entry -> Revision.seen(dossier.report().id(), entry.revision())
                        .map(seen -> between(
                                "与" + entry.shownBy() + "（" + Words.step(entry.step()) + "）上次办理的内容相比", seen, dossier)));
    }

    private static Optional<Changes> publicBefore(Dossier dossier) {
        ReportCase report = dossier.report();
        return Cases.ended(report.agency(), report.year(), report.version() - 1)
                .flatMap(before -> Revision.newest(before.id()))
                .filter(before -> !report.isWithdrawal())
                .map(before -> between("与第 " + (report.version() - 1) + " 版相比", before, dossier));
    }

    private static Changes between(String since, Revision before, Dossier dossier) {
        Report old = before.record().report();
        Report now = dossier.revision().record().report();
        List<String> lines = new ArrayList<>(Difference.figures(old, now));
        for (Section section : now.sections()) {
            sentences(old, section, lines);
        }
        return new Changes(since + "，改动 " + lines.size() + " 处：", Cut.of(lines, MOST));
    }

    private static void sentences(Report old, Section section, List<String> lines) {
        List<String> before = old.sections().stream()
                .filter(other -> other.id().equals(section.id()))
                .flatMap(other -> texts(other).stream())
                .toList();
        List<String> now = texts(section);
        String heading = section.heading() == null ? "前言" : section.heading();
        now.stream().filter(said -> !before.contains(said)).forEach(said -> lines.add(heading + "，现为：" + said));
        before.stream().filter(said -> !now.contains(said)).forEach(said -> lines.add(heading + "，不再有：" + said));
    }

    private static List<String> texts(Section section) {
        return Prose.of(section).stream().map(Sentence::text).map(String::strip).toList();
    }
}
