package cn.nianbao.review.console.review;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.office.Filing;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the person may decide, and the words on the buttons.
 *
 * @param standsFor whom the person decides for; empty where for themselves
 * @param revision the hash that the decision names
 * @param sendBack the word of the refusing button; empty where nothing can be refused
 * @param refer whether the question can be put to the secrecy authority
 * @param targets where the report can be returned to; none where the refusal does not move it
 * @param hint what the decision means, where the step alone does not say it
 * @param changes how many places differ from what the person decided on last; negative where they have not
 * @param order what a return can ask to be mended; null where it cannot
 * @param secrecy the form of the secrecy review; null in other steps
 */
public record DecisionForm(
        String task,
        String step,
        String standsFor,
        String revision,
        String approve,
        String sendBack,
        boolean refer,
        List<Target> targets,
        String hint,
        long changes,
        OrderForm order,
        SecrecySheet secrecy) {

    private static final long NEVER = -1;

    /** Where a report can be returned to. */
    public record Target(String id, String name) {}

    /** The form for the open step, or for what is owed on a report that is at its end. */
    public static Optional<DecisionForm> of(ReportCase report, Tasks tasks, Function<Step, Actor> acting) {
        return tasks.mine(report)
                .filter(task -> Role.actingIn(task.step()).filter(Role::decides).isPresent())
                .map(task -> of(report, task, tasks, acting.apply(task.step())))
                .or(() -> tasks.owed(report).map(owed -> of(owed, acting.apply(owed.step()))));
    }

    private static DecisionForm of(ReportCase report, OpenTask task, Tasks tasks, Actor actor) {
        boolean filing = task.step() == Step.OFFICE_REVIEW && tasks.officeStep(task) == OfficeStep.FILING;
        return new DecisionForm(
                task.id(),
                Words.step(task.step()),
                standsFor(actor),
                Revision.newest(report.id()).map(Revision::hash).orElse(""),
                filing ? "备案" : Words.approval(task.step()),
                filing ? "" : Words.refusal(task.step()),
                task.step() == Step.SECRECY_REVIEW,
                tasks.returns(task).stream().map(DecisionForm::target).toList(),
                report.isWithdrawal() ? "这是撤下申请：办结后，公众不再能打开这份报告的任何一版，原网址显示公开说明。" : "",
                NEVER,
                null,
                null);
    }

    private static String standsFor(Actor actor) {
        return actor.standsFor() == null ? "" : actor.standsFor().name();
    }

    private static DecisionForm of(Filing owed, Actor actor) {
        boolean order = owed.step() == Step.SIGN_OFF;
        return new DecisionForm(
                owed.id().toString(),
                order ? "补签口头指令" : "事后备案",
                standsFor(actor),
                owed.revision(),
                order ? "补签" : "备案",
                order ? "不同意" : "下发整改",
                false,
                List.of(),
                order
                        ? "报告已按口头指令先行撤下，请于" + Standing.DAY.format(owed.due()) + "前补办签字；不同意的请写明意见，由经办人恢复。"
                        : "报告已办结，备案不影响公开；发现问题请下发整改，由填报单位更正。",
                NEVER,
                null,
                null);
    }

    /** The same with what belongs to it. */
    DecisionForm with(long changed, OrderForm mend, SecrecySheet sheet) {
        return new DecisionForm(
                task, step, standsFor, revision, approve, sendBack, refer, targets, hint, changed, mend, sheet);
    }

    /** Whether refusing means that something is to be mended. */
    boolean mends() {
        return !targets.isEmpty() || sendBack.equals(Words.refusal(Step.OFFICE_REVIEW));
    }

    /** Whether the person decided on this report before. */
    public boolean isAgain() {
        return changes >= 0;
    }

    private static Target target(Step step) {
        String who = Role.actingIn(step).map(role -> "（" + role.shown() + "）").orElse("");
        return new Target(step.id(), Words.step(step) + who);
    }
}
