package cn.nianbao.review.task;

import cn.nianbao.review.decision.EntryKind;

/** What can be decided. */
public enum Verdict {
    APPROVE,
    RETURN,
    REFER;

    /** The verdict that closed a task, of which the record tells this. */
    static Verdict of(EntryKind decided) {
        return decided == EntryKind.RETURNED || decided == EntryKind.RECTIFY ? RETURN : APPROVE;
    }
}
