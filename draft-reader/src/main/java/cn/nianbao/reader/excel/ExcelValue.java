package cn.nianbao.reader.excel;

/**
 * What a cell says.
 *
 * @param shown as its reader sees it; empty where its format shows nothing
 * @param other null, or what it may say as well: the digits that its format hides, or nothing (the empty text) where a
 *     formula was not calculated
 * @param isOpen whether nothing speaks for what is shown rather than for the other
 */
record ExcelValue(String shown, String other, boolean isOpen) {

    /** What says just what it shows. */
    static ExcelValue of(String text) {
        return new ExcelValue(text.strip(), null, false);
    }

    /** A number of which less is shown than the file holds. */
    static ExcelValue rounded(String shown, String held) {
        return new ExcelValue(shown, held, false);
    }

    /** A formula that nobody has calculated: it has no figure, and must not pass for an empty cell. */
    static ExcelValue uncalculated(String formula) {
        return new ExcelValue("=" + formula, "", true);
    }

    /** The result of a formula that a spreadsheet will calculate anew as soon as the file is opened. */
    ExcelValue toRecalculate() {
        return other == null ? new ExcelValue(shown, "", false) : this;
    }

    /** Whether there is nothing in it. */
    boolean isEmpty() {
        return shown.isBlank() && other == null;
    }

    boolean isHidden() {
        return shown.isBlank();
    }

    /** What stands in it, seen or not. */
    String words() {
        return isHidden() && other != null ? other : shown;
    }
}
