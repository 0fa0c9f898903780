package cn.nianbao.opendata;

import cn.nianbao.form.Paragraph;
import cn.nianbao.opendata.Manuscript.Part;
import java.util.List;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Range;
import org.dhatim.fastexcel.Worksheet;

/**
 * The sheet on which a report is read: prose in rows that are merged over the whole width, the tables between them. Heights
 * are set by counting signs, for spreadsheets fit no height to merged cells.
 */
final class ReportSheet {

    /** As many columns as the widest form has. */
    private static final int WIDTH = 15;

    private static final double COLUMN = 9.5;
    private static final double LINE = 15;
    private static final double SIGNS_IN_PROSE = 66;
    private static final double SIGNS_IN_COLUMN = 4.5;
    private static final double TALLEST = 400;

    private final Worksheet sheet;
    private int row;

    ReportSheet(Worksheet sheet) {
        this.sheet = sheet;
        for (int column = 0; column < WIDTH; column++) {
            sheet.width(column, COLUMN);
        }
        sheet.pageOrientation("landscape");
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
    }

    void write(Manuscript paper) {
        paper.title().forEach(line -> prose(line, "center", true));
        paper.parts().forEach(this::part);
        signed(paper.signedBy());
        signed(paper.signedOn());
        if (!paper.annex().isEmpty()) {
            prose("附件", "left", true);
            paper.annex().forEach(line -> prose(line, "left", false));
        }
    }

    private void part(Part part) {
        if (part.heading() != null) {
            prose(part.heading(), "left", true);
        }
        for (Paragraph paragraph : part.paragraphs()) {
            prose(paragraph.text(), "left", paragraph.isHeading());
        }
        part.tables().forEach(this::table);
    }

    private void signed(String line) {
        if (line != null) {
            prose(line, "right", false);
        }
    }

    private void prose(String text, String alignment, boolean bold) {
        sheet.value(row, 0, Characters.of(text));
        Range whole = sheet.range(row, 0, row, WIDTH - 1);
        whole.merge();
        var style = whole.style().wrapText(true).horizontalAlignment(alignment).verticalAlignment("center");
        (bold ? style.bold() : style).set();
        sheet.rowHeight(row, Math.min(TALLEST, LINE * (1 + Math.ceil(text.length() / SIGNS_IN_PROSE))));
        row++;
    }

    private void table(Drawing table) {
        if (table.captioned()) {
            prose(table.caption(), "center", true);
        }
        List<List<Drawing.Piece>> rows = table.rows();
        for (int i = 0; i < rows.size(); i++) {
            sheet.rowHeight(row + i, LINE * lines(rows.get(i)));
        }
        table.boxes().forEach(this::box);
        row += rows.size();
    }

    private static long lines(List<Drawing.Piece> pieces) {
        return pieces.stream()
                        .map(Drawing.Piece::box)
                        .filter(box -> !box.isTall())
                        .mapToLong(box -> (long) Math.ceil(box.text().length() / (SIGNS_IN_COLUMN * box.columns())))
                        .max()
                        .orElse(1)
                + 1;
    }

    private void box(Drawing.Box box) {
        int top = row + box.row();
        Range range = sheet.range(top, box.column(), top + box.rows() - 1, box.column() + box.columns() - 1);
        var style = range.style()
                .borderStyle(BorderStyle.THIN)
                .wrapText(true)
                .horizontalAlignment("center")
                .verticalAlignment("center");
        if (box.isHead()) {
            sheet.value(top, box.column(), box.text());
        } else {
            Figures.put(sheet, top, box.column(), box.cell(), style);
        }
        style.set();
        if (box.isTall() || box.isWide()) {
            range.merge();
        }
    }
}
