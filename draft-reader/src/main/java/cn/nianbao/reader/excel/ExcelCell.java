package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.Locale;

/** Reads what a cell holds; a formula is its result (ECMA-376 part 1, 18.3.1.4). */
final class ExcelCell {

    /** WPS keeps a picture that lies in a cell as a formula. */
    private static final String PICTURE = "DISPIMG(";

    private final String type;
    private final String format;
    private String value = "";
    private String formula;
    private String text;

    /** @param type as the cell says it, null for a number */
    ExcelCell(String type, String format) {
        this.type = type == null ? "n" : type;
        this.format = format;
    }

    ExcelValue read(XmlCursor xml, ExcelBook book) throws UnreadableDraft {
        xml.children(name -> {
            switch (name) {
                case "v" -> value = xml.text();
                case "f" -> formula = xml.text();
                case "is" -> text = ExcelText.of(xml);
                default -> {
                    // extensions
                }
            }
        });
        if (isPicture()) {
            return ExcelValue.of("");
        }
        if (formula == null) {
            return stored(book);
        }
        if (value.isEmpty() && text == null) {
            return type.equals("str") ? ExcelValue.of("") : ExcelValue.uncalculated(formula);
        }
        return book.recalculates() ? stored(book).toRecalculate() : stored(book);
    }

    boolean isPicture() {
        return formula != null && formula.toUpperCase(Locale.ROOT).contains(PICTURE);
    }

    private ExcelValue stored(ExcelBook book) {
        if (text != null) {
            return ExcelValue.of(text);
        }
        if (value.isEmpty()) {
            return ExcelValue.of("");
        }
        return switch (type) {
            case "n" -> ExcelNumber.of(value.strip(), format, book.from1904());
            case "s" -> ExcelValue.of(book.shared(value.strip()));
            case "str" -> ExcelValue.of(ExcelText.plain(value));
            case "b" -> ExcelValue.of(ExcelSheetPart.isTrue(value) ? "TRUE" : "FALSE");
            default -> ExcelValue.of(value);
        };
    }
}
