package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.MergedDuties;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Whether the caller may decide a step: by role and agency, and by what they did to the report before. */
@ApplicationScoped
public class Entitlement {

    private final Clock clock;
    private final Caller caller;
    private final ReportProcess process;

    public Entitlement(Clock clock, Caller caller, ReportProcess process) {
        this.clock = clock;
        this.caller = caller;
        this.process = process;
    }

    /** @throws Refusal 403 where the step is another role's or another agency's */
    public void demandRole(ReportCase report, Step step) {
        Role acting =
                Role.actingIn(step).orElseThrow(() -> Refusal.forbidden("“" + Words.step(step) + "”由系统自动办理，不需要审核"));
        String holder = Agency.of(report.agency()).holderOf(acting);
        if (!acting.decides() || !caller.is(acting, holder)) {
            throw Refusal.forbidden("“" + Words.step(step) + "”由" + acting.shown() + "办理，您没有这项权限");
        }
    }

    /** Who decides when the caller decides that step, once they were found to hold its role. */
    public Actor acting(ReportCase report, Step step) {
        Role role = Role.actingIn(step).orElseThrow();
        return caller.acting(role, Agency.of(report.agency()).holderOf(role));
    }

    /** Which steps the policy lets one person hold; none once the report is at its end. */
    private MergedDuties merged(ReportCase report) {
        return process.policy(report.id()).map(ReviewPolicy::merged).orElse(MergedDuties.NONE);
    }

    /** @throws Refusal 403 where the caller, or who counts as one with them, edited this version or decided another step */
    public void demandSeparateDuties(ReportCase report, Step step) {
        Duties.of(report)
                .under(merged(report))
                .objection(acting(report, step), step, clock.instant())
                .ifPresent(why -> {
                    throw Refusal.forbidden(why);
                });
    }
}
