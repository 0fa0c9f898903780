package cn.nianbao.review.remark;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.remark.RemarksResource.Made;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/** Making remarks while one's own task is open, and answering them while staff hold the report. */
@ApplicationScoped
public class Remarking {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final History history;
    private final Entitlement entitlement;

    public Remarking(Clock clock, Caller caller, Visible visible, History history, Entitlement entitlement) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.history = history;
        this.entitlement = entitlement;
    }

    /**
     * Makes a remark; only whoever may decide the step where the report stands. The very same again, while nobody has answered,
     * is the one that was made.
     */
    @Transactional
    public Remark remark(String id, Made made) {
        ReportCase report = visible.locked(id);
        entitlement.demandRole(report, report.state());
        entitlement.demandSeparateDuties(report, report.state());
        Wording.demand("审核意见", made.text(), Wording.LONGEST_REASON);
        if (made.text() == null || made.text().isBlank()) {
            throw Refusal.unprocessable("请写明审核意见", List.of());
        }
        Revision revision = Revision.newest(report.id()).orElseThrow(() -> Refusal.conflict("报告还没有内容"));
        Anchor on = Anchor.on(revision.report(), made.cell(), made.section(), made.quote());
        Actor by = entitlement.acting(report, report.state());
        Optional<Remark> already = Remark.of(report.id()).stream()
                .filter(known -> known.isMade(report, on, made.text(), by))
                .findFirst();
        return already.orElseGet(() -> keep(report, revision, on, made.text(), by));
    }

    private Remark keep(ReportCase report, Revision revision, Anchor on, String text, Actor by) {
        Remark remark = new Remark(report, on, text, by, clock.instant());
        remark.persistAndFlush();
        String place = on.told(revision.report());
        String told = place.isEmpty() ? text : place + "：" + text;
        history.append(report, new Deed(EntryKind.REMARKED, report.state(), revision.hash(), told), by);
        return remark;
    }

    /** Answers one for staff. */
    @Transactional
    public Remark answer(String id, String remarkId, String answer) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("审核意见由本单位经办人答复");
        }
        Remark remark = Remark.of(report.id(), remarkId);
        if (report.state() != Step.CORRECTING) {
            throw Refusal.conflict("报告现在不在编制环节，不能答复审核意见");
        }
        Wording.demand("答复", answer, Wording.LONGEST_REASON);
        if (answer == null || answer.isBlank()) {
            throw Refusal.unprocessable("请写明答复内容", List.of());
        }
        Actor by = caller.acting(Role.STAFF, report.agency());
        if (remark.isAnswered(answer, by)) {
            return remark;
        }
        if (remark.state() == RemarkState.RESOLVED) {
            throw Refusal.conflict("审核人已确认解决，不需要再答复");
        }
        remark.answer(answer, by, clock.instant());
        String hash = Revision.newest(report.id()).map(Revision::hash).orElse(null);
        history.append(report, new Deed(EntryKind.ANSWERED, report.state(), hash, answer), by);
        return remark;
    }
}
