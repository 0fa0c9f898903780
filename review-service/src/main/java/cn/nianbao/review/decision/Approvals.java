package cn.nianbao.review.decision;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.util.List;

/**
 * An approval counts only for the hash it names: a new revision voids all, and a return those from where it goes. Signing off and publishing each ask here,
 * whatever the diagram says.
 */
public final class Approvals {

    private Approvals() {}

    /** The steps before {@code until} that the policy asks for and that nobody entitled has approved for this revision. */
    public static List<Step> missingBefore(Step until, ReportCase report, ReviewPolicy policy, String revision) {
        return missing(
                policy.approvals().stream().takeWhile(step -> step != until).toList(), report, policy, revision);
    }

    /** The same over all steps of the policy, as publishing demands. */
    public static List<Step> missing(ReportCase report, ReviewPolicy policy, String revision) {
        return missing(policy.approvals(), report, policy, revision);
    }

    private static List<Step> missing(List<Step> asked, ReportCase report, ReviewPolicy policy, String revision) {
        Duties duties = Duties.of(report).under(policy.merged());
        return asked.stream().filter(step -> !duties.approved(step, revision)).toList();
    }
}
