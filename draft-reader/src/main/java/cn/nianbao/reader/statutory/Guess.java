package cn.nianbao.reader.statutory;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * One way to read a row.
 *
 * @param cells a piece for each column; null where this way holds that the draft lost the cell
 */
record Guess(List<Piece> cells) {

    Guess {
        cells = Collections.unmodifiableList(new ArrayList<>(cells));
    }

    long lost() {
        return cells.stream().filter(cell -> cell == null).count();
    }

    /** What sums count in each column; null where that is unknown. */
    BigDecimal[] counts() {
        BigDecimal[] counts = new BigDecimal[cells.size()];
        for (int i = 0; i < counts.length; i++) {
            counts[i] = cells.get(i) == null ? null : cells.get(i).counts();
        }
        return counts;
    }

    /** The same, with figures in doubt taken as what was perhaps meant. */
    BigDecimal[] likelyCounts() {
        return cells.stream()
                .map(cell -> cell == null ? null : cell.likelyCounts())
                .toArray(BigDecimal[]::new);
    }

    /** Two ways that put the same figures into the same cells are one. */
    boolean saysSameAs(Guess other) {
        return Arrays.equals(states(), other.states()) && Arrays.equals(counts(), other.counts());
    }

    private Object[] states() {
        return cells.stream()
                .map(cell -> cell == null ? null : cell.figure().state())
                .toArray();
    }
}
