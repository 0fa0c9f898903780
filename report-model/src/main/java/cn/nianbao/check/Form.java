package cn.nianbao.check;

import cn.nianbao.check.Line.Direction;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.util.ArrayList;
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
    private final List<StatutoryTable> tables;
    private final Map<StatutoryTable, List<Line>> rows = new IdentityHashMap<>();
    private final Map<StatutoryTable, List<Line>> columns = new IdentityHashMap<>();
    private final Map<StatutoryTable, List<Line>> notable = new IdentityHashMap<>();
    private List<StatutoryTable> read;

    private Form(Report report) {
        this.report = report;
        this.tables =
                StatutoryFormat.of(report.format()).map(StatutoryFormat::tables).orElse(List.of());
    }

    public static Form of(Report report) {
        return new Form(report);
    }

    /** That of the report under check, which all rules share. */
    public static Form of(Subject subject) {
        return subject.reading(Form.class, () -> of(subject.report()));
    }

    /** None where the draft has no table that is known. */
    public List<StatutoryTable> tables() {
        return tables;
    }

    /** The tables of which at least one cell was read. */
    public List<StatutoryTable> readTables() {
        if (read == null) {
            read = tables.stream().filter(table -> !isMissing(table)).toList();
        }
        return read;
    }

    public boolean isMissing(StatutoryTable table) {
        for (CellId id : table.cells()) {
            if (cell(id).state() != CellState.UNREAD) {
                return false;
            }
        }
        return true;
    }

    public Stream<Entry> entries(StatutoryTable table) {
        return lines(table, Direction.ROW).stream().flatMap(line -> line.entries().stream());
    }

    /** The rows in which something other than plain numbers stands; a good report has few. */
    public List<Line> notableRows(StatutoryTable table) {
        return notable.computeIfAbsent(table, of -> lines(of, Direction.ROW).stream()
                .filter(row -> !row.isPlain())
                .toList());
    }

    /** How many cells of the form stand before that one; -1 where the format does not know it. */
    public int place(CellId id) {
        int before = 0;
        for (StatutoryTable table : tables) {
            int row = table.row(id.row());
            int column = table.column(id.column());
            if (table.id().equals(id.table()) && row >= 0 && column >= 0) {
                return before + row * table.columns().size() + column;
            }
            before += table.cells().size();
        }
        return -1;
    }

    public List<Line> lines(StatutoryTable table, Direction direction) {
        return switch (direction) {
            case ROW -> rows.computeIfAbsent(table, of -> lines(of, Direction.ROW, of.rows(), of.columns()));
            case COLUMN -> columns.computeIfAbsent(table, of -> lines(of, Direction.COLUMN, of.columns(), of.rows()));
        };
    }

    private List<Line> lines(StatutoryTable table, Direction direction, List<Label> along, List<Label> across) {
        List<Line> lines = new ArrayList<>(along.size());
        for (int i = 0; i < along.size(); i++) {
            List<Entry> entries = new ArrayList<>(across.size());
            for (int j = 0; j < across.size(); j++) {
                CellId id = direction == Direction.ROW ? table.cell(i, j) : table.cell(j, i);
                entries.add(entry(id, across.get(j)));
            }
            lines.add(new Line(table, direction, along.get(i), entries));
        }
        return lines;
    }

    private Entry entry(CellId id, Label head) {
        return new Entry(id, head, cell(id));
    }

    /** What the report has in that cell; unread where it has no such cell. */
    public Cell cell(CellId id) {
        return report.cells().getOrDefault(id, ABSENT);
    }

    /** The cells of these names, in their order; those that the format does not know are left out. */
    public List<Entry> entries(List<CellId> ids) {
        List<Entry> entries = new ArrayList<>(ids.size());
        for (CellId id : ids) {
            entry(id).ifPresent(entries::add);
        }
        return entries;
    }

    /** The cell as it stands in its row. */
    public Optional<Entry> entry(CellId id) {
        for (StatutoryTable table : tables) {
            int column = table.column(id.column());
            if (table.id().equals(id.table()) && table.row(id.row()) >= 0 && column >= 0) {
                return Optional.of(entry(id, table.columns().get(column)));
            }
        }
        return Optional.empty();
    }
}
