package cn.nianbao.review.console.report;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.review.remark.Discussion;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of a report still needs a hand: cells and sections of which an open error or warning speaks, and cells that are unread or
 * wait to be confirmed. Everything else may be folded away.
 */
final class Handwork {

    private final CheckResult checked;
    private final Set<String> settled;
    private final Set<CellId> cells = new HashSet<>();
    private final Set<String> sections = new HashSet<>();

    /** @param settled ids of findings about which nothing is left to do */
    Handwork(CheckResult checked, Set<String> settled) {
        this.checked = checked;
        this.settled = settled;
    }

    static Handwork of(Report report, CheckResult checked, Discussion discussion) {
        Set<String> settled = checked.findings().stream()
                .filter(finding -> !discussion.isOpen(finding) && finding.severity() != Severity.NOTICE)
                .map(Finding::id)
                .collect(Collectors.toSet());
        Handwork work = new Handwork(checked, settled);
        work.open().forEach(finding -> {
            work.cells.addAll(finding.cells());
            finding.spans().stream().map(TextSpan::section).forEach(work.sections::add);
        });
        report.cells().forEach((id, cell) -> {
            if (!cell.isCertain()) {
                work.cells.add(id);
            }
        });
        return work;
    }

    CheckResult checked() {
        return checked;
    }

    /** Whether nothing is left to do about a finding: it was explained, or its contest accepted. */
    boolean isSettled(Finding finding) {
        return settled.contains(finding.id());
    }

    /** Whether an error stands in the way whose contest nobody has accepted. */
    boolean isBlocked() {
        return open().stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }

    boolean needs(CellId cell) {
        return cells.contains(cell);
    }

    int count(Collection<CellId> of) {
        return (int) of.stream().filter(cells::contains).count();
    }

    boolean needs(String section) {
        return sections.contains(section);
    }

    private List<Finding> open() {
        return checked.findings().stream()
                .filter(finding -> finding.severity() != Severity.NOTICE && !isSettled(finding))
                .toList();
    }
}
