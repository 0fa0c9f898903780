package cn.nianbao.review.difference;

import java.util.Arrays;
import java.util.Optional;

/** What a report can be compared with. */
public enum Since {
    DECISION("decision", "自您上次办理以来", "您还没有办理过这份报告，没有可以比较的一稿。"),
    HANDED_IN("handed-in", "自上一次送审以来", "这份报告还没有送审过两次，没有可以比较的一稿。"),
    REVISION("revision", "与上一稿相比", "这是第一稿，没有可以比较的上一稿。"),
    LAST_YEAR("last-year", "与上年公布的报告相比", "系统里没有上年公布的报告，无法比较。"),
    SIGNED("signed", "与上一版签发的内容相比", "这是第一版，没有以前签发的内容可以比较。");

    private final String word;
    private final String shown;
    private final String nothing;

    Since(String word, String shown, String nothing) {
        this.word = word;
        this.shown = shown;
        this.nothing = nothing;
    }

    /** Its word in addresses. */
    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** What is said where there is nothing to compare with. */
    public String nothing() {
        return nothing;
    }

    public static Optional<Since> of(String word) {
        return Arrays.stream(values()).filter(since -> since.word.equals(word)).findFirst();
    }
}
