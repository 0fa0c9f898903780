package cn.nianbao.review.task;

import cn.nianbao.review.decision.ReasonFor;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.rectification.Wanted;
import cn.nianbao.review.secrecy.SecrecyAnswer;
import cn.nianbao.review.secrecy.SecrecyConclusion;
import cn.nianbao.workflow.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A decision as it is asked for. What cannot be understood is refused only once it is clear that the caller may decide, and
 * that there is something to decide.
 *
 * @param verdict null where the word for it is none of ours
 * @param to the word of the step to return to; null for staff
 * @param reason may be null where nothing is returned
 * @param kind the word for what sort of reason it is; null where nobody said
 * @param items what is to be mended, where something is returned; none where the reason says all
 * @param secrecy the answers of the secrecy review's form by its matters; null where they were given on paper
 */
public record Decision(
        Verdict verdict,
        String to,
        String reason,
        String revision,
        String kind,
        List<Wanted> items,
        Map<String, SecrecyAnswer> secrecy) {

    private static final int MOST_ITEMS = 100;

    /** Approval of what has this hash, with nothing more to say. */
    public static Decision approval(String revision) {
        return new Decision(Verdict.APPROVE, null, null, revision, null, List.of(), null);
    }

    /** The items say what to mend, whoever wrote nothing beside them. */
    String demand() {
        boolean silent = reason == null || reason.isBlank();
        return silent && !items.isEmpty() ? "请按整改单逐项整改，共 " + items.size() + " 项" : reason;
    }

    /** Where a return goes to; empty where there is no such step. */
    Optional<Step> target() {
        try {
            return Optional.of(to == null ? Step.CORRECTING : Step.of(to));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    /** What sort of reason it is; null where nobody said. */
    ReasonKind reasonKind() {
        return ReasonFor.RETURN.kind(kind);
    }

    /** What the secrecy review comes to by it. */
    SecrecyConclusion conclusion() {
        return switch (verdict) {
            case APPROVE -> SecrecyConclusion.PUBLIC;
            case RETURN -> SecrecyConclusion.NOT_PUBLIC;
            case REFER -> SecrecyConclusion.REFERRED;
        };
    }

    /** @throws Refusal 422 where the parts of the decision do not belong together or say too much */
    void demandUnderstood() {
        if (verdict == null) {
            throw Refusal.unprocessable("decision 应为 approve、return 或 refer", List.of());
        }
        Wording.demand("办理意见", reason, Wording.LONGEST_REASON);
        if (reasonKind() != null && verdict != Verdict.RETURN) {
            throw Refusal.unprocessable("只有退回时填写原因类型（kind）", List.of());
        }
        if (!items.isEmpty() && verdict != Verdict.RETURN) {
            throw Refusal.unprocessable("只有退回时开具整改事项（items）", List.of());
        }
        if (items.size() > MOST_ITEMS) {
            throw Refusal.unprocessable("一张整改单最多 " + MOST_ITEMS + " 项，请合并相近的事项", List.of());
        }
    }

    /** @throws Refusal 422 in these words where nothing is said */
    void demandReason(String otherwise) {
        if (demand() == null || demand().isBlank()) {
            throw Refusal.unprocessable(otherwise, List.of());
        }
    }
}
