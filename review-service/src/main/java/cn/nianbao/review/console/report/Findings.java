package cn.nianbao.review.console.report;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.tables.Totals;
import cn.nianbao.report.Report;
import cn.nianbao.review.console.Whereabouts;
import java.util.List;
import java.util.Optional;

/**
 * What the check says of a report, and what its totals should come to.
 *
 * @param clean whether nothing stands in the way of handing in
 * @param worst the anchor of the cell in which most findings meet; empty where no single one does
 */
public record Findings(String verdict, boolean clean, String worst, List<FindingGroup> groups, List<LineSum> sums) {

    static Findings of(Report report, Handwork work) {
        CheckResult checked = work.checked();
        Blame blame = new Blame(checked);
        Optional<String> worst = report.cells().keySet().stream()
                .filter(blame::isWorst)
                .findFirst()
                .map(Whereabouts::anchor);
        boolean accepted = checked.hasErrors() && !work.isBlocked();
        return new Findings(
                checked.verdict() + (accepted ? "，必改的均已接受复核" : "") + "。",
                !work.isBlocked(),
                worst.orElse(""),
                FindingGroup.of(work, blame),
                Totals.of(report).stream().map(LineSum::of).toList());
    }

    public boolean isEmpty() {
        return groups.isEmpty();
    }
}
