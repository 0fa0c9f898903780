package cn.nianbao.review.console.review;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.review.console.Whereabouts;
import cn.nianbao.review.revision.CellWords;
import cn.nianbao.review.secrecy.SecrecyMatter;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** 《保密审查表》 on the page: first what the check found that nobody should overlook, then each question. */
public record SecrecySheet(List<Look> looks, List<SecrecyMatter> matters) {

    private static final Set<String> RULES = Set.of("N-SECRET", "N-PERSON", "X-HIDDEN", "X-CHANGES");

    /**
     * Hidden content, marks of secrecy or personal data. The words are those of the check, which masks them.
     *
     * @param places where it stands, each with its anchor within the page, which is empty where the page does not show it
     */
    public record Look(String words, List<Spot> places) {}

    /** A place in words. */
    public record Spot(String name, String anchor) {}

    static SecrecySheet of(Report report, CheckResult checked) {
        List<Look> looks = checked == null
                ? List.of()
                : checked.findings().stream()
                        .filter(finding -> RULES.contains(finding.rule()))
                        .map(finding -> look(finding, report))
                        .toList();
        return new SecrecySheet(looks, Arrays.asList(SecrecyMatter.values()));
    }

    private static Look look(Finding finding, Report report) {
        Stream<Spot> cells = finding.cells().stream().map(cell -> spot(cell, report));
        Stream<Spot> sections = finding.spans().stream().flatMap(span -> section(span.section(), report).stream());
        Stream<Spot> pages = finding.at().stream().map(at -> new Spot(inDraft(at), ""));
        return new Look(
                finding.message(),
                Stream.of(cells, sections, pages)
                        .flatMap(spots -> spots)
                        .distinct()
                        .toList());
    }

    private static String inDraft(Place at) {
        if (at instanceof Place.OnPage page) {
            return "原稿第 " + page.page() + " 页";
        }
        return at instanceof Place.InGrid grid
                ? "原稿第 " + (grid.table() + 1) + " 个表格第 " + (grid.row() + 1) + " 行"
                : "原稿第 " + ((Place.InText) at).line() + " 行";
    }

    private static Spot spot(CellId cell, Report report) {
        return new Spot(CellWords.place(report, cell), Whereabouts.anchor(cell));
    }

    private static Optional<Spot> section(String id, Report report) {
        return report.sections().stream()
                .filter(section -> section.id().equals(id))
                .map(section -> new Spot(Whereabouts.heading(section), Whereabouts.anchor(id)))
                .findFirst();
    }
}
