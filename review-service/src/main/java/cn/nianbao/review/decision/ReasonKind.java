package cn.nianbao.review.decision;

import cn.nianbao.review.problem.AlteredRecord;
import java.util.Arrays;

/**
 * What sort of reason somebody gave (原因类型), chosen beside its words, so that an office can tell at the end of a year why
 * reports came back. Always optional.
 */
public enum ReasonKind {
    RETURN_FIGURES(ReasonFor.RETURN, "figures", "数据有误"),
    RETURN_WORDING(ReasonFor.RETURN, "wording", "文字表述"),
    RETURN_SECRET(ReasonFor.RETURN, "secret", "涉密或敏感"),
    RETURN_PERSONAL_DATA(ReasonFor.RETURN, "personal-data", "个人信息"),
    RETURN_FORMAT(ReasonFor.RETURN, "format", "格式体例"),
    RETURN_OTHER(ReasonFor.RETURN, "other", "其他"),
    CORRECTION_FIGURES(ReasonFor.CORRECTION, "figures", "数据更正"),
    CORRECTION_WORDING(ReasonFor.CORRECTION, "wording", "文字更正"),
    CORRECTION_ADDITION(ReasonFor.CORRECTION, "addition", "补充内容"),
    CORRECTION_OTHER(ReasonFor.CORRECTION, "other", "其他"),
    ABANDONMENT_DUPLICATE(ReasonFor.ABANDONMENT, "duplicate", "重复提交"),
    ABANDONMENT_WRONG_DRAFT(ReasonFor.ABANDONMENT, "wrong-draft", "稿件有误"),
    ABANDONMENT_OTHER(ReasonFor.ABANDONMENT, "other", "其他"),
    EXPLANATION_SCOPE(ReasonFor.EXPLANATION, "scope", "口径不同"),
    EXPLANATION_ACROSS_YEARS(ReasonFor.EXPLANATION, "across-years", "跨年办理"),
    EXPLANATION_REORGANISED(ReasonFor.EXPLANATION, "reorganised", "行政区划或机构调整"),
    EXPLANATION_LAST_YEAR(ReasonFor.EXPLANATION, "last-year", "上年数据有误"),
    EXPLANATION_OTHER(ReasonFor.EXPLANATION, "other", "其他"),
    WITHDRAWAL_SECRET(ReasonFor.WITHDRAWAL, "secret", "涉密"),
    WITHDRAWAL_PERSONAL_DATA(ReasonFor.WITHDRAWAL, "personal-data", "个人隐私"),
    WITHDRAWAL_WRONG(ReasonFor.WITHDRAWAL, "wrong", "内容错误"),
    WITHDRAWAL_REORGANISED(ReasonFor.WITHDRAWAL, "reorganised", "机构调整"),
    WITHDRAWAL_OTHER(ReasonFor.WITHDRAWAL, "other", "其他");

    private final ReasonFor of;
    private final String word;
    private final String shown;

    ReasonKind(ReasonFor of, String word, String shown) {
        this.of = of;
        this.word = word;
        this.shown = shown;
    }

    ReasonFor of() {
        return of;
    }

    /** Its word in the interface, unique among the reasons for one matter. */
    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** Its word in the database, unique among all. */
    String kept() {
        return of.word() + "/" + word;
    }

    static ReasonKind ofKept(String kept) {
        return Arrays.stream(values())
                .filter(kind -> kind.kept().equals(kept))
                .findFirst()
                .orElseThrow(() -> new AlteredRecord("不认识的原因类型：" + kept));
    }
}
