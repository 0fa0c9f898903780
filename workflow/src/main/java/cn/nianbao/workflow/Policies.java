package cn.nianbao.workflow;

import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A report's policy between review-policy.dmn, which decides it, and the variables that keep it. */
final class Policies {

    private Policies() {}

    /** Keeps the row that was hit; a kind of agency without a row, or a review without its reviewer, stops the move. */
    static void keep(DelegateExecution execution) {
        DmnDecisionResult decided = (DmnDecisionResult) execution.getVariable("decisionResult");
        DmnDecisionResultEntries row = decided.getSingleResult();
        if (row == null) {
            throw new WrongMove(
                    "审签流程表中没有“" + execution.getVariable(ReportVariable.AGENCY_KIND) + "”这类单位，请联系系统管理员补上后再送审。");
        }
        ReviewPolicy policy = new ReviewPolicy(
                row.getEntry("first"),
                row.getEntry("second"),
                row.getEntry("leader"),
                OfficeStep.of(row.getEntry("office")),
                row.getEntry("version"));
        if (policy.office().comesBeforePublishing() && execution.getVariable(ReportVariable.OFFICE_AGENCY) == null) {
            throw new WrongMove("本单位的报告须先报主管部门，但没有登记主管部门，请联系系统管理员登记后再送审。");
        }
        execution.setVariables(Map.of(
                ReportVariable.ASK_FIRST, policy.first(),
                ReportVariable.ASK_SECOND, policy.second(),
                ReportVariable.ASK_LEADER, policy.leader(),
                ReportVariable.OFFICE_STEP, policy.office().word(),
                ReportVariable.POLICY_VERSION, policy.version()));
    }

    /** What the variables of an instance say; empty before the first hand-in. */
    static Optional<ReviewPolicy> of(Map<String, Object> variables) {
        if (!variables.containsKey(ReportVariable.POLICY_VERSION)) {
            return Optional.empty();
        }
        return Optional.of(new ReviewPolicy(
                (boolean) variables.get(ReportVariable.ASK_FIRST),
                (boolean) variables.get(ReportVariable.ASK_SECOND),
                (boolean) variables.get(ReportVariable.ASK_LEADER),
                OfficeStep.of((String) variables.get(ReportVariable.OFFICE_STEP)),
                (String) variables.get(ReportVariable.POLICY_VERSION)));
    }
}
