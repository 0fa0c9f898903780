package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The head cells that the draft has over a table's columns. */
final class Heads {

    private final List<Piece> columns;
    private final List<Piece> others;
    private final int figures;
    /** What was found for each entry, an empty list where nothing was. */
    private final Map<Entry, List<Piece>> under = new IdentityHashMap<>();

    /**
     * @param columns the cell over each column; null where the draft has no such column
     * @param others cells over columns that the agency put in, such as 小计
     */
    Heads(Piece[] columns, List<Piece> others) {
        this.columns = Collections.unmodifiableList(new ArrayList<>(Arrays.asList(columns)));
        this.others = List.copyOf(others);
        this.figures = (int) this.columns.stream().filter(Objects::nonNull).count() + others.size();
    }

    /** Whether each column of the table stands in the draft and nothing else. */
    boolean isExact() {
        return others.isEmpty() && !columns.contains(null);
    }

    /** How many figures a full row below has. */
    int figures() {
        return figures;
    }

    /**
     * The cell under each head, null where the column has none; null for all unless every head has exactly one cell of its own below
     * it, no figure lies elsewhere and no label lies under a head.
     */
    List<Piece> under(Entry entry) {
        List<Piece> cells = under.computeIfAbsent(entry, this::cellsUnder);
        return cells.isEmpty() ? null : cells;
    }

    private List<Piece> cellsUnder(Entry entry) {
        List<Piece> cells = new ArrayList<>(columns.size());
        for (Piece head : columns) {
            Piece below = head == null ? null : below(head, entry);
            if (head != null && (below == null || cells.contains(below) || liesUnder(below, others))) {
                return List.of();
            }
            cells.add(below);
        }
        for (Piece value : entry.values()) {
            if (!value.isBlank() && !cells.contains(value) && !liesUnder(value, others)) {
                return List.of();
            }
        }
        for (Piece label : entry.labels()) {
            if (liesUnder(label, columns)) {
                return List.of();
            }
        }
        return cells;
    }

    private static Piece below(Piece head, Entry entry) {
        Piece below = null;
        List<Piece> values = entry.values();
        for (int i = 0; i < values.size(); i++) {
            Piece value = values.get(i);
            if (value.overlaps(head)) {
                if (below != null) {
                    return null;
                }
                below = value;
            }
        }
        return below;
    }

    private static boolean liesUnder(Piece piece, List<Piece> heads) {
        for (int i = 0; i < heads.size(); i++) {
            if (heads.get(i) != null && piece.overlaps(heads.get(i))) {
                return true;
            }
        }
        return false;
    }
}
