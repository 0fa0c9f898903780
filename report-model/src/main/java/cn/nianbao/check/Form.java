package cn.nianbao.check;

import cn.nianbao.check.Line.Direction;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.stream.Stream;

/** The statutory tables of a report as rules walk them: table by table, in the order of the form. */
public final class Form {

    private static final Cell ABSENT = Cell.without(CellState.UNREAD, null, null);

    private final Report report;

    private Form(Report report) {
        this.report = report;
    }

    public static Form of(Report report) {
        return new Form(report);
    }

    /** None where the draft has no table that is known. */
    public List<StatutoryTable> tables() {
        return StatutoryFormat.of(report.format()).map(StatutoryFormat::tables).orElse(List.of());
    }

    /** The tables of which at least one cell was read. */
    public List<StatutoryTable> readTables() {
        return tables().stream().filter(table -> !isMissing(table)).toList();
    }

    public boolean isMissing(StatutoryTable table) {
        return entries(table).allMatch(entry -> entry.is(CellState.UNREAD));
    }

    public Stream<Entry> entries(StatutoryTable table) {
        return lines(table, Direction.ROW).stream().flatMap(line -> line.entries().stream());
    }

    public List<Line> lines(StatutoryTable table, Direction direction) {
        return switch (direction) {
            case ROW -> table.rows().stream().map(row -> row(table, row)).toList();
            case COLUMN ->
                table.columns().stream().map(column -> column(table, column)).toList();
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
