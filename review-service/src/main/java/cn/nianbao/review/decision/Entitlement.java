package cn.nianbao.review.decision;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.Step;

/** Whether the caller may decide a step of a report: by role, by agency or office, and by separation of duties. */
public final class Entitlement {

    private Entitlement() {}

    /** @throws Refusal 403 in words for the caller, where they may not */
    public static void demand(Caller caller, ReportCase report, Step step) {
        Role acting =
                Role.actingIn(step).filter(Role::decides).orElseThrow(() -> Refusal.forbidden("报告现在不在审核、保密审查或签发环节"));
        String holder = acting == Role.OFFICE ? Agency.of(report.agency()).parent() : report.agency();
        if (!caller.is(acting, String.valueOf(holder))) {
            throw Refusal.forbidden("“" + Words.step(step) + "”由" + acting.shown() + "办理，您没有这项权限");
        }
        Duties.of(report).objection(caller.person(), step).ifPresent(why -> {
            throw Refusal.forbidden(why);
        });
    }
}
