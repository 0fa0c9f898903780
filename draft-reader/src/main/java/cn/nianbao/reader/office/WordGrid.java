package cn.nianbao.reader.office;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.TableContent;
import cn.nianbao.reader.draft.TableContent.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts the cells of a Word table on its grid. Word says of a cell how many grid columns it covers, and whether it goes on
 * from the cell above; where it begins follows from what stands before it (ECMA-376 part 1, 17.4.17 and 17.4.84).
 */
public final class WordGrid {

    /** How a cell stands to the one above, or to the one before it. */
    public enum Merge {
        NONE,
        STARTS,
        CONTINUES
    }

    private final List<List<Standing>> rows = new ArrayList<>();
    private Map<Integer, Standing> above = new HashMap<>();
    private Map<Integer, Standing> here = new HashMap<>();
    /** The cell that the next one may go on from; it may have begun in a row above. */
    private Standing last;

    private int column;

    public void startRow(int columnsBefore) {
        rows.add(new ArrayList<>());
        above = here;
        here = new HashMap<>();
        last = null;
        column = columnsBefore;
    }

    /** The row that was started last, from 0. */
    public int row() {
        return rows.size() - 1;
    }

    /** Where the next cell of the row begins. */
    public int column() {
        return column;
    }

    /** Adds a cell to the row; one that goes on from above makes that one longer and does not stand itself. */
    public void cell(int columnSpan, Merge vertical, Merge horizontal, List<Block> content) {
        List<Standing> row = rows.get(rows.size() - 1);
        if (horizontal == Merge.CONTINUES && last != null) {
            last.columnSpan += last.row == row() ? columnSpan : 0;
            column += columnSpan;
            return;
        }
        Standing begun = vertical == Merge.CONTINUES ? above.get(column) : null;
        boolean continues = begun != null && begun.rowSpan < DraftBudget.MOST_ROWS;
        if (continues && (begun.columnSpan == columnSpan || content.isEmpty())) {
            begun.rowSpan++;
            here.put(column, begun);
            last = begun;
        } else {
            Standing cell = new Standing(rows.size() - 1, column, columnSpan, content);
            row.add(cell);
            last = cell;
            if (vertical != Merge.NONE) {
                here.put(column, cell);
            }
        }
        column += columnSpan;
    }

    public TableContent table(int index) {
        return new TableContent(
                index,
                rows.stream()
                        .map(row -> row.stream().map(Standing::part).toList())
                        .toList());
    }

    /** A cell whose spans still grow. */
    private static final class Standing {
        private final int row;
        private final int column;
        private final List<Block> content;
        private int rowSpan = 1;
        private int columnSpan;

        Standing(int row, int column, int columnSpan, List<Block> content) {
            this.row = row;
            this.column = column;
            this.columnSpan = columnSpan;
            this.content = content;
        }

        Part part() {
            return new Part(row, column, rowSpan, columnSpan, content);
        }
    }
}
