package cn.nianbao.review.correction;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Correction;
import cn.nianbao.report.Report;
import cn.nianbao.review.problem.Refusal;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 全表补0: the cells of some tables that hold no figure, to become 0. What could not be read, or waits to be confirmed, is not
 * empty.
 */
final class Zeros {

    private final Report report;
    private final Map<StatutoryTable, List<CellId>> empty;

    private Zeros(Report report, Map<StatutoryTable, List<CellId>> empty) {
        this.report = report;
        this.empty = empty;
    }

    /** @throws Refusal 422 where none of these tables has a cell to fill */
    static Zeros of(Report report, Collection<String> tables) {
        Map<StatutoryTable, List<CellId>> empty = new LinkedHashMap<>();
        StatutoryFormat.of(report.format()).stream()
                .flatMap(format -> format.tables().stream())
                .filter(table -> tables.contains(table.id()))
                .forEach(table -> empty.put(
                        table,
                        table.cells().stream()
                                .filter(id -> isEmpty(report.cell(id)))
                                .toList()));
        if (empty.values().stream().allMatch(List::isEmpty)) {
            throw Refusal.unprocessable("没有空着的单元格，不需要补0", List.of());
        }
        return new Zeros(report, empty);
    }

    private static boolean isEmpty(Cell cell) {
        return cell.isCertain() && (cell.state() == CellState.BLANK || cell.state() == CellState.SYMBOL);
    }

    Report filled(Correction correction) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        all().forEach(id -> cells.computeIfPresent(
                id, (same, cell) -> cell.correctedTo(CellState.NUMBER, BigDecimal.ZERO, cell.unit(), correction)));
        return report.withCells(cells);
    }

    /** Refuses zeros that sums speak against. */
    void refuse(CheckResult checked) {
        List<CellId> zeros = all().toList();
        List<String> against = checked.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .filter(finding -> finding.cells().stream().anyMatch(zeros::contains))
                .map(Finding::message)
                .toList();
        if (!against.isEmpty()) {
            throw Refusal.unprocessable(names() + "不能全部补0：已填的数表明，空着的格不都是 0，请先填上这些数", against);
        }
    }

    /** For the record, behind what else was changed. */
    String words(String changed) {
        Stream<String> filled = empty.entrySet().stream()
                .filter(table -> !table.getValue().isEmpty())
                .map(table -> table.getKey().caption() + " " + table.getValue().size() + " 格");
        return (changed.isEmpty() ? "" : changed + "；") + "全表补0：" + filled.collect(Collectors.joining("、"));
    }

    private Stream<CellId> all() {
        return empty.values().stream().flatMap(List::stream);
    }

    private String names() {
        return empty.keySet().stream().map(StatutoryTable::caption).collect(Collectors.joining("、"));
    }
}
