package cn.nianbao.workflow;

import java.util.ArrayList;
import java.util.List;

/**
 * Which reviews one report has, as review-policy.dmn decided when staff handed it in, and by which version of the
 * table; which of them one person may hold, and how the report comes onto the net. Secrecy review and sign-off are never skipped, so they are no question of policy.
 */
public record ReviewPolicy(
        boolean first,
        boolean second,
        boolean leader,
        OfficeStep office,
        MergedDuties merged,
        PublishWay publishWay,
        String version) {

    /** Every step whose approval publishing demands, in their order. */
    public List<Step> approvals() {
        List<Step> steps = new ArrayList<>();
        if (first) {
            steps.add(Step.FIRST_REVIEW);
        }
        if (second) {
            steps.add(Step.SECOND_REVIEW);
        }
        if (leader) {
            steps.add(Step.LEADER_REVIEW);
        }
        steps.add(Step.SECRECY_REVIEW);
        steps.add(Step.SIGN_OFF);
        if (office.comesBeforePublishing()) {
            steps.add(Step.OFFICE_REVIEW);
        }
        return List.copyOf(steps);
    }

    /** Whether a report at {@code from} may be returned to {@code to}: to staff, or to an earlier step of this policy. */
    boolean mayReturn(Step from, Step to) {
        List<Step> approvals = approvals();
        return to == Step.CORRECTING || approvals.contains(to) && approvals.indexOf(to) < approvals.indexOf(from);
    }
}
