package cn.nianbao.reader.statutory;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the columns of one statutory table lie in the grids that carry its heads. A head holds for the rows below it, also over a
 * page break into a grid of the same width, until another head comes.
 */
final class ColumnHeads {

    /** Of so many columns one may be missing and the heads still tell the others. */
    private static final int FEWEST_FOR_A_LOST_ONE = 3;

    /** What agencies put over a sum of their own. */
    private static final Set<String> SUMS = Set.of("小计", "合计");

    private final ColumnNames names;
    private final List<Label> columns;
    private final Map<TableRow, Heads> heads = new IdentityHashMap<>();

    private List<Piece> collected = new ArrayList<>();
    private List<Piece> others = new ArrayList<>();
    private boolean collecting;
    private Heads current;
    private TableRow last;

    ColumnHeads(StatutoryTable table, List<TableRow> rows) {
        names = ColumnNames.of(table);
        columns = names.columns();
        for (TableRow row : rows) {
            take(row);
        }
    }

    /** The head cells over that row; null where the draft's heads do not tell. */
    Heads over(TableRow row) {
        return row == null ? null : heads.get(row);
    }

    private void take(TableRow row) {
        if (last != null && last.width() != row.width()) {
            current = null;
            collecting = false;
        }
        last = row;
        if (isHead(row)) {
            collect(row);
        } else {
            collecting = false;
            if (current != null) {
                heads.put(row, current);
            }
        }
    }

    private boolean isHead(TableRow row) {
        return row.width() > 0 && !row.hasFigures() && (collecting || row.labels() > 1) && namesOne(row);
    }

    private boolean namesOne(TableRow row) {
        for (int i = 0; i < row.pieces().size(); i++) {
            if (names.columnOf(row.pieces().get(i)) != null) {
                return true;
            }
        }
        return false;
    }

    private void collect(TableRow row) {
        if (!collecting) {
            collected = new ArrayList<>();
            others = new ArrayList<>();
        }
        collecting = true;
        for (Piece piece : row.pieces()) {
            if (names.columnOf(piece) != null && isNew(piece)) {
                collected.add(piece);
            }
        }
        for (Piece piece : row.pieces()) {
            if (isOther(piece) && isNew(piece)) {
                others.add(piece);
            }
        }
        List<Piece> found = new ArrayList<>(collected);
        found.sort(Comparator.comparingInt(Piece::from));
        current = inOrder(found);
    }

    /** A head that spans rows may stand in each of them. */
    private boolean isNew(Piece head) {
        return !isAmong(collected, head) && !isAmong(others, head);
    }

    private boolean isAmong(List<Piece> heads, Piece head) {
        for (Piece known : heads) {
            if (known.from() == head.from()
                    && known.to() == head.to()
                    && names.columnOf(known) == names.columnOf(head)) {
                return true;
            }
        }
        return false;
    }

    private Heads inOrder(List<Piece> found) {
        if (!names.areAmbiguous()) {
            return byName(found);
        }
        if (found.size() != columns.size()) {
            return null;
        }
        Piece[] ordered = new Piece[columns.size()];
        for (int i = 0; i < found.size(); i++) {
            Label label = names.columnOf(found.get(i));
            int place = columns.get(i) == label ? i : columns.indexOf(label);
            if (ordered[place] != null || columns.get(i) != label && columns.lastIndexOf(label) != place) {
                return null;
            }
            ordered[place] = found.get(i);
        }
        return new Heads(ordered, others);
    }

    /** Columns that the draft lacks are left out; a second column for sums is one that the agency put in. */
    private Heads byName(List<Piece> found) {
        Piece[] named = new Piece[columns.size()];
        List<Piece> added = new ArrayList<>(others);
        for (Piece head : found) {
            int place = columns.indexOf(names.columnOf(head));
            boolean official = head.words().alike().plain().equals(names.official(place));
            if (named[place] == null) {
                named[place] = head;
            } else if (official) {
                added.add(named[place]);
                named[place] = head;
            } else {
                added.add(head);
            }
        }
        Heads heads = new Heads(named, added);
        int lost = columns.size() + added.size() - heads.figures();
        return lost <= columns.size() / FEWEST_FOR_A_LOST_ONE && added.stream().allMatch(this::isSum) ? heads : null;
    }

    private boolean isOther(Piece piece) {
        return piece.isLabel() && isSum(piece) && names.columnOf(piece) == null;
    }

    /** A column for a sum may be put in; any other that stands twice is a riddle. */
    private boolean isSum(Piece head) {
        return SUMS.contains(head.words().alike().plain());
    }
}
