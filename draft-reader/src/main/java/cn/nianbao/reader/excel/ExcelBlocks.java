package cn.nianbao.reader.excel;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.excel.ExcelView.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Takes a sheet apart into prose and tables. A row that holds one text and nothing else, over the whole width or outside any
 * frame, is a paragraph; the rows between are a table.
 */
final class ExcelBlocks {

    /** Longer than any label that stands alone in its row. */
    private static final int LONGEST_LABEL = 40;

    private static final double WHOLE_WIDTH = 0.8;
    private static final Pattern HEADING = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].*|.*年度?报告.{0,4}");

    /** A section's heading; no row of a statutory table ends so. */
    private static final Pattern SECTION = Pattern.compile("[一二三四五六七八九十]{1,3}[、.．].{1,30}(?:情况|事项|问题|措施)");

    private final ExcelSheet sheet;
    private final ExcelView view;
    private final ExcelReading reading;
    private final List<Block> blocks = new ArrayList<>();
    private final TreeMap<Integer, TreeMap<Integer, Seen>> table = new TreeMap<>();
    private final int width;
    private final boolean hasFrames;

    ExcelBlocks(ExcelSheet sheet, ExcelReading reading) throws UnreadableDraft {
        this.sheet = sheet;
        this.reading = reading;
        view = new ExcelView(sheet, reading);
        width = width();
        hasFrames = sheet.hasFrames();
    }

    List<Block> all() throws UnreadableDraft {
        int last = -1;
        boolean afterTable = false;
        for (Map.Entry<Integer, TreeMap<Integer, Seen>> row : view.rows().entrySet()) {
            boolean follows = last >= 0 && sheet.reaches(last, row.getKey());
            if (isProse(row.getKey(), row.getValue(), follows && afterTable)) {
                closeTable();
                paragraph(row.getKey(), row.getValue().firstEntry());
                afterTable = false;
            } else {
                if (!follows) {
                    closeTable();
                }
                table.put(row.getKey(), row.getValue());
                afterTable = true;
            }
            last = row.getKey();
        }
        closeTable();
        return blocks;
    }

    private void paragraph(int row, Map.Entry<Integer, Seen> cell) {
        blocks.add(new Paragraph(cell.getValue().text(), false, reading.at(row, cell.getKey())));
    }

    private void closeTable() throws UnreadableDraft {
        if (!table.isEmpty()) {
            int index = reading.budget().openTable();
            reading.budget().closeTable();
            blocks.add(new ExcelGrid(sheet, view, table, reading).grid(index));
            table.clear();
        }
    }

    /** @param inTable whether the row before is one of a table */
    private boolean isProse(int row, TreeMap<Integer, Seen> cells, boolean inTable) {
        if (cells.size() > 1) {
            return false;
        }
        Seen only = cells.firstEntry().getValue();
        ExcelRegion region = only.region();
        if (sheet.isFramedBeside(row, region)) {
            return false;
        }
        String text = only.text();
        boolean words = text.length() > LONGEST_LABEL || text.contains("。");
        boolean whole = region.width() > 1 && region.width() >= width * WHOLE_WIDTH;
        if (sheet.isFramed(row, region.column()) || inTable && !hasFrames) {
            return words
                    || whole && HEADING.matcher(text).matches()
                    || SECTION.matcher(text).matches();
        }
        return true;
    }

    /** How many columns are in use. */
    private int width() {
        int from = Integer.MAX_VALUE;
        int to = -1;
        for (TreeMap<Integer, Seen> row : view.rows().values()) {
            from = Math.min(from, row.firstKey());
            to = Math.max(to, row.lastKey());
        }
        return to < 0 ? 0 : to - from + 1;
    }
}
