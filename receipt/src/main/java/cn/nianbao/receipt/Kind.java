package cn.nianbao.receipt;

/** What a receipt is about. */
public enum Kind {
    /** A version that became public. */
    PUBLISHED("published", "公布"),
    /** A version that takes the report down (撤下) and holds nothing of its content. */
    WITHDRAWN("withdrawn", "撤下");

    private final String word;
    private final String shown;

    Kind(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** As JSON writes it. */
    public String word() {
        return word;
    }

    /** As people read it. */
    public String shown() {
        return shown;
    }

    static Kind of(String word) {
        for (Kind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("不认识的凭证类别：" + word);
    }
}
