package cn.nianbao.check;

import cn.nianbao.check.Line.Direction;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The statutory tables of a report as rules walk them: table by table, in the order of the form. Lines are put together once, so
 * one form serves many sums; it is not for several threads.
 */
public final class Form {

    private static final Cell ABSENT = Cell.without(CellState.UNREAD, null, null);

    private final Report report;
    private final Map<StatutoryTable, List<Line>> rows = new IdentityHashMap<>();
    private final Map<StatutoryTable, List<Line>> columns = new IdentityHashMap<>();
    private List<StatutoryTable> read;

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
        if (read == null) {
            read = tables().stream().filter(table -> !isMissing(table)).toList();
        }
        return read;
    }

    public boolean isMissing(StatutoryTable table) {
        return entries(table).allMatch(entry -> entry.is(CellState.UNREAD));
    }

    public Stream<Entry> entries(StatutoryTable table) {
        return lines(table, Direction.ROW).stream().flatMap(line -> line.entries().stream());
    }

    public List<Line> lines(StatutoryTable table, Direction direction) {
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
        return new Entry(id, head, cell(id));
    }

    /** What the report has in that cell; unread where it has no such cell. */
    public Cell cell(CellId id) {
        return report.cells().getOrDefault(id, ABSENT);
    }

    /** The cells of these names, in their order; those that the format does not know are left out. */
    public List<Entry> entries(List<CellId> ids) {
        return ids.stream().flatMap(id -> entry(id).stream()).toList();
    }

    /** The cell as it stands in its row. */
    public Optional<Entry> entry(CellId id) {
        return tables().stream()
                .filter(table -> table.id().equals(id.table()))
                .flatMap(table -> entries(table).filter(entry -> entry.id().equals(id)))
                .findFirst();
    }
}
