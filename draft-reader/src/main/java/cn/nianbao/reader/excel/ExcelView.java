package cn.nianbao.reader.excel;

import cn.nianbao.reader.draft.Draft.OtherReading;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.excel.ExcelSheet.Cell;
import cn.nianbao.report.Concern.Kind;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What its reader sees of a sheet, and what the sheet keeps from him. */
final class ExcelView {

    private final ExcelSheet sheet;
    private final TreeMap<Integer, TreeMap<Integer, Seen>> rows = new TreeMap<>();
    private final ExcelReading reading;

    /** A text that is seen, and the region it fills. */
    record Seen(String text, ExcelRegion region) {}

    ExcelView(ExcelSheet sheet, ExcelReading reading) throws UnreadableDraft {
        this.sheet = sheet;
        this.reading = reading;
        Set<ExcelRegion> covered = covered();
        for (Map.Entry<Integer, TreeMap<Integer, Cell>> row : sheet.rows().entrySet()) {
            for (Map.Entry<Integer, Cell> cell : row.getValue().entrySet()) {
                ExcelRegion at = ExcelRegion.cell(row.getKey(), cell.getKey());
                see(at, cell.getValue(), covered.contains(at));
            }
        }
        sheet.comments().forEach((at, text) -> note(Kind.COMMENT, text, at.row(), at.column()));
        sheet.drawings().forEach(drawing -> dropped(drawing.what(), drawing.row(), drawing.column()));
    }

    /** The rows in which something is seen, with what is seen by its first column. */
    TreeMap<Integer, TreeMap<Integer, Seen>> rows() {
        return rows;
    }

    void dropped(String words, int row, int column) {
        note(Kind.DROPPED, words, row, column);
    }

    private void note(Kind kind, String words, int row, int column) {
        reading.concerns().add(kind, words, reading.at(row, column));
    }

    private void see(ExcelRegion at, Cell cell, boolean covered) {
        ExcelRegion region = sheet.region(at.row(), at.column());
        ExcelValue value = cell.value();
        if (covered || cell.white() || value.isHidden() || !sheet.isShown(region)) {
            note(Kind.HIDDEN, value.words(), at.row(), at.column());
            return;
        }
        int row = sheet.firstShownRow(region);
        int column = sheet.firstShownColumn(region);
        if (value.other() != null) {
            reading.others().add(new OtherReading(value.other(), reading.at(row, column), value.isOpen()));
        }
        rows.computeIfAbsent(row, fresh -> new TreeMap<>()).put(column, new Seen(value.shown(), region));
    }

    /** Cells that a merged region lies upon. Rows are counted, for regions of a made-up file may lie upon each other. */
    private Set<ExcelRegion> covered() throws UnreadableDraft {
        Set<ExcelRegion> covered = new HashSet<>();
        for (ExcelRegion merge : sheet.merges()) {
            Map<Integer, TreeMap<Integer, Cell>> below = sheet.rows().subMap(merge.row(), true, merge.lastRow(), true);
            for (Map.Entry<Integer, TreeMap<Integer, Cell>> row : below.entrySet()) {
                reading.budget().cell();
                for (int column : row.getValue()
                        .subMap(merge.column(), true, merge.lastColumn(), true)
                        .keySet()) {
                    if (row.getKey() != merge.row() || column != merge.column()) {
                        covered.add(ExcelRegion.cell(row.getKey(), column));
                    }
                }
            }
        }
        return covered;
    }
}
