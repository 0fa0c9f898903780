package cn.nianbao.review.revision;

import cn.nianbao.form.FormPart;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.util.List;
import java.util.Objects;

/** Cells and sections as people name them. */
public final class CellWords {

    private CellWords() {}

    /** Table, row and column in the words of the statutory form; the id where the report's form does not know the cell. */
    public static String place(Report report, CellId id) {
        return StatutoryFormat.of(report.format())
                .filter(format -> format.cells().contains(id))
                .map(format -> format.words(id))
                .orElse(id.toString());
    }

    /** What a cell holds: a figure, or that it is blank, a symbol or unread. */
    public static String value(Cell cell) {
        return switch (cell.state()) {
            case NUMBER -> cell.value().toPlainString() + Objects.toString(cell.unit(), "");
            case BLANK -> "空白";
            case SYMBOL, TEXT -> "“" + cell.raw() + "”";
            case UNREAD -> "未能识别";
        };
    }

    /** The heading of a section with its number. */
    public static String numbered(Section section) {
        return Objects.toString(new FormPart(section, List.of()).heading(), "前言");
    }

    /** The heading of a section without its number. */
    public static String heading(Section section) {
        return Objects.toString(section.heading(), "前言");
    }
}
