package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;

/** Reads a row by the columns that its cells lie under. */
final class Geometry {

    private Geometry() {}

    /**
     * The cell under each head; null unless every head has exactly one cell below it, no figure lies elsewhere and no label lies
     * under a head.
     */
    static List<Piece> under(Piece[] heads, Entry entry) {
        if (heads == null) {
            return null;
        }
        List<Piece> cells = new ArrayList<>();
        for (Piece head : heads) {
            List<Piece> below =
                    entry.values().stream().filter(v -> overlap(v, head)).toList();
            if (below.size() != 1 || cells.contains(below.get(0))) {
                return null;
            }
            cells.add(below.get(0));
        }
        boolean figureElsewhere = entry.values().stream().anyMatch(v -> !v.isBlank() && !cells.contains(v));
        boolean labelBelow = entry.labels().stream().anyMatch(label -> liesUnder(label, heads));
        return figureElsewhere || labelBelow ? null : cells;
    }

    private static boolean liesUnder(Piece label, Piece[] heads) {
        for (Piece head : heads) {
            if (overlap(label, head)) {
                return true;
            }
        }
        return false;
    }

    private static boolean overlap(Piece a, Piece b) {
        return a.from() < b.to() && b.from() < a.to();
    }
}
