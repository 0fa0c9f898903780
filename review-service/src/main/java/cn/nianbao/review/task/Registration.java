package cn.nianbao.review.task;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.office.Filing;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.rectification.Ordering;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** What is owed outside the process: registered (事后备案, 补签), or something is to be mended by another version. */
@ApplicationScoped
class Registration {

    private final Entitlement entitlement;
    private final History history;
    private final Ordering ordering;
    private final Clock clock;

    Registration(Entitlement entitlement, History history, Ordering ordering, Clock clock) {
        this.entitlement = entitlement;
        this.history = history;
        this.ordering = ordering;
        this.clock = clock;
    }

    /** @throws Refusal 409 where the content is another than what is public, 422 as the contract says */
    void decide(ReportCase report, Filing filing, Decision decision) {
        decision.demandUnderstood();
        if (!filing.revision().equals(decision.revision())) {
            throw Refusal.conflict("办理的内容与公布的不一致，请刷新后重新办理");
        }
        EntryKind kind = kind(filing, decision);
        if (kind == EntryKind.RECTIFY) {
            decision.demandReason("下发整改时请写明需要整改的内容");
        }
        Actor by = entitlement.acting(report, filing.step());
        if (!decision.items().isEmpty()) {
            Revision.seen(report.id(), filing.revision())
                    .ifPresent(revision ->
                            ordering.issue(report, filing.step(), revision, decision.items(), decision.demand(), by));
        }
        history.append(
                report,
                new Deed(kind, filing.step(), null, filing.id().toString(), filing.revision(), decision.demand()),
                by);
        filing.close(clock.instant());
    }

    private static EntryKind kind(Filing filing, Decision decision) {
        return switch (decision.verdict()) {
            case APPROVE -> filing.step() == Step.SIGN_OFF ? EntryKind.RATIFIED : EntryKind.FILED;
            case RETURN -> EntryKind.RECTIFY;
            case REFER -> throw Reviewing.onlySecrecyRefers();
        };
    }
}
