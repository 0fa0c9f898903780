package cn.nianbao.review.console;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.Step;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What the person may decide, and the words on the buttons.
 *
 * @param standsFor whom the person decides for; empty where for themselves
 * @param refer whether the question can be put to the secrecy authority
 * @param targets where the report can be returned to
 */
public record DecisionForm(
        String task,
        String step,
        String standsFor,
        String approve,
        String sendBack,
        boolean refer,
        List<Target> targets) {

    /** Where a report can be returned to. */
    public record Target(String id, String name) {}

    static Optional<DecisionForm> of(Optional<OpenTask> mine, Tasks tasks, Function<Step, Actor> acting) {
        return mine.filter(
                        task -> Role.actingIn(task.step()).filter(Role::decides).isPresent())
                .map(task -> of(task, acting.apply(task.step()), tasks.returns(task)));
    }

    private static DecisionForm of(OpenTask task, Actor actor, List<Step> returns) {
        return new DecisionForm(
                task.id(),
                Words.step(task.step()),
                actor.standsFor() == null ? "" : actor.standsFor().name(),
                Words.approval(task.step()),
                Words.refusal(task.step()),
                task.step() == Step.SECRECY_REVIEW,
                returns.stream().map(DecisionForm::target).toList());
    }

    private static Target target(Step step) {
        String who = Role.actingIn(step).map(role -> "（" + role.shown() + "）").orElse("");
        return new Target(step.id(), Words.step(step) + who);
    }
}
