package cn.nianbao.check;

import cn.nianbao.check.Line.Direction;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * The statutory tables of a report as rules walk them: table by table, in the order of the form. Lines are put together once, so
 * one form serves all rules of a check; it is not for several threads.
 */
final class Form {

    private static final Cell ABSENT = Cell.without(CellState.UNREAD, null, null);

    private final Report report;
    private final Map<StatutoryTable, List<Line>> rows = new IdentityHashMap<>();
    private final Map<StatutoryTable, List<Line>> columns = new IdentityHashMap<>();
    private List<StatutoryTable> read;

    private Form(Report report) {
        this.report = report;
    }

    static Form of(Report report) {
        return new Form(report);
    }

    Report report() {
        return report;
    }

    /** None where the draft has no table that is known. */
    List<StatutoryTable> tables() {
        return StatutoryFormat.of(report.format()).map(StatutoryFormat::tables).orElse(List.of());
    }

    /** The tables of which at least one cell was read. */
    List<StatutoryTable> readTables() {
        if (read == null) {
            read = tables().stream().filter(table -> !isMissing(table)).toList();
        }
        return read;
    }

    boolean isMissing(StatutoryTable table) {
        return lines(table, Direction.ROW).stream()
                .allMatch(line -> line.entries().stream().allMatch(entry -> entry.is(CellState.UNREAD)));
    }

    Stream<Entry> entries(StatutoryTable table) {
        return lines(table, Direction.ROW).stream().flatMap(line -> line.entries().stream());
    }

    List<Line> lines(StatutoryTable table, Direction direction) {
        return switch (direction) {
            case ROW ->
                rows.computeIfAbsent(
                        table, of -> of.rows().stream().map(row -> row(of, row)).toList());
            case COLUMN ->
                columns.computeIfAbsent(table, of -> of.columns().stream()
                        .map(column -> column(of, column))
                        .toList());
        };
    }

    private Line row(StatutoryTable table, Label row) {
        return new Line(
                table,
                Direction.ROW,
                row,
                table.columns().stream()
                        .map(column -> entry(table, row, column, column))
                        .toList());
    }

    private Line column(StatutoryTable table, Label column) {
        return new Line(
                table,
                Direction.COLUMN,
                column,
                table.rows().stream().map(row -> entry(table, row, column, row)).toList());
    }

    private Entry entry(StatutoryTable table, Label row, Label column, Label head) {
        var id = table.cell(row, column);
        return new Entry(id, head, report.cells().getOrDefault(id, ABSENT));
    }
}
