package cn.nianbao.review.submission;

import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.RemovalOrdered;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.ReasonFor;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.submission.Amending.Opened;
import cn.nianbao.review.submission.Superseding.Way;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * 申请撤下: opens the version that takes a published report down. It is reviewed for secrecy and signed before it takes effect;
 * where secrets or personal data are public, it takes effect at once on a leader's oral order, and the leader's signature is
 * owed within one working day. In the same way an office takes down what one of its level, or below, must not leave public. What
 * goes at once waits for no correction that is on its way.
 */
@ApplicationScoped
public class Withdrawing {

    private final Clock clock;
    private final Caller caller;
    private final NextVersion nextVersion;
    private final Superseding superseding;
    private final Openings openings;
    private final ReportProcess process;
    private final History history;
    private final Event<RemovalOrdered> removals;

    Withdrawing(
            Clock clock,
            Caller caller,
            NextVersion nextVersion,
            Superseding superseding,
            Openings openings,
            ReportProcess process,
            History history,
            Event<RemovalOrdered> removals) {
        this.clock = clock;
        this.caller = caller;
        this.nextVersion = nextVersion;
        this.superseding = superseding;
        this.openings = openings;
        this.process = process;
        this.history = history;
        this.removals = removals;
    }

    /**
     * What is asked for.
     *
     * @param reason kept in the record, never public
     * @param kind the word for what sort of reason it is; null where nobody said
     * @param notice what the public reads in the report's place; null takes the kind's words, or the reason
     * @param orderedBy the leader who ordered it orally; null where the signature comes first
     */
    public record Asking(String reason, String kind, String notice, String orderedBy) {

        static final Asking NOTHING = new Asking(null, null, null, null);
    }

    /**
     * Opens it.
     *
     * @param waitedEnough whether a version that is just being published was waited for in vain
     * @throws Refusal 403, 409 where the report is not the newest one and public, 422 in words
     * @throws BeingPublished where a version is on its way to the public this moment
     */
    @Transactional
    public Opened withdraw(String id, Asking asking, boolean waitedEnough) {
        ReportCase named = nextVersion.ofStaffOrOffice(id);
        ReasonKind kind = demandUnderstood(asking);
        Optional<String> office =
                caller.is(Role.STAFF, named.agency()) ? Optional.empty() : caller.officeOver(named.agency());
        boolean atOnce = isOrdered(asking);
        if (office.isPresent() && !atOnce) {
            throw Refusal.unprocessable("主管部门责令撤下时请写明下达指令的领导；不需要立即撤下的，请通知填报单位申请撤下", List.of());
        }
        // one that waits for its signature is no answer to an order
        Optional<ReportCase> already = nextVersion
                .already(named, EntryKind.WITHDRAWAL_OPENED, asking.reason())
                .filter(down -> down.orderedBy().isPresent() == atOnce);
        if (already.isPresent()) {
            return new Opened(already.get(), false);
        }
        Way way = atOnce ? superseding.makeWay(named, office, waitedEnough) : new Way(named, Optional.empty());
        ReportCase published = way.published();
        nextVersion.demandNewest(published, "只有已公布的最新一版可以申请撤下，且同一报告不能同时有两份在办", Step.PUBLISHED);
        ReportCase down = ReportCase.takingDown(
                published,
                atOnce ? Step.PUBLISHING : Step.SECRECY_REVIEW,
                atOnce ? asking.orderedBy().strip() : null,
                office.orElse(null),
                clock.instant());
        down.persistAndFlush();
        Revision revision =
                Revision.putWithdrawal(down, emptied(published, down), notice(asking, kind), clock.instant());
        record(down, EntryKind.WITHDRAWAL_OPENED, revision, asking.reason(), kind);
        if (atOnce) {
            record(down, EntryKind.ORDERED, revision, ordered(down), kind);
            process.startRemoval(openings.of(down));
            removals.fire(new RemovalOrdered(down.id(), way.ended().orElse(null)));
        } else {
            process.startWithdrawal(openings.of(down));
        }
        return new Opened(down, true);
    }

    private void record(ReportCase report, EntryKind did, Revision revision, String words, ReasonKind kind) {
        history.append(
                report,
                new Deed(did, Step.CORRECTING, revision.hash(), words).because(kind),
                report.orderingOffice()
                        .map(office -> caller.acting(Role.OFFICE, office))
                        .orElseGet(() -> caller.acting(Role.STAFF, report.agency())));
    }

    private static String ordered(ReportCase down) {
        return down.orderingOffice()
                        .map(office -> "主管部门（" + Agency.of(office).name() + "）")
                        .orElse("")
                + "下达口头指令：" + down.orderedBy().orElseThrow();
    }

    private static ReasonKind demandUnderstood(Asking asking) {
        Wording.demandGiven("撤下原因", asking.reason(), "申请撤下请写明原因");
        Wording.demand("公开说明", asking.notice(), Wording.LONGEST_REASON);
        Wording.demand("下达指令的领导", asking.orderedBy(), Wording.LONGEST_NAME);
        ReasonKind kind = ReasonFor.WITHDRAWAL.kind(asking.kind());
        if (isOrdered(asking) && !isUrgent(kind)) {
            throw Refusal.unprocessable("只有涉密或涉及个人隐私的，可以按领导口头指令先行撤下；其他情形须经签发", List.of());
        }
        return kind;
    }

    private static boolean isOrdered(Asking asking) {
        return asking.orderedBy() != null && !asking.orderedBy().isBlank();
    }

    /** What must not stay public a day longer. */
    private static boolean isUrgent(ReasonKind kind) {
        return kind == ReasonKind.WITHDRAWAL_SECRET || kind == ReasonKind.WITHDRAWAL_PERSONAL_DATA;
    }

    private static Report emptied(ReportCase published, ReportCase down) {
        Report content = Revision.newest(published.id()).orElseThrow().report();
        return content.as(content.agencyCode(), content.agency(), content.year(), down.version());
    }

    /** Where nobody wrote a notice, the reason; but to say why an urgent one goes would point at what had to go. */
    private static String notice(Asking asking, ReasonKind kind) {
        if (asking.notice() != null && !asking.notice().isBlank()) {
            return asking.notice().strip();
        }
        return isUrgent(kind) ? "该报告正在核查，暂停公开。" : asking.reason();
    }
}
