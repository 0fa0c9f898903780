package cn.nianbao.review.suggestion;

/** What became of a suggestion. */
public enum SuggestionState {
    OPEN("open", "待经办人处理"),
    ACCEPTED("accepted", "已采纳"),
    DECLINED("declined", "未采纳"),
    LAPSED("lapsed", "原文已改动，建议失效");

    private final String word;
    private final String shown;

    SuggestionState(String word, String shown) {
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
