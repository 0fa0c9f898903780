package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.office.WordGrid;
import cn.nianbao.reader.word97.OldWordNode.Row;
import cn.nianbao.reader.word97.OldWordNode.Table;
import cn.nianbao.report.Place;
import java.util.Arrays;
import java.util.List;

/**
 * Puts the rows of a table of a Word 97 file on one grid. Each row has edges of its own, in twips; those that lie as good as
 * upon each other are one edge of the grid.
 */
final class OldWordTable {

    /** Two points. Rows of one table miss each other by less, and no column is as narrow. */
    private static final int SAME_EDGE = 40;

    private final OldWordReading reading;
    private final OldWordStory story;
    private final WordGrid grid = new WordGrid();

    OldWordTable(OldWordReading reading, OldWordStory story) {
        this.reading = reading;
        this.story = story;
    }

    List<Block> blocks(Table table) throws UnreadableDraft {
        int index = reading.budget().openTable();
        int[] edges = edges(table);
        for (Row row : table.rows()) {
            row(row, index, edges);
        }
        reading.budget().closeTable();
        return grid.table(index).blocks();
    }

    private void row(Row row, int index, int[] edges) throws UnreadableDraft {
        int[] columns = columns(row, edges);
        if (row.end() >= 0 && reading.file().run(row.end()).isDeleted()) {
            for (List<OldWordNode> cell : row.cells()) {
                story.content(cell, null, false);
            }
            return;
        }
        grid.startRow(columns[0]);
        boolean onShade = row.properties() != null && row.properties().isShaded();
        for (int i = 0; i < row.cells().size(); i++) {
            Place at = new Place.InGrid(index, grid.row(), grid.column());
            List<Block> content = story.content(row.cells().get(i), at, onShade);
            int span = columns[i + 1] - columns[i];
            if (row.properties() == null) {
                grid.cell(span, WordGrid.Merge.NONE, WordGrid.Merge.NONE, content);
            } else {
                grid.cell(span, row.properties().vertical(i), row.properties().horizontal(i), content);
            }
        }
    }

    /** The grid column at which each cell begins, and that after the last; every cell has one at least. */
    private static int[] columns(Row row, int[] edges) {
        int[] own = row.properties() == null ? new int[0] : row.properties().edges();
        int[] columns = new int[row.cells().size() + 1];
        for (int i = 0; i < columns.length; i++) {
            int least = i == 0 ? 0 : columns[i - 1] + 1;
            columns[i] = i < own.length ? Math.max(least, column(own[i], edges)) : least;
        }
        return columns;
    }

    private static int column(int edge, int[] edges) {
        int found = Arrays.binarySearch(edges, edge);
        return found >= 0 ? found : -found - 2;
    }

    /** The least of each group of edges that are one. */
    private static int[] edges(Table table) {
        int[] all = all(table);
        Arrays.sort(all);
        int count = 0;
        for (int edge : all) {
            if (count == 0 || edge - all[count - 1] > SAME_EDGE) {
                all[count++] = edge;
            }
        }
        return Arrays.copyOf(all, count);
    }

    private static int[] all(Table table) {
        int count = 0;
        for (Row row : table.rows()) {
            count += row.properties() == null ? 0 : row.properties().edges().length;
        }
        int[] all = new int[count];
        int at = 0;
        for (Row row : table.rows()) {
            int[] edges =
                    row.properties() == null ? new int[0] : row.properties().edges();
            System.arraycopy(edges, 0, all, at, edges.length);
            at += edges.length;
        }
        return all;
    }
}
