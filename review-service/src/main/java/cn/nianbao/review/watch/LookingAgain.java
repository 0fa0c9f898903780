package cn.nianbao.review.watch;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** 再看一次: the agency's staff, its office, or an operator want to see how an address is now. */
@RequestScoped
class LookingAgain {

    private final Caller caller;
    private final Visible visible;
    private final Watch watch;
    private final Clock clock;

    LookingAgain(Caller caller, Visible visible, Watch watch, Clock clock) {
        this.caller = caller;
        this.visible = visible;
        this.watch = watch;
        this.clock = clock;
    }

    /** The report, for those who may have it looked at. */
    ReportCase demand(String id) {
        if (caller.is(Role.OPERATOR)) {
            return ReportCase.of(Visible.uuid(id)).orElseThrow(() -> Refusal.notFound("没有这份报告"));
        }
        ReportCase report = visible.report(id);
        boolean may = caller.is(Role.STAFF, report.agency())
                || caller.is(Role.INFORMANT, report.agency())
                || caller.is(Role.OFFICE, Agency.of(report.agency()).parent());
        if (!may) {
            throw Refusal.forbidden("只有本单位经办人、信息发布员、主管部门和系统管理员可以再看一次");
        }
        return report;
    }

    /** As soon as the portal may be asked; pressing it often asks no oftener. */
    @Transactional
    void hurry(String id) {
        ReportCase report = demand(id);
        Roll.hurry(report.agency(), report.year(), clock.instant());
    }

    /** After {@link #hurry} is committed. */
    void go() {
        watch.hurry();
    }
}
