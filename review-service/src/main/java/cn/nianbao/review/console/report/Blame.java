package cn.nianbao.review.console.report;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.report.CellId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How many findings each cell takes part in. A wrong figure breaks the sum of its row and that of its column, so the cell in
 * which several findings meet is where to look first.
 */
final class Blame {

    private final Map<CellId, Long> counts;

    Blame(CheckResult checked) {
        counts = checked.findings().stream()
                .map(Finding::cells)
                .flatMap(Collection::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    /** The cell of the finding to look at first; empty where it is about no cell. */
    Optional<CellId> suspect(Finding finding) {
        long most = finding.cells().stream().mapToLong(counts::get).max().orElse(0);
        return finding.cells().stream().filter(cell -> counts.get(cell) == most).findFirst();
    }

    boolean takesPart(CellId cell) {
        return counts.containsKey(cell);
    }

    /** Whether more findings meet in this cell than in any other. */
    boolean isWorst(CellId cell) {
        long its = counts.getOrDefault(cell, 0L);
        return its > 1 && counts.values().stream().filter(count -> count >= its).count() == 1;
    }
}
