package cn.nianbao.reader.view;

import cn.nianbao.reader.draft.Block;
import java.util.Arrays;

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

    /** How many columns to leave free before the cell. */
    int before(Block.GridCell cell) {
        int first = Math.min(cell.column(), MOST_COLUMNS);
        int gap = 0;
        for (; column < first; column++) {
            gap += freeFrom[column] <= row ? 1 : 0;
        }
        int behind = Math.min(MOST_COLUMNS, cell.column() + cell.columnSpan());
        if (column < behind) {
            Arrays.fill(freeFrom, column, behind, row + cell.rowSpan());
            column = behind;
        }
        found += gap > 0 ? 1 : 0;
        return found > MOST ? 0 : gap;
    }

    void endRow() {
        row++;
        column = 0;
    }
}
