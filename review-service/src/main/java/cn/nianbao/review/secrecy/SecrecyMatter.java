package cn.nianbao.review.secrecy;

import java.util.Arrays;
import java.util.Optional;

/**
 * A question of 《政府信息公开保密审查表》. What law forbids to publish outright cannot be answered with 涉及 and still be published
 * (regulation on open government information, articles 14 and 15); of the rest a note says what was done.
 */
public enum SecrecyMatter {
    STATE_SECRET("state-secret", "国家秘密", "涉及国家安全和利益、依法定密的事项，或汇总后可能涉密的内容", true),
    WORK_SECRET("work-secret", "工作秘密", "未定密但不宜对外公开的内部工作事项", true),
    FORBIDDEN("forbidden", "法律、行政法规禁止公开的内容", "其他法律、行政法规规定不得公开的事项", true),
    SAFETY("safety", "公开后可能危及国家安全、公共安全、经济安全、社会稳定的内容", "“三安全一稳定”", true),
    SENSITIVE("sensitive", "敏感信息", "容易引起误读或炒作的数据、表述和案例", false),
    BUSINESS("business", "第三方商业秘密", "企业的经营、技术信息，第三方不同意公开的内容", false),
    PERSONAL("personal", "个人隐私、个人信息", "姓名以外的身份证号、手机号码、住址，申请人和当事人姓名等", false),
    INTERNAL("internal", "内部事务、过程性信息和执法案卷", "人事、后勤、内部流程，讨论记录、请示报告，执法案卷信息", false);

    private final String word;
    private final String shown;
    private final String hint;
    private final boolean forbidding;

    SecrecyMatter(String word, String shown, String hint, boolean forbidding) {
        this.word = word;
        this.shown = shown;
        this.hint = hint;
        this.forbidding = forbidding;
    }

    /** Its word in the interface and in the database. */
    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** What to look for. */
    public String hint() {
        return hint;
    }

    /** Whether nothing may be published that touches it. */
    public boolean isForbidding() {
        return forbidding;
    }

    static Optional<SecrecyMatter> of(String word) {
        return Arrays.stream(values())
                .filter(matter -> matter.word.equals(word))
                .findFirst();
    }
}
