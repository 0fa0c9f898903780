package cn.nianbao.review.decision;

import cn.nianbao.workflow.Step;

/**
 * What was done.
 *
 * @param step where the case stood when it was done
 * @param to where a return sends the case; else null
 * @param task the engine's task that was decided; else null
 * @param revision the hash it was done to; null where there is none yet
 * @param reasonKind what sort of reason it is; null where nobody said
 */
public record Deed(
        EntryKind kind, Step step, Step to, String task, String revision, String reason, ReasonKind reasonKind) {

    public Deed(EntryKind kind, Step step, Step to, String task, String revision, String reason) {
        this(kind, step, to, task, revision, reason, null);
    }

    public Deed(EntryKind kind, Step step, String revision, String reason) {
        this(kind, step, null, null, revision, reason);
    }

    /** The same for a reason of that kind. */
    public Deed because(ReasonKind kindOfReason) {
        return new Deed(kind, step, to, task, revision, reason, kindOfReason);
    }
}
