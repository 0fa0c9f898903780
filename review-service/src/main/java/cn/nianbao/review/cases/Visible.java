package cn.nianbao.review.cases;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.problem.Refusal;
import jakarta.enterprise.context.RequestScoped;
import java.util.UUID;

/** The reports that the caller may read: those of their own agency, and for an office those of its level and below. */
@RequestScoped
public class Visible {

    private final Caller caller;

    public Visible(Caller caller) {
        this.caller = caller;
    }

    /**
     * The case of that id.
     *
     * @throws Refusal 404 where there is none, 403 where it is another agency's
     */
    public ReportCase report(String id) {
        ReportCase report = ReportCase.of(uuid(id)).orElseThrow(() -> Refusal.notFound("没有这份报告，请从列表中打开"));
        demand(report);
        return report;
    }

    /** The same with its row locked until the transaction ends. */
    public ReportCase locked(String id) {
        ReportCase report = ReportCase.locked(uuid(id)).orElseThrow(() -> Refusal.notFound("没有这份报告，请从列表中打开"));
        demand(report);
        return report;
    }

    private void demand(ReportCase report) {
        if (!caller.mayRead().contains(report.agency())) {
            throw Refusal.forbidden("这不是本单位的报告，您无权查看或办理");
        }
    }

    public static UUID uuid(String id) {
        try {
            return UUID.fromString(id);
        } catch (IllegalArgumentException notAnId) {
            throw Refusal.notFound("没有这份报告，请从列表中打开");
        }
    }
}
