package cn.nianbao.review.remark;

/** Whose turn a remark is. */
public enum RemarkState {
    OPEN("open", "未答复"),
    ANSWERED("answered", "已答复，待审核人确认"),
    RESOLVED("resolved", "已解决");

    private final String word;
    private final String shown;

    RemarkState(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** Its word in the interface. */
    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }
}
