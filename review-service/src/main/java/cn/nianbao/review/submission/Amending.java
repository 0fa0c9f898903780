package cn.nianbao.review.submission;

import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Entry.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** 申请更正: opens the next version of a published report; the published one stays public until the next is read back. */
@ApplicationScoped
public class Amending {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final ReportProcess process;
    private final History history;

    public Amending(Clock clock, Caller caller, Visible visible, ReportProcess process, History history) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.process = process;
        this.history = history;
    }

    /** @throws Refusal 403, 409 where the report is not the newest published one, 422 without a reason */
    @Transactional
    public ReportCase amend(String id, String reason) {
        ReportCase published = visible.locked(id);
        if (!caller.is(Role.STAFF, published.agency())) {
            throw Refusal.forbidden("只有本单位经办人可以申请更正");
        }
        Wording.demand("更正原因", reason, Wording.LONGEST_REASON);
        if (reason == null || reason.isBlank()) {
            throw Refusal.unprocessable("申请更正请写明原因", List.of());
        }
        demandNewest(published);
        ReportCase next = new ReportCase(
                published.agency(), published.year(), published.version() + 1, Step.CORRECTING, clock.instant());
        next.persistAndFlush();
        Report content = Revision.newest(published.id()).orElseThrow().report();
        Report again = content.as(content.agencyCode(), content.agency(), content.year(), next.version());
        Revision revision = Revision.put(next, again, clock.instant());
        history.append(
                next,
                new Deed(EntryKind.CORRECTION_OPENED, next.state(), revision.hash(), reason),
                caller.acting(Role.STAFF, next.agency()));
        process.start(
                next.id(), next.key(), next.agency(), Agency.of(next.agency()).parent(), false);
        return next;
    }

    private static void demandNewest(ReportCase published) {
        ReportCase newest =
                ReportCase.newest(published.agency(), published.year()).orElseThrow();
        boolean another = !newest.id().equals(published.id()) && newest.state() != Step.ABANDONED;
        if (published.state() != Step.PUBLISHED || another) {
            throw Refusal.conflict("只有已公布的最新一版可以申请更正，且同一报告不能同时有两份更正在办");
        }
    }
}
