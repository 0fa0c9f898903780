package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Labels with the figures that follow them: a row of a table, or a part of one where the draft broke it.
 *
 * @param blocks the numbers of the blocks it was taken from
 * @param row the grid row it came from; null where it was put together from single cells or lines
 * @param values what follows the labels, empty cells included
 * @param afterProse whether prose parts it from the entry before
 */
record Entry(List<Integer> blocks, TableRow row, List<Piece> labels, List<Piece> values, boolean afterProse) {

    Entry {
        blocks = List.copyOf(blocks);
        labels = List.copyOf(labels);
        values = List.copyOf(values);
    }

    boolean hasFigures() {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isBlank()) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing but the order of its figures tells their columns. */
    boolean isText() {
        return values.stream().noneMatch(Piece::isExact);
    }

    /** Whether all its figures are zero. */
    boolean isZero() {
        return values.stream().allMatch(Piece::isZero);
    }

    int figures() {
        int figures = 0;
        for (int i = 0; i < values.size(); i++) {
            figures += values.get(i).isBlank() ? 0 : 1;
        }
        return figures;
    }

    boolean hasKnownLabel() {
        return labels.stream().anyMatch(Piece::isLabel);
    }

    /** Nothing but words of the template. */
    boolean isHead() {
        return !hasFigures() && !labels.isEmpty() && labels.stream().allMatch(Piece::isLabel);
    }

    /** Figures without a label. */
    boolean isStray() {
        return labels.isEmpty() && hasFigures();
    }

    /** Whether it may be the rest of the row above: a number before a label would begin a row of its own. */
    boolean goesOn() {
        if (afterProse) {
            return false;
        }
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isNumbered()) {
                return false;
            }
        }
        return true;
    }

    /** This row and the next as one: the draft folded a label, or parted it from its figures. */
    Entry with(Entry next) {
        boolean mine = hasFigures() || !next.hasFigures() && !values.isEmpty();
        return new Entry(
                union(blocks, next.blocks),
                mine ? row : next.row,
                concat(labels, next.labels),
                mine ? values : next.values,
                afterProse);
    }

    private static List<Integer> union(List<Integer> some, List<Integer> others) {
        boolean same = some.size() == 1 && others.size() == 1 && some.get(0).equals(others.get(0));
        return same
                ? some
                : Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<Piece> concat(List<Piece> first, List<Piece> second) {
        List<Piece> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
