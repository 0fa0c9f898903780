package cn.nianbao.review.decision;

import cn.nianbao.review.problem.AlteredRecord;

/** What an entry of the record tells. */
public enum EntryKind {
    SUBMITTED("submitted", "上传报告", Nature.EDIT),
    FORM_OPENED("form-opened", "在线填报", Nature.EDIT),
    READ("read", "识别完成", Nature.EVENT),
    UNREADABLE("unreadable", "识别失败", Nature.EVENT),
    CORRECTED("corrected", "修改内容", Nature.EDIT),
    CONFIRMED("confirmed", "确认数值", Nature.EDIT),
    EXPLAINED("explained", "填写情况说明", Nature.EDIT),
    CONTESTED("contested", "申请复核", Nature.EDIT),
    CONTEST_ACCEPTED("contest-accepted", "复核接受", Nature.EVENT),
    CONTEST_REFUSED("contest-refused", "复核不接受", Nature.EVENT),
    REMARKED("remarked", "提出审核意见", Nature.EVENT),
    REMARKED_AGAIN("remarked-again", "再提审核意见", Nature.EVENT),
    REMARK_RESOLVED("remark-resolved", "确认解决", Nature.EVENT),
    ANSWERED("answered", "答复审核意见", Nature.EDIT),
    SUGGESTED("suggested", "提出批改建议", Nature.EVENT),
    SUGGESTION_ACCEPTED("suggestion-accepted", "采纳批改建议", Nature.EDIT),
    SUGGESTION_DECLINED("suggestion-declined", "不采纳批改建议", Nature.EDIT),
    MENDING_ORDERED("mending-ordered", "开具整改单", Nature.EVENT),
    ITEM_MENDED("item-mended", "整改一项", Nature.EDIT),
    MENDING_ACCEPTED("mending-accepted", "确认整改到位", Nature.EVENT),
    SECRECY_ANSWERED("secrecy-answered", "填写保密审查表", Nature.EVENT),
    CORRECTION_OPENED("correction-opened", "申请更正", Nature.EDIT),
    WITHDRAWAL_OPENED("withdrawal-opened", "申请撤下", Nature.EDIT),
    ORDERED("ordered", "口头指令先行撤下", Nature.EVENT),
    SCHEDULED("scheduled", "定时公布", Nature.EVENT),
    SCHEDULE_LIFTED("schedule-lifted", "取消定时公布", Nature.EVENT),
    HANDED_IN("handed-in", "送审", Nature.EVENT),
    APPROVED("approved", "同意", Nature.DECISION),
    RETURNED("returned", "退回", Nature.DECISION),
    REFERRED("referred", "提请保密部门确定", Nature.DECISION),
    RECALLED("recalled", "撤回送审", Nature.EVENT),
    ABANDONED("abandoned", "作废本稿", Nature.EVENT),
    UPLOADED("uploaded", "登记发布网址", Nature.EVENT),
    PUBLISHED("published", "公布", Nature.EVENT),
    WITHDRAWN("withdrawn", "撤下", Nature.EVENT),
    FILED("filed", "备案", Nature.DECISION),
    RATIFIED("ratified", "补签", Nature.DECISION),
    RECTIFY("rectify", "下发整改", Nature.DECISION),
    TROUBLED("troubled", "办理异常", Nature.EVENT),
    RETRIED("retried", "重试", Nature.EVENT),
    FOUND_AMISS("found-amiss", "公布后核查发现异常", Nature.EVENT),
    FOUND_WELL("found-well", "公布后核查恢复正常", Nature.EVENT);

    /** What duties follow from such an entry. */
    private enum Nature {
        /** Had a hand in the content. */
        EDIT,
        /** Judged a step. */
        DECISION,
        EVENT
    }

    private final String word;
    private final String shown;
    private final Nature nature;

    EntryKind(String word, String shown, Nature nature) {
        this.word = word;
        this.shown = shown;
        this.nature = nature;
    }

    public String word() {
        return word;
    }

    public String shown() {
        return shown;
    }

    /** Whether whoever did this had a hand in the content, and so decides no step of this version. */
    public boolean isEdit() {
        return nature == Nature.EDIT;
    }

    /** Whether this is a decision on a step. */
    public boolean isDecision() {
        return nature == Nature.DECISION;
    }

    static EntryKind of(String word) {
        for (EntryKind kind : values()) {
            if (kind.word.equals(word)) {
                return kind;
            }
        }
        throw new AlteredRecord("不认识的记录：" + word);
    }
}
