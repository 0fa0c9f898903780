package cn.nianbao.review.submission;

import java.util.Arrays;
import java.util.Optional;

/** Why a published report is taken down. */
public enum WithdrawalKind {
    SECRET("secret", "涉密或敏感", true),
    PERSONAL_DATA("personal-data", "涉及个人隐私", true),
    WRONG("wrong", "内容有误", false),
    REORGANISED("reorganised", "机构调整", false),
    OTHER("other", "其他", false);

    /** Every word, for whoever wrote another. */
    static final String WORDS = "secret（涉密或敏感）、personal-data（涉及个人隐私）、wrong（内容有误）、reorganised（机构调整）、other（其他）";

    private final String word;
    private final String shown;
    private final boolean urgent;

    WithdrawalKind(String word, String shown, boolean urgent) {
        this.word = word;
        this.shown = shown;
        this.urgent = urgent;
    }

    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** Whether it may go at once, on an oral order. */
    boolean isUrgent() {
        return urgent;
    }

    /** What the public reads where nobody wrote a notice: saying why would point at what had to go. */
    Optional<String> publicWords() {
        return urgent ? Optional.of("该报告正在核查，暂停公开。") : Optional.empty();
    }

    /** Null says other; empty for a word that is none of these. */
    static Optional<WithdrawalKind> of(String word) {
        return word == null || word.isBlank()
                ? Optional.of(OTHER)
                : Arrays.stream(values()).filter(kind -> kind.word.equals(word)).findFirst();
    }
}
