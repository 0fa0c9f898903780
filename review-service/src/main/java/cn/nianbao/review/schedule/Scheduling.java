package cn.nianbao.review.schedule;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.HourSet;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Sets the hour of a report's publication, changes it, or lifts it, until publishing has begun. A holiday is an hour as good as
 * any other; one after the statutory date is told of and let pass, because the duty is the agency's.
 */
@ApplicationScoped
public class Scheduling {

    /** Nobody plans further ahead than from one report to the next: it is a slip in the year. */
    private static final Duration FURTHEST = Duration.ofDays(366);

    private static final List<Role> MAY = List.of(Role.STAFF, Role.APPROVER, Role.INFORMANT);

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final ReportProcess process;
    private final History history;
    private final Event<HourSet> hours;

    Scheduling(
            Clock clock, Caller caller, Visible visible, ReportProcess process, History history, Event<HourSet> hours) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.process = process;
        this.history = history;
        this.hours = hours;
    }

    /**
     * Sets the hour, or lifts it; a report that waits for one already follows at once.
     *
     * @param at null where it becomes public as soon as everybody has agreed
     * @throws Refusal 403, 409 where publishing has begun or is over, 422 where the hour is past or out of reach
     */
    @Transactional
    public ReportCase set(String id, Instant at) {
        ReportCase report = visible.locked(id);
        Role role = role(report).orElseThrow(() -> Refusal.forbidden("只有本单位经办人、签发人和信息发布员可以定公布时间"));
        if (report.publishAt().equals(Optional.ofNullable(at))) {
            return report;
        }
        demandThatItCanWait(report);
        if (at != null) {
            demandAhead(at);
        }
        Step stood = report.state();
        // first the process: it locks the case anew, and what was written into it before would be lost
        process.publishAt(report.id(), at);
        report.publishAt(at);
        history.append(report, deed(report, stood, at), caller.acting(role, report.agency()));
        hours.fire(new HourSet());
        return report;
    }

    /** In which role the caller may do so; empty where they may not. */
    Optional<Role> role(ReportCase report) {
        return MAY.stream().filter(role -> caller.is(role, report.agency())).findFirst();
    }

    /** Whether an hour can be set: until publishing has begun, and never for what takes a report down. */
    static boolean canWait(ReportCase report) {
        boolean begun = report.state() == Step.PUBLISHING && !report.waits();
        return !report.isWithdrawal() && !report.isOver() && !begun;
    }

    /** Whether that hour lies after the statutory date of a report that has to meet it. */
    static boolean isLate(ReportCase report, Instant at) {
        return report.isBoundByDate()
                && Hours.day(at).isAfter(Agency.of(report.agency()).due(report.year()));
    }

    private static void demandThatItCanWait(ReportCase report) {
        if (report.isWithdrawal()) {
            throw Refusal.conflict("撤下不能定时，签发后立即撤下");
        }
        if (!canWait(report)) {
            throw Refusal.conflict("报告已开始发布或已办结，不能再定公布时间");
        }
    }

    private void demandAhead(Instant at) {
        Instant now = clock.instant();
        if (at.isBefore(now)) {
            throw Refusal.unprocessable("公布时间（" + Words.time(at) + "）已过，请定在现在以后", List.of());
        }
        if (at.isAfter(now.plus(FURTHEST))) {
            throw Refusal.unprocessable("公布时间（" + Words.time(at) + "）在一年以后，请核对年份", List.of());
        }
    }

    private static Deed deed(ReportCase report, Step stood, Instant at) {
        String hash = Revision.newest(report.id()).map(Revision::hash).orElse(null);
        if (at == null) {
            return new Deed(EntryKind.SCHEDULE_LIFTED, stood, hash, "签发后立即公布");
        }
        String late = isLate(report, at) ? "，晚于公布期限" : "";
        return new Deed(EntryKind.SCHEDULED, stood, hash, "定于 " + Words.time(at) + " 公布" + late);
    }
}
