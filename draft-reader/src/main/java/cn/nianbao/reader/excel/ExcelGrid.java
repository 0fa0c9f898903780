package cn.nianbao.reader.excel;

import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.excel.ExcelView.Seen;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Makes a table of rows of a sheet. Empty cells stand in it too; the places are rows and columns of the sheet. */
final class ExcelGrid {

    private final ExcelSheet sheet;
    private final ExcelView view;
    private final TreeMap<Integer, TreeMap<Integer, Seen>> seen;
    private final DraftBudget budget;
    private final List<Integer> rows;
    private final int first;
    private final int last;
    private final boolean[][] taken;

    ExcelGrid(ExcelSheet sheet, ExcelView view, TreeMap<Integer, TreeMap<Integer, Seen>> seen, DraftBudget budget) {
        this.sheet = sheet;
        this.view = view;
        this.seen = seen;
        this.budget = budget;
        rows = List.copyOf(seen.keySet());
        first = seen.values().stream().mapToInt(TreeMap::firstKey).min().orElse(0);
        int end = 0;
        for (int row : rows) {
            Seen lastSeen = seen.get(row).lastEntry().getValue();
            end = Math.max(
                    end, Math.max(lastSeen.region().lastColumn(), seen.get(row).lastKey()));
            end = Math.max(end, sheet.lastFrame(row));
        }
        last = Math.min(end, first + DraftBudget.MOST_COLUMNS - 1);
        taken = new boolean[rows.size()][last - first + 1];
    }

    Grid grid(int index) throws UnreadableDraft {
        List<List<GridCell>> cells = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            cells.add(new ArrayList<>());
        }
        for (int i = 0; i < rows.size(); i++) {
            for (int column : seen.get(rows.get(i)).keySet()) {
                if (column > last) {
                    String text = seen.get(rows.get(i)).get(column).text();
                    view.dropped("第 " + (last + 2) + " 列以后的内容：" + text, rows.get(i), column);
                } else {
                    put(cells, i, column, index);
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            empty(cells.get(i), i, index);
            cells.get(i).sort(Comparator.comparingInt(GridCell::column));
        }
        return new Grid(index, cells);
    }

    private void put(List<List<GridCell>> cells, int row, int column, int index) throws UnreadableDraft {
        Seen cell = seen.get(rows.get(row)).get(column);
        cells.get(row).add(cell(cell.text(), row, column, cell.region(), index));
    }

    /** Empty cells, and empty merged ones once. A row whose frame ends before the table's has no cells behind it. */
    private void empty(List<GridCell> cells, int row, int index) throws UnreadableDraft {
        int end = sheet.lastFrame(rows.get(row)) < 0 ? last : sheet.lastFrame(rows.get(row));
        for (int column = first; column <= end; column++) {
            if (!taken[row][column - first] && !sheet.isHiddenColumn(column)) {
                cells.add(cell("", row, column, sheet.region(rows.get(row), column), index));
            }
        }
    }

    private GridCell cell(String text, int row, int column, ExcelRegion region, int index) throws UnreadableDraft {
        budget.cell();
        int height = Math.max(1, Math.min(DraftBudget.MOST_ROWS, seenUntil(region) - row));
        int width = Math.min(last, Math.max(column, region.lastColumn())) - column + 1;
        for (int i = row; i < row + height; i++) {
            for (int j = column; j < column + width; j++) {
                taken[i][j - first] = true;
            }
        }
        Place at = new Place.InGrid(index, rows.get(row), column);
        return new GridCell(text, row, column - first, height, width, at);
    }

    /** The first row of the table below a region. */
    private int seenUntil(ExcelRegion region) {
        SortedMap<Integer, TreeMap<Integer, Seen>> above = seen.headMap(region.lastRow() + 1);
        return above.size();
    }
}
