package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.GridCell;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A table with its parts on the pages that follow. Its columns are those of all parts together, so that a cell lies under the same
 * head on each page. What a page's end cut in two stays two rows: only the template can tell them from two rows.
 */
final class TableRun {

    /** A table goes on where the part on the next page is as wide, to so many points. */
    private static final double ALIKE = 6;

    private final List<PageTable> parts = new ArrayList<>();

    boolean isEmpty() {
        return parts.isEmpty();
    }

    boolean goesOn(PageTable next) {
        PageTable last = parts.get(parts.size() - 1);
        return Math.abs(last.left() - next.left()) < ALIKE && Math.abs(last.right() - next.right()) < ALIKE;
    }

    void add(PageTable part) {
        parts.add(part);
    }

    /** Closes the table. */
    Block.Grid grid(int index) {
        double[] edges = edges();
        List<List<GridCell>> rows = new ArrayList<>();
        for (PageTable part : parts) {
            int above = rows.size();
            for (int row = 0; row < part.rows(); row++) {
                rows.add(new ArrayList<>());
            }
            for (PageTable.Words words : part.cells()) {
                GridCell cell = cell(words, above, part.edges(), edges);
                rows.get(cell.row()).add(cell);
            }
        }
        parts.clear();
        return new Block.Grid(index, rows);
    }

    private static GridCell cell(PageTable.Words words, int above, double[] own, double[] edges) {
        Lattice.Cell cell = words.cell();
        int from = nearest(edges, own[cell.column()]);
        int to = nearest(edges, own[cell.column() + cell.columns()]);
        return new GridCell(words.text(), above + cell.row(), from, cell.rows(), Math.max(1, to - from), words.at());
    }

    private static int nearest(double[] edges, double at) {
        int nearest = 0;
        for (int i = 1; i < edges.length; i++) {
            if (Math.abs(edges[i] - at) < Math.abs(edges[nearest] - at)) {
                nearest = i;
            }
        }
        return nearest;
    }

    private double[] edges() {
        double[] all = parts.stream()
                .flatMapToDouble(part -> Arrays.stream(part.edges()))
                .sorted()
                .toArray();
        double[] edges = new double[all.length];
        int count = 0;
        for (double edge : all) {
            if (count == 0 || edge - edges[count - 1] > Segment.SNAP) {
                edges[count++] = edge;
            }
        }
        return Arrays.copyOf(edges, count);
    }
}
