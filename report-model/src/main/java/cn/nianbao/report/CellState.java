package cn.nianbao.report;

/**
 * What a draft says in a statutory cell. The five are kept apart everywhere, because "0", "nothing written" and "could not
 * be read" are three different statements of an agency.
 */
public enum CellState {
    /** An exact figure. */
    NUMBER("number", ""),
    /** The draft leaves the cell empty. */
    BLANK("blank", ""),
    /** A stroke in place of a figure: {@code /}, {@code -}, {@code —}. */
    SYMBOL("symbol", "/"),
    /** Words that are no figure. */
    TEXT("text", "非数字"),
    /** The cell, or its table, could not be read; never shown as 0. */
    UNREAD("unread", "未识别");

    private final String word;
    private final String shown;

    CellState(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** The word that stands for this state in JSON. */
    public String word() {
        return word;
    }

    /** What stands on a form in place of a figure; a reader of drafts takes it for the same state again. */
    public String shown() {
        return shown;
    }

    public static CellState of(String word) {
        for (CellState state : values()) {
            if (state.word.equals(word)) {
                return state;
            }
        }
        throw new IllegalArgumentException("不认识的单元格状态：" + word);
    }
}
