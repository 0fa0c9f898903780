package cn.nianbao.reader.statutory;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** The sums of table three: A1 within a row, A2 and A3 down a column. A figure that is not known is null. */
final class RequestSums {

    /** （七）总计. */
    private static final String HANDLED = "3.7";

    private static final String RESULTS = "3.";

    private final List<String> rows;

    RequestSums(List<String> rows) {
        this.rows = List.copyOf(rows);
    }

    /** A1: the last column is the sum of the others; where one is unknown, whether a count could stand there. */
    static boolean rowMayHold(BigDecimal[] row) {
        BigDecimal gap = gap(row);
        if (gap == null) {
            return true;
        }
        int unknown = unknown(row);
        if (unknown < 0) {
            return gap.signum() == 0;
        }
        return unknown == row.length - 1 ? gap.signum() <= 0 : gap.signum() >= 0;
    }

    /** Whether A1 holds and every figure is known. */
    static boolean rowHolds(BigDecimal[] row) {
        return unknown(row) < 0 && rowMayHold(row);
    }

    /** The row with its one unknown figure filled so that A1 holds; as it is where more are unknown. */
    static BigDecimal[] filled(BigDecimal[] row) {
        int unknown = unknown(row);
        BigDecimal gap = gap(row);
        if (unknown < 0 || gap == null) {
            return row;
        }
        BigDecimal[] filled = row.clone();
        filled[unknown] = gap.abs();
        return filled;
    }

    /** Whether A2 and A3 hold in that column as far as its figures are known. */
    boolean columnMayHold(Map<String, BigDecimal[]> table, int column) {
        BigDecimal handled = figure(table, HANDLED, column);
        return mayBeEqual(handled, results(table, column))
                && mayBeEqual(
                        sum(figure(table, "1", column), figure(table, "2", column)),
                        sum(handled, figure(table, "4", column)));
    }

    private BigDecimal results(Map<String, BigDecimal[]> table, int column) {
        BigDecimal sum = BigDecimal.ZERO;
        for (String row : rows) {
            if (row.startsWith(RESULTS) && !row.equals(HANDLED)) {
                sum = sum(sum, figure(table, row, column));
            }
        }
        return sum;
    }

    private static BigDecimal figure(Map<String, BigDecimal[]> table, String row, int column) {
        BigDecimal[] figures = table.get(row);
        return figures == null ? null : figures[column];
    }

    /** Total minus parts, with an unknown figure as nothing; null where more than one is unknown. */
    private static BigDecimal gap(BigDecimal[] row) {
        BigDecimal gap = row[row.length - 1] == null ? BigDecimal.ZERO : row[row.length - 1];
        int unknown = row[row.length - 1] == null ? 1 : 0;
        for (int i = 0; i < row.length - 1; i++) {
            unknown += row[i] == null ? 1 : 0;
            gap = row[i] == null ? gap : gap.subtract(row[i]);
        }
        return unknown > 1 ? null : gap;
    }

    private static int unknown(BigDecimal[] row) {
        for (int i = 0; i < row.length; i++) {
            if (row[i] == null) {
                return i;
            }
        }
        return -1;
    }

    private static BigDecimal sum(BigDecimal a, BigDecimal b) {
        return a == null || b == null ? null : a.add(b);
    }

    private static boolean mayBeEqual(BigDecimal a, BigDecimal b) {
        return a == null || b == null || a.compareTo(b) == 0;
    }
}
