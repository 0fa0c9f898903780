package cn.nianbao.reader.excel;

import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.excel.ExcelSheet.Cell;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What its reader sees of a sheet, and what the sheet keeps from him. */
final class ExcelView {

    private final ExcelSheet sheet;
    private final TreeMap<Integer, TreeMap<Integer, Seen>> rows = new TreeMap<>();
    private final List<Note> notes = new ArrayList<>();

    /** A text that is seen, and the region it fills. */
    record Seen(String text, ExcelRegion region) {}

    private record Note(Kind kind, String words, int row, int column) {}

    ExcelView(ExcelSheet sheet, DraftBudget budget) throws UnreadableDraft {
        this.sheet = sheet;
        Set<ExcelRegion> covered = covered(budget);
        for (Map.Entry<Integer, TreeMap<Integer, Cell>> row : sheet.rows().entrySet()) {
            for (Map.Entry<Integer, Cell> cell : row.getValue().entrySet()) {
                ExcelRegion at = ExcelRegion.cell(row.getKey(), cell.getKey());
                see(at, cell.getValue(), covered.contains(at));
            }
        }
        sheet.comments().forEach((at, text) -> notes.add(new Note(Kind.COMMENT, text, at.row(), at.column())));
        sheet.drawings()
                .forEach(drawing -> notes.add(new Note(Kind.DROPPED, drawing.what(), drawing.row(), drawing.column())));
    }

    /** The rows in which something is seen, with what is seen by its first column. */
    TreeMap<Integer, TreeMap<Integer, Seen>> rows() {
        return rows;
    }

    /** Tells what was kept from the reader; the tables that rows went into are known now. */
    void tell(DraftConcerns concerns, Map<Integer, Integer> tableOfRow) {
        for (Note note : notes) {
            Integer table = tableOfRow.get(note.row);
            Place at = table == null ? null : new Place.InGrid(table, note.row, note.column);
            concerns.add(note.kind, note.words, at);
        }
    }

    void dropped(String words, int row, int column) {
        notes.add(new Note(Kind.DROPPED, words, row, column));
    }

    private void see(ExcelRegion at, Cell cell, boolean covered) {
        ExcelRegion region = sheet.region(at.row(), at.column());
        boolean nothingShown = cell.shown() != null && cell.shown().isEmpty();
        if (covered || cell.white() || nothingShown || !sheet.isShown(region)) {
            notes.add(new Note(Kind.HIDDEN, cell.text(), at.row(), at.column()));
            return;
        }
        if (cell.shown() != null) {
            String words = "显示为“" + cell.shown() + "”，实际是“" + cell.text() + "”";
            notes.add(new Note(Kind.HIDDEN, words, at.row(), at.column()));
        }
        int row = sheet.firstShownRow(region);
        int column = sheet.firstShownColumn(region);
        rows.computeIfAbsent(row, fresh -> new TreeMap<>()).put(column, new Seen(cell.text(), region));
    }

    /** Cells that a merged region lies upon. Rows are counted, for regions of a made-up file may lie upon each other. */
    private Set<ExcelRegion> covered(DraftBudget budget) throws UnreadableDraft {
        Set<ExcelRegion> covered = new HashSet<>();
        for (ExcelRegion merge : sheet.merges()) {
            Map<Integer, TreeMap<Integer, Cell>> below = sheet.rows().subMap(merge.row(), true, merge.lastRow(), true);
            for (Map.Entry<Integer, TreeMap<Integer, Cell>> row : below.entrySet()) {
                budget.cell();
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
