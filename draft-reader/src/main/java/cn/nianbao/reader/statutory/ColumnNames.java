package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** What the columns of one statutory table are called; made once for all drafts. */
final class ColumnNames {

    private static final Map<StatutoryTable, ColumnNames> ALL = new IdentityHashMap<>();

    static {
        StatutoryFormat.all()
                .forEach(format -> format.tables().forEach(table -> ALL.put(table, new ColumnNames(table))));
    }

    private final List<Label> columns;
    private final List<String> official;
    private final Map<String, Label> names = new HashMap<>();
    private final boolean sameNames;

    private ColumnNames(StatutoryTable table) {
        columns = columns(table);
        official = columns.stream().map(column -> Wording.plain(column.text())).toList();
        columns.forEach(this::name);
        sameNames = columns.stream().distinct().count() < columns.size();
    }

    static ColumnNames of(StatutoryTable table) {
        return ALL.get(table);
    }

    /** The columns as they lie side by side; in a table of one row, every row's columns after another. */
    private static List<Label> columns(StatutoryTable table) {
        if (!table.oneRow()) {
            return table.columns();
        }
        return table.rows().stream().flatMap(row -> table.columns().stream()).toList();
    }

    private void name(Label column) {
        names.putIfAbsent(Wording.plain(column.text()), column);
        column.variants().forEach(variant -> names.putIfAbsent(Wording.plain(variant), column));
    }

    List<Label> columns() {
        return columns;
    }

    /** The format's own name of that column, made alike. */
    String official(int column) {
        return official.get(column);
    }

    /** Whether several columns have the same name, so that only their order tells them apart. */
    boolean areAmbiguous() {
        return sameNames;
    }

    /** The column that the words name; null where they name none. */
    Label columnOf(Piece piece) {
        if (!piece.isLabel()) {
            return null;
        }
        Label column = names.get(piece.words().alike().plain());
        return column == null ? names.get(piece.words().alike().withoutNotes()) : column;
    }
}
