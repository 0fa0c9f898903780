package cn.nianbao.report;

/**
 * What a draft says in a statutory cell. The five are kept apart everywhere, because "0", "nothing written" and "could not
 * be read" are three different statements of an agency.
 */
public enum CellState {
    /** An exact figure. */
    NUMBER("number"),
    /** The draft leaves the cell empty. */
    BLANK("blank"),
    /** A stroke in place of a figure: {@code /}, {@code -}, {@code —}. */
    SYMBOL("symbol"),
    /** Words that are no figure. */
    TEXT("text"),
    /** The cell, or its table, could not be read; never shown as 0. */
    UNREAD("unread");

    private final String word;

    CellState(String word) {
        this.word = word;
    }

    /** The word that stands for this state in JSON. */
    public String word() {
        return word;
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
