package cn.nianbao.workflow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.camunda.bpm.dmn.engine.DmnDecisionResult;
import org.camunda.bpm.dmn.engine.DmnDecisionResultEntries;
import org.camunda.bpm.engine.delegate.DelegateExecution;

/** A report's policy between review-policy.dmn, which decides it, and the variables that keep it. */
final class Policies {

    private Policies() {}

    /** The table's key, and the id of the task that asks it. */
    static final String TABLE = "review-policy";

    /** The variables that a policy is kept in. */
    static final List<String> KEPT = List.of(
            ReportVariable.ASK_FIRST,
            ReportVariable.ASK_SECOND,
            ReportVariable.ASK_LEADER,
            ReportVariable.OFFICE_STEP,
            ReportVariable.MERGED,
            ReportVariable.PUBLISH_WAY,
            ReportVariable.POLICY_VERSION);

    /** Keeps the row that was hit; a kind of agency without a row, or a review without its reviewer, stops the move. */
    static void keep(DelegateExecution execution) {
        execution.setVariables(
                kept((DmnDecisionResult) execution.getVariable("decisionResult"), execution.getVariables()));
    }

    /** The variables that keep what the table decided for a report with these variables. */
    static Map<String, Object> kept(DmnDecisionResult decided, Map<String, Object> report) {
        DmnDecisionResultEntries row = decided.getSingleResult();
        if (row == null) {
            throw new WrongMove("审签流程表中没有“" + report.get(ReportVariable.AGENCY_KIND) + "”这类单位，请联系系统管理员补上后再送审。");
        }
        ReviewPolicy policy = new ReviewPolicy(
                row.getEntry("first"),
                row.getEntry("second"),
                row.getEntry("leader"),
                OfficeStep.of(row.getEntry("office")),
                MergedDuties.of(sinceLater(row, "merged")),
                PublishWay.of(sinceLater(row, "publish")),
                row.getEntry("version"));
        if (policy.office().comesBeforePublishing() && report.get(ReportVariable.OFFICE_AGENCY) == null) {
            throw new WrongMove("本单位的报告须先报主管部门，但没有登记主管部门，请联系系统管理员登记后再送审。");
        }
        return Map.of(
                ReportVariable.ASK_FIRST, policy.first(),
                ReportVariable.ASK_SECOND, policy.second(),
                ReportVariable.ASK_LEADER, policy.leader(),
                ReportVariable.OFFICE_STEP, policy.office().word(),
                ReportVariable.MERGED, policy.merged().words(),
                ReportVariable.PUBLISH_WAY, policy.publishWay().word(),
                ReportVariable.POLICY_VERSION, policy.version());
    }

    /** A column that tables of before it lack; null there. */
    private static String sinceLater(DmnDecisionResultEntries row, String column) {
        return row.containsKey(column) ? row.getEntry(column) : null;
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
                MergedDuties.of((String) variables.get(ReportVariable.MERGED)),
                PublishWay.of((String) variables.get(ReportVariable.PUBLISH_WAY)),
                (String) variables.get(ReportVariable.POLICY_VERSION)));
    }
}
