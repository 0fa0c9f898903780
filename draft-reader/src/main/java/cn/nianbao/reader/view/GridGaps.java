package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.Block;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Finds the columns that no cell of a row covers: a browser would put the next cell there (HTML Living Standard, 4.9.12). Only rows
 * that are cut out of a larger grid have them.
 */
final class GridGaps {

    /** Columns that no table of a draft reaches; what stands behind them stands where the browser puts it. */
    private static final int MOST_COLUMNS = 1_000;

    /** Empty fields of one table; a sheet with columns hidden here and there has some. */
    private static final int MOST = 20_000;

    /** For each column, the first row in which it is free again. */
    private final int[] freeFrom = new int[MOST_COLUMNS];

    private int row;
    private int column;
    private int found;

    /** The widths of the empty fields to stand before the cell; columns that a cell from above covers part them. */
    List<Integer> before(Block.GridCell cell) {
        List<Integer> gaps = new ArrayList<>();
        int first = Math.min(cell.column(), MOST_COLUMNS);
        while (column < first) {
            int from = column;
            while (column < first && freeFrom[column] <= row) {
                column++;
            }
            if (column > from && found < MOST) {
                gaps.add(column - from);
                found++;
            } else {
                column++;
            }
        }
        int behind = Math.min(MOST_COLUMNS, cell.column() + cell.columnSpan());
        if (column < behind) {
            Arrays.fill(freeFrom, column, behind, row + cell.rowSpan());
            column = behind;
        }
        return gaps;
    }

    void endRow() {
        row++;
        column = 0;
    }
}
