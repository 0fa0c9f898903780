package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Where the columns of one statutory table lie in the grids that carry its heads. A head holds for the rows below it, also over a
 * page break into a grid of the same width, until another head comes.
 */
final class ColumnHeads {

    private final List<Label> columns;
    private final Map<String, Label> names = new HashMap<>();
    private final Map<TableRow, Piece[]> heads = new IdentityHashMap<>();

    private List<Piece> collected = new ArrayList<>();
    private boolean collecting;
    private Piece[] current;
    private TableRow last;

    ColumnHeads(StatutoryTable table, List<TableRow> rows) {
        columns = columns(table);
        columns.forEach(this::name);
        rows.forEach(this::take);
    }

    /** The columns as they lie side by side; in a table of one row, every row's columns after another. */
    static List<Label> columns(StatutoryTable table) {
        if (!table.oneRow()) {
            return table.columns();
        }
        return table.rows().stream().flatMap(row -> table.columns().stream()).toList();
    }

    /** The head cell over each column in that row; null where the draft's heads do not tell. */
    Piece[] over(TableRow row) {
        return row == null ? null : heads.get(row);
    }

    private void take(TableRow row) {
        if (last != null && last.width() != row.width()) {
            current = null;
            collecting = false;
        }
        last = row;
        List<Piece> found =
                row.pieces().stream().filter(piece -> columnOf(piece) != null).toList();
        if (row.width() > 0 && isHead(row, found)) {
            collect(found);
        } else {
            collecting = false;
            heads.put(row, current);
        }
    }

    private boolean isHead(TableRow row, List<Piece> found) {
        int labels = (int) row.pieces().stream().filter(Piece::isLabel).count();
        return !row.hasFigures() && !found.isEmpty() && (collecting || labels > 1);
    }

    private void collect(List<Piece> found) {
        if (!collecting) {
            collected = new ArrayList<>();
        }
        collecting = true;
        found.stream().filter(this::isNew).forEach(collected::add);
        current = inOrder(
                collected.stream().sorted(Comparator.comparing(Piece::from)).toList());
    }

    /** A head that spans rows may stand in each of them. */
    private boolean isNew(Piece head) {
        return collected.stream()
                .noneMatch(known ->
                        known.from() == head.from() && known.to() == head.to() && columnOf(known) == columnOf(head));
    }

    private Piece[] inOrder(List<Piece> found) {
        if (found.size() != columns.size()) {
            return null;
        }
        Piece[] ordered = new Piece[columns.size()];
        for (int i = 0; i < found.size(); i++) {
            Label label = columnOf(found.get(i));
            int place = columns.get(i) == label ? i : columns.indexOf(label);
            if (ordered[place] != null || columns.get(i) != label && columns.lastIndexOf(label) != place) {
                return null;
            }
            ordered[place] = found.get(i);
        }
        return ordered;
    }

    private Label columnOf(Piece piece) {
        if (!piece.isLabel()) {
            return null;
        }
        Label column = names.get(Wording.plain(piece.text()));
        return column == null ? names.get(Wording.withoutNotes(piece.text())) : column;
    }

    private void name(Label column) {
        names.putIfAbsent(Wording.plain(column.text()), column);
        column.variants().forEach(variant -> names.putIfAbsent(Wording.plain(variant), column));
    }
}
