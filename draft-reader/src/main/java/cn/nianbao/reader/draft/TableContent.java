package cn.nianbao.reader.draft;

import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A table as it was found, with whole content in its cells, before it is known whether it says something by its columns or
 * is only the frame that a page was laid out with.
 *
 * @param index the table's number in the file, from 0
 * @param rows every row, the cells of each where they begin
 */
public record TableContent(int index, List<List<Part>> rows) {

    /** No cell of a statutory table holds as much text; a cell that does holds a page. */
    private static final int LONGEST_CELL = 1_000;

    /** A cell with whatever stands in it. */
    public record Part(int row, int column, int rowSpan, int columnSpan, List<Block> content) {

        String text() {
            if (content.isEmpty()) {
                return "";
            }
            if (content.size() == 1 && content.get(0) instanceof Paragraph only) {
                return only.text();
            }
            return content.stream()
                    .filter(Paragraph.class::isInstance)
                    .map(block -> ((Paragraph) block).text())
                    .collect(Collectors.joining("\n"));
        }

        List<Block> tables() {
            for (Block block : content) {
                if (block instanceof Grid) {
                    return content.stream().filter(Grid.class::isInstance).toList();
                }
            }
            return List.of();
        }
    }

    /** The grid, tables within it following it; or what stands in the frame, in reading order. */
    public List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        if (isFrame()) {
            rows.forEach(row -> row.forEach(part -> blocks.addAll(part.content())));
            return blocks;
        }
        blocks.add(new Grid(index, rows.stream().map(this::cells).toList()));
        rows.forEach(row -> row.forEach(part -> blocks.addAll(part.tables())));
        return blocks;
    }

    private boolean isFrame() {
        int own = 0;
        int inner = 0;
        int widest = 0;
        for (List<Part> row : rows) {
            widest = Math.max(widest, row.size());
            own += row.size();
            for (Part part : row) {
                for (Block table : part.tables()) {
                    inner += size(table);
                }
                if (part.text().length() > LONGEST_CELL) {
                    return true;
                }
            }
        }
        return widest <= 1 || inner > own;
    }

    private static int size(Block block) {
        return ((Grid) block).rows().stream().mapToInt(List::size).sum();
    }

    private List<GridCell> cells(List<Part> row) {
        List<GridCell> cells = new ArrayList<>(row.size());
        for (Part part : row) {
            Place at = new Place.InGrid(index, part.row(), part.column());
            cells.add(new GridCell(part.text(), part.row(), part.column(), part.rowSpan(), part.columnSpan(), at));
        }
        return cells;
    }
}
