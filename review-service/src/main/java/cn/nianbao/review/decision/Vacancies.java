package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deputy.Colleague;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.util.List;

/**
 * Steps that nobody is left for. Only people who have used the system are known, so of a role that nobody known holds nothing
 * is said: somebody may sign in tomorrow.
 */
public final class Vacancies {

    private final Agency agency;
    private final Duties duties;
    private final Instant now;

    private Vacancies(Agency agency, Duties duties, Instant now) {
        this.agency = agency;
        this.duties = duties;
        this.now = now;
    }

    /** The steps of the policy that separation of duties keeps from everybody known, each with the reason in words. */
    public static List<String> of(ReportCase report, ReviewPolicy policy, Instant now) {
        Vacancies vacancies =
                new Vacancies(Agency.of(report.agency()), Duties.of(report).under(policy.merged()), now);
        return policy.approvals().stream()
                .filter(vacancies::isVacant)
                .map(vacancies::words)
                .toList();
    }

    private boolean isVacant(Step step) {
        List<Actor> known = known(role(step));
        return !known.isEmpty()
                && known.stream()
                        .allMatch(actor -> duties.objection(actor, step, now).isPresent());
    }

    private String words(Step step) {
        boolean editors = known(role(step)).stream()
                .allMatch(actor -> duties.editorsObjection(actor, now).isPresent());
        return Words.step(step) + "：已知的" + role(step).shown() + "都" + (editors ? "编辑过本报告" : "编辑过本报告或办理过其他环节")
                + "，请联系系统管理员增设账号";
    }

    private List<Actor> known(Role role) {
        return Colleague.acting(role, agency.holderOf(role), now);
    }

    private static Role role(Step step) {
        return Role.actingIn(step).orElseThrow();
    }
}
