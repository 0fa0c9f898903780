package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.PackageParts;
import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.excel.ExcelSheet.Cell;

/** Reads a sheet and the parts that it refers to (ECMA-376 part 1, 18.3). Rows and cells without a place follow those before. */
final class ExcelSheetPart {

    private final ExcelBook book;
    private final DraftBudget budget;
    private final ExcelSheet sheet = new ExcelSheet();
    /** Whether a style of tables may put grounds below the cells. */
    private boolean shaded;

    private int row = -1;
    private int column = -1;

    ExcelSheetPart(ExcelBook book, DraftBudget budget) {
        this.book = book;
        this.budget = budget;
    }

    ExcelSheet read(String part) throws UnreadableDraft {
        for (PackageParts.Part other : book.parts().of(part)) {
            switch (other.use()) {
                case "table" -> shaded = true;
                case "comments" -> book.zip().read(other.name(), xml -> comments(xml));
                case "drawing" ->
                    book.zip().read(other.name(), xml -> ExcelDrawing.all(xml).forEach(sheet::drawing));
                default -> {
                    // printing, controls, the same comments again as old drawings
                }
            }
        }
        book.zip().read(part, xml -> xml.children(name -> element(name, xml)));
        return sheet;
    }

    private void element(String name, XmlCursor xml) throws UnreadableDraft {
        switch (name) {
            case "cols" -> xml.children(col -> columns(xml));
            case "sheetData" -> xml.children(inner -> row(xml));
            case "mergeCells" ->
                xml.children(inner -> {
                    ExcelRegion region = ExcelRegion.of(xml.attribute("ref"));
                    if (region != null) {
                        sheet.merge(region);
                    }
                });
            default -> {
                // looks, printing
            }
        }
    }

    private void columns(XmlCursor xml) {
        boolean noWidth = "0".equals(xml.attribute("width")) && isTrue(xml.attribute("customWidth"));
        if (isTrue(xml.attribute("hidden")) || noWidth) {
            int first = DraftBudget.span(xml.attribute("min"), ExcelRegion.MOST_COLUMNS);
            int last = DraftBudget.span(xml.attribute("max"), ExcelRegion.MOST_COLUMNS);
            sheet.hideColumns(first - 1, Math.max(first, last));
        }
    }

    private void row(XmlCursor xml) throws UnreadableDraft {
        String number = xml.attribute("r");
        int following = Math.min(row + 1, ExcelRegion.MOST_ROWS - 1);
        row = number == null ? following : DraftBudget.span(number, ExcelRegion.MOST_ROWS) - 1;
        column = -1;
        boolean noHeight = "0".equals(xml.attribute("ht")) && isTrue(xml.attribute("customHeight"));
        if (isTrue(xml.attribute("hidden")) || noHeight) {
            sheet.hideRow(row);
        }
        xml.children(cell -> cell(xml));
    }

    private void cell(XmlCursor xml) throws UnreadableDraft {
        ExcelRegion at = ExcelRegion.of(xml.attribute("r"));
        column = at == null ? Math.min(column + 1, ExcelRegion.MOST_COLUMNS - 1) : at.column();
        ExcelStyles.Style style = book.styles().style(xml.attribute("s"));
        ExcelCell cell = new ExcelCell(xml.attribute("t"), style.format());
        ExcelValue value = cell.read(xml, book);
        if (cell.isPicture()) {
            sheet.drawing(new ExcelDrawing(ExcelDrawing.PICTURE, row, column));
        }
        if (!value.isEmpty()) {
            boolean white = style.white() && !style.shaded() && !shaded;
            sheet.put(row, column, new Cell(value, white), budget);
        }
        if (style.framed()) {
            sheet.frame(row, column);
        }
    }

    private void comments(XmlCursor xml) throws UnreadableDraft {
        xml.children(list -> xml.children(name -> {
            ExcelRegion at = name.equals("comment") ? ExcelRegion.of(xml.attribute("ref")) : null;
            if (at != null) {
                StringBuilder text = new StringBuilder();
                xml.children(inner -> text.append(inner.equals("text") ? ExcelText.of(xml) : ""));
                sheet.comment(at, text.toString(), budget);
            }
        }));
    }

    static boolean isTrue(String value) {
        return "1".equals(value) || "true".equals(value);
    }
}
