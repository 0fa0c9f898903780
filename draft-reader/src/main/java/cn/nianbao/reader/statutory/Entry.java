package cn.nianbao.reader.statutory;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Labels with the figures that follow them: a row of a table, or a part of one where the draft broke it. */
final class Entry {

    private final List<Integer> blocks;
    private final TableRow row;
    private final List<Piece> labels;
    private final List<Piece> values;
    private final boolean afterProse;
    private final int figures;
    private Said said;

    /**
     * @param blocks the numbers of the blocks it was taken from
     * @param row the grid row it came from; null where it was put together from single cells or lines
     * @param values what follows the labels, empty cells included
     * @param afterProse whether prose parts it from the entry before
     */
    Entry(List<Integer> blocks, TableRow row, List<Piece> labels, List<Piece> values, boolean afterProse) {
        this.blocks = List.copyOf(blocks);
        this.row = row;
        this.labels = List.copyOf(labels);
        this.values = List.copyOf(values);
        this.afterProse = afterProse;
        int filled = 0;
        for (int i = 0; i < values.size(); i++) {
            filled += values.get(i).isBlank() ? 0 : 1;
        }
        this.figures = filled;
    }

    List<Integer> blocks() {
        return blocks;
    }

    TableRow row() {
        return row;
    }

    List<Piece> labels() {
        return labels;
    }

    List<Piece> values() {
        return values;
    }

    boolean afterProse() {
        return afterProse;
    }

    /** What its labels say together; null where it has none. */
    Said said() {
        if (said == null && !labels.isEmpty()) {
            said = Said.of(labels);
        }
        return said;
    }

    int figures() {
        return figures;
    }

    boolean hasFigures() {
        return figures > 0;
    }

    /** Whether nothing but the order of its figures tells their columns. */
    boolean isText() {
        for (int i = 0; i < values.size(); i++) {
            if (values.get(i).isExact()) {
                return false;
            }
        }
        return true;
    }

    /** Whether all its figures are zero. */
    boolean isZero() {
        for (int i = 0; i < values.size(); i++) {
            if (!values.get(i).isZero()) {
                return false;
            }
        }
        return true;
    }

    boolean hasKnownLabel() {
        for (int i = 0; i < labels.size(); i++) {
            if (labels.get(i).isLabel()) {
                return true;
            }
        }
        return false;
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
        return some.equals(others)
                ? some
                : Stream.concat(some.stream(), others.stream()).distinct().toList();
    }

    private static List<Piece> concat(List<Piece> first, List<Piece> second) {
        List<Piece> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }
}
