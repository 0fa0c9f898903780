package cn.nianbao.reader.excel;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;

/** Reads what a cell holds; a formula is its result (ECMA-376 part 1, 18.3.1.4). */
final class ExcelValue {

    private final String type;
    private final String format;
    private String value = "";
    private String formula;
    private String text;

    /** @param type as the cell says it, null for a number */
    ExcelValue(String type, String format) {
        this.type = type == null ? "n" : type;
        this.format = format;
    }

    ExcelNumber read(XmlCursor xml, ExcelBook book) throws UnreadableDraft {
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
        if (text != null) {
            return ExcelNumber.words(text);
        }
        if (value.isEmpty()) {
            return ExcelNumber.words(uncalculated());
        }
        return switch (type) {
            case "n" -> ExcelNumber.of(value.strip(), format, book.from1904());
            case "s" -> ExcelNumber.words(book.shared(value));
            case "str" -> ExcelNumber.words(ExcelText.plain(value));
            case "b" -> ExcelNumber.words(ExcelSheetPart.isTrue(value) ? "TRUE" : "FALSE");
            default -> ExcelNumber.words(value);
        };
    }

    /** A formula that nobody has calculated has no figure and must not pass for an empty cell. */
    private String uncalculated() {
        return formula == null || type.equals("str") ? "" : "=" + formula;
    }
}
