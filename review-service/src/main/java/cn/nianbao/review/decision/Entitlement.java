package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;

/** Whether the caller may decide a step: by role and agency, and by what they did to the report before. */
@ApplicationScoped
public class Entitlement {

    private final Caller caller;

    public Entitlement(Caller caller) {
        this.caller = caller;
    }

    /** @throws Refusal 403 where the step is another role's or another agency's */
    public void demandRole(ReportCase report, Step step) {
        Role acting =
                Role.actingIn(step).orElseThrow(() -> Refusal.forbidden("“" + Words.step(step) + "”由系统自动办理，不需要审核"));
        String holder = acting == Role.OFFICE ? Agency.of(report.agency()).parent() : report.agency();
        if (!acting.decides() || !caller.is(acting, String.valueOf(holder))) {
            throw Refusal.forbidden("“" + Words.step(step) + "”由" + acting.shown() + "办理，您没有这项权限");
        }
    }

    /** @throws Refusal 403 where the caller edited this version or decided another step of it */
    public void demandSeparateDuties(ReportCase report, Step step) {
        Duties.of(report).objection(caller.person(), step).ifPresent(why -> {
            throw Refusal.forbidden(why);
        });
    }
}
