package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** A sheet as the file has it: what stands in its cells, what is merged, hidden, framed, and what hangs on it. */
final class ExcelSheet {

    private static final int MOST_MERGES = 20_000;
    /** Frames around more are not looked at. */
    private static final int MOST_FRAMED_ROWS = 20_000;

    private static final int MOST_FRAMED_COLUMNS = 256;

    private final TreeMap<Integer, TreeMap<Integer, Cell>> rows = new TreeMap<>();
    private final Map<ExcelRegion, ExcelRegion> merges = new LinkedHashMap<>();
    private final Map<ExcelRegion, String> comments = new LinkedHashMap<>();
    private final List<ExcelDrawing> drawings = new ArrayList<>();
    private final Map<Integer, BitSet> frames = new HashMap<>();
    private final BitSet hiddenRows = new BitSet();
    private final BitSet hiddenColumns = new BitSet();
    /** Rows that do not part the table above from that below: hidden, framed, or lain upon by a merged region. */
    private final BitSet joining = new BitSet();

    /**
     * A cell with something in it.
     *
     * @param white whether its letters are white on white
     */
    record Cell(ExcelValue value, boolean white) {}

    void put(int row, int column, Cell cell, DraftBudget budget) throws UnreadableDraft {
        budget.cell();
        budget.text(cell.value.words().length());
        if (!rows.containsKey(row)) {
            budget.paragraph();
            rows.put(row, new TreeMap<>());
        }
        rows.get(row).put(column, cell);
    }

    void merge(ExcelRegion region) throws UnreadableDraft {
        if (merges.size() == MOST_MERGES) {
            throw ZipContainer.hostile("表格里合并的单元格超过 " + MOST_MERGES + " 处");
        }
        merges.putIfAbsent(ExcelRegion.cell(region.row(), region.column()), region);
        joining.set(region.row() + 1, region.lastRow() + 1);
    }

    void frame(int row, int column) {
        joining.set(row);
        if (column < MOST_FRAMED_COLUMNS && (frames.size() < MOST_FRAMED_ROWS || frames.containsKey(row))) {
            frames.computeIfAbsent(row, fresh -> new BitSet()).set(column);
        }
    }

    void hideRow(int row) {
        hiddenRows.set(row);
        joining.set(row);
    }

    void hideColumns(int first, int end) {
        hiddenColumns.set(first, end);
    }

    void comment(ExcelRegion at, String text, DraftBudget budget) throws UnreadableDraft {
        budget.cell();
        budget.text(text.length());
        comments.put(at, text);
    }

    void drawing(ExcelDrawing drawing) {
        drawings.add(drawing);
    }

    /** What stands in it, by rows and columns. */
    TreeMap<Integer, TreeMap<Integer, Cell>> rows() {
        return rows;
    }

    Iterable<ExcelRegion> merges() {
        return merges.values();
    }

    Map<ExcelRegion, String> comments() {
        return comments;
    }

    List<ExcelDrawing> drawings() {
        return drawings;
    }

    /** The region that begins at a place, be it merged or one cell. */
    ExcelRegion region(int row, int column) {
        ExcelRegion cell = ExcelRegion.cell(row, column);
        return merges.getOrDefault(cell, cell);
    }

    /** Whether a region has a row and a column that are shown. */
    boolean isShown(ExcelRegion region) {
        return firstShownRow(region) <= region.lastRow() && firstShownColumn(region) <= region.lastColumn();
    }

    int firstShownRow(ExcelRegion region) {
        return hiddenRows.nextClearBit(region.row());
    }

    int firstShownColumn(ExcelRegion region) {
        return hiddenColumns.nextClearBit(region.column());
    }

    boolean isHiddenColumn(int column) {
        return hiddenColumns.get(column);
    }

    /** Whether no empty row parts two rows. */
    boolean reaches(int above, int below) {
        return joining.nextClearBit(above + 1) >= below;
    }

    boolean hasFrames() {
        return !frames.isEmpty();
    }

    boolean isFramed(int row, int column) {
        return frames.containsKey(row) && frames.get(row).get(column);
    }

    /** Whether a row has framed cells other than those of a region. */
    boolean isFramedBeside(int row, ExcelRegion region) {
        BitSet framed = frames.getOrDefault(row, new BitSet());
        return framed.nextSetBit(region.lastColumn() + 1) >= 0
                || region.column() > 0 && framed.previousSetBit(region.column() - 1) >= 0;
    }

    /** The last framed column of a row; negative where there is none. */
    int lastFrame(int row) {
        return frames.containsKey(row) ? frames.get(row).length() - 1 : -1;
    }

    /** Everything that stands in it. */
    String words() {
        return rows.values().stream()
                .flatMap(row -> row.values().stream())
                .map(cell -> cell.value().words())
                .collect(Collectors.joining(" "));
    }
}
