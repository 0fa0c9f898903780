package cn.nianbao.reader.excel;

import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.excel.ExcelView.Seen;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Makes a table of rows of a sheet. Empty cells stand in it too; the places are rows and columns of the sheet. */
final class ExcelGrid {

    private final ExcelSheet sheet;
    private final ExcelView view;
    private final TreeMap<Integer, TreeMap<Integer, Seen>> seen;
    private final ExcelReading reading;
    private final List<Integer> rows;
    private final int first;
    private final int last;
    private final boolean[][] taken;

    ExcelGrid(ExcelSheet sheet, ExcelView view, TreeMap<Integer, TreeMap<Integer, Seen>> seen, ExcelReading reading) {
        this.sheet = sheet;
        this.view = view;
        this.seen = seen;
        this.reading = reading;
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
            for (Map.Entry<Integer, Seen> cell : seen.get(rows.get(i)).entrySet()) {
                if (cell.getKey() > last) {
                    String text = cell.getValue().text();
                    view.dropped("第 " + (last + 2) + " 列以后的内容：" + text, rows.get(i), cell.getKey());
                } else {
                    cells.get(i).add(cell(cell.getValue(), i, cell.getKey()));
                }
            }
        }
        for (int i = 0; i < rows.size(); i++) {
            empty(cells.get(i), i);
            cells.get(i).sort(Comparator.comparingInt(GridCell::column));
        }
        return new Grid(index, cells);
    }

    /** Empty cells, and empty merged ones once. A row whose frame ends before the table's has no cells behind it. */
    private void empty(List<GridCell> cells, int row) throws UnreadableDraft {
        int framed = sheet.lastFrame(rows.get(row));
        int end = framed < 0 ? last : Math.min(last, framed);
        for (int column = first; column <= end; column++) {
            if (!taken[row][column - first] && !sheet.isHiddenColumn(column)) {
                cells.add(cell(new Seen("", sheet.region(rows.get(row), column)), row, column));
            }
        }
    }

    private GridCell cell(Seen cell, int row, int column) throws UnreadableDraft {
        reading.budget().cell();
        int height = Math.max(1, Math.min(DraftBudget.MOST_ROWS, below(cell.region()) - row));
        int width = Math.min(last, Math.max(column, cell.region().lastColumn())) - column + 1;
        for (int i = row; i < row + height; i++) {
            for (int j = column; j < column + width; j++) {
                taken[i][j - first] = true;
            }
        }
        return new GridCell(cell.text(), row, column - first, height, width, reading.at(rows.get(row), column));
    }

    /** The first row of the table below a region. */
    private int below(ExcelRegion region) {
        int found = Collections.binarySearch(rows, region.lastRow());
        return found < 0 ? -found - 1 : found + 1;
    }
}
