package cn.nianbao.review.submission;

import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.ReasonFor;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.revision.SaidInPublic;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/**
 * 申请更正: opens the next version of a published report, which stays public until the next is read back; and of one that was
 * taken down (恢复、替换), with what it said last.
 */
@ApplicationScoped
public class Amending {

    private final Clock clock;
    private final Caller caller;
    private final NextVersion nextVersion;
    private final Openings openings;
    private final ReportProcess process;
    private final History history;

    Amending(
            Clock clock,
            Caller caller,
            NextVersion nextVersion,
            Openings openings,
            ReportProcess process,
            History history) {
        this.clock = clock;
        this.caller = caller;
        this.nextVersion = nextVersion;
        this.openings = openings;
        this.process = process;
        this.history = history;
    }

    /** The version that was opened; {@code isNew} is false where the same call came before. */
    public record Opened(ReportCase report, boolean isNew) {}

    /**
     * What is asked for.
     *
     * @param reason kept in the record, never public
     * @param kind the word for what sort of reason it is; null where nobody said
     * @param notice what the public reads of it; null takes the kind's plain words
     */
    public record Asking(String reason, String kind, String notice) {

        static final Asking NOTHING = new Asking(null, null, null);
    }

    /**
     * Opens the next version.
     *
     * @throws cn.nianbao.review.problem.Refusal 403, 409 where the report is not the newest one, 422 without a reason
     */
    @Transactional
    public Opened amend(String id, Asking asking) {
        ReportCase finished = nextVersion.ofStaff(id);
        Wording.demandGiven("更正原因", asking.reason(), "申请更正请写明原因");
        Wording.demand("更正说明", asking.notice(), Wording.LONGEST_REASON);
        ReasonKind kind = ReasonFor.CORRECTION.kind(asking.kind());
        Optional<ReportCase> already = nextVersion.already(finished, EntryKind.CORRECTION_OPENED, asking.reason());
        if (already.isPresent()) {
            return new Opened(already.get(), false);
        }
        nextVersion.demandNewest(finished, "只有已公布或已撤下的最新一版可以申请更正，且同一报告不能同时有两份在办", Step.PUBLISHED, Step.WITHDRAWN);
        ReportCase next = new ReportCase(
                finished.agency(), finished.year(), finished.version() + 1, Step.CORRECTING, clock.instant());
        next.persistAndFlush();
        Revision last = lastPublic(next);
        PublicCorrection notice = CorrectionNotice.of(kind, asking.notice(), finished.state() == Step.WITHDRAWN);
        Revision revision = Revision.put(
                next,
                contentOf(last, next),
                SaidInPublic.NOTHING.withIndex(last.said().index()).withCorrection(notice),
                clock.instant());
        history.append(
                next,
                new Deed(EntryKind.CORRECTION_OPENED, next.state(), revision.hash(), asking.reason()).because(kind),
                caller.acting(Role.STAFF, next.agency()));
        process.start(openings.of(next), false);
        return new Opened(next, true);
    }

    private static Revision lastPublic(ReportCase next) {
        ReportCase last = Cases.oncePublic(next.agency(), next.year()).get(0);
        return Revision.newest(last.id()).orElseThrow();
    }

    private static Report contentOf(Revision last, ReportCase next) {
        Report content = last.report();
        return content.as(content.agencyCode(), content.agency(), content.year(), next.version());
    }
}
