package cn.nianbao.report;

import java.util.Arrays;

/** What sort of change a later version brings (更正类型), as the public reads it. */
public enum CorrectionKind {
    FIGURES("figures", "数据更正"),
    WORDING("wording", "文字更正"),
    ADDITION("addition", "补充内容"),
    OTHER("other", "其他");

    private final String word;
    private final String shown;

    CorrectionKind(String word, String shown) {
        this.word = word;
        this.shown = shown;
    }

    /** Its word in the record. */
    public String word() {
        return word;
    }

    /** Its words on the page. */
    public String shown() {
        return shown;
    }

    /** @throws IllegalArgumentException for a word that is no kind of correction */
    public static CorrectionKind of(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("不认识的更正类型：" + word));
    }
}
