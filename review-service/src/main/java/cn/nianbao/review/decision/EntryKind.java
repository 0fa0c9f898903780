package cn.nianbao.review.decision;

/** What an entry of the record tells. */
public enum EntryKind {
    SUBMITTED("submitted", "上传报告", true),
    FORM_OPENED("form-opened", "在线填报", true),
    READ("read", "识别完成", false),
    UNREADABLE("unreadable", "识别失败", false),
    CORRECTED("corrected", "修改内容", true),
    CONFIRMED("confirmed", "确认数值", true),
    EXPLAINED("explained", "填写情况说明", true),
    CONTESTED("contested", "申请复核", true),
    CONTEST_ACCEPTED("contest-accepted", "复核接受", false),
    CONTEST_REFUSED("contest-refused", "复核不接受", false),
    REMARKED("remarked", "提出审核意见", false),
    ANSWERED("answered", "答复审核意见", true),
    CORRECTION_OPENED("correction-opened", "申请更正", true),
    WITHDRAWAL_OPENED("withdrawal-opened", "申请撤下", true),
    ORDERED("ordered", "口头指令先行撤下", false),
    HANDED_IN("handed-in", "送审", false),
    APPROVED("approved", "同意", false),
    RETURNED("returned", "退回", false),
    REFERRED("referred", "提请保密部门确定", false),
    RECALLED("recalled", "撤回送审", false),
    ABANDONED("abandoned", "作废本稿", false),
    UPLOADED("uploaded", "登记发布网址", false),
    PUBLISHED("published", "公布", false),
    WITHDRAWN("withdrawn", "撤下", false),
    FILED("filed", "备案", false),
    RATIFIED("ratified", "补签", false),
    RECTIFY("rectify", "下发整改", false),
    TROUBLED("troubled", "办理异常", false),
    RETRIED("retried", "重试", false);

    private final String word;
    private final String shown;
    private final boolean edit;

    EntryKind(String word, String shown, boolean edit) {
        this.word = word;
        this.shown = shown;
        this.edit = edit;
    }

    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** Whether whoever did this had a hand in the content, and so decides no step of this version. */
    public boolean isEdit() {
        return edit;
    }

    /** Whether this is a decision on a step. */
    public boolean isDecision() {
        return switch (this) {
            case APPROVED, RETURNED, REFERRED, FILED, RATIFIED, RECTIFY -> true;
            case SUBMITTED,
                    FORM_OPENED,
                    READ,
                    UNREADABLE,
                    CORRECTED,
                    CONFIRMED,
                    EXPLAINED,
                    CONTESTED,
                    CONTEST_ACCEPTED,
                    CONTEST_REFUSED,
                    REMARKED,
                    ANSWERED,
                    CORRECTION_OPENED,
                    WITHDRAWAL_OPENED,
                    ORDERED,
                    HANDED_IN,
                    RECALLED,
                    ABANDONED,
                    UPLOADED,
                    PUBLISHED,
                    WITHDRAWN,
                    TROUBLED,
                    RETRIED -> false;
        };
    }

    static EntryKind of(String word) {
        for (EntryKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new IllegalArgumentException("不认识的记录：" + word);
    }
}
