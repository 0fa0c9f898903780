package cn.nianbao.review.submission;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Whether the next version of a report may be opened: by staff, on the newest one, and one at a time. */
@ApplicationScoped
class NextVersion {

    private final Caller caller;
    private final Visible visible;
    private final History history;

    NextVersion(Caller caller, Visible visible, History history) {
        this.caller = caller;
        this.visible = visible;
        this.history = history;
    }

    /** The report of that id with its row locked, where the caller is staff of its agency. */
    ReportCase ofStaff(String id) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("只有本单位经办人可以申请更正或撤下");
        }
        return report;
    }

    /** The same where somebody of an office over that agency may act too. */
    ReportCase ofStaffOrOffice(String id) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())
                && caller.officeOver(report.agency()).isEmpty()) {
            throw Refusal.forbidden("只有本单位经办人可以申请撤下，只有主管部门可以责令撤下");
        }
        return report;
    }

    /** What the same person opened for the same reason and is not at its end: asked again, it is not opened again. */
    Optional<ReportCase> already(ReportCase finished, EntryKind opened, String reason) {
        return Cases.newest(finished.agency(), finished.year())
                .filter(newest -> newest.version() > finished.version() && newest.state() != Step.ABANDONED)
                .filter(newest -> history.of(newest).stream()
                        .anyMatch(entry -> entry.kind() == opened
                                && caller.person().sub().equals(entry.bySub())
                                && reason.equals(entry.reason())));
    }

    /** @throws Refusal 409 where there is a newer version, or the report is in none of these states */
    void demandNewest(ReportCase finished, String otherwise, Step... states) {
        ReportCase newest = Cases.newest(finished.agency(), finished.year()).orElseThrow();
        boolean another = !newest.id().equals(finished.id()) && newest.state() != Step.ABANDONED;
        if (another || !List.of(states).contains(finished.state())) {
            throw Refusal.conflict(otherwise);
        }
    }
}
