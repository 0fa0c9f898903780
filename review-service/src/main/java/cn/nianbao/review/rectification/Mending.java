package cn.nianbao.review.rectification;

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
import cn.nianbao.review.remark.Remark;
import cn.nianbao.review.remark.RemarkState;
import cn.nianbao.review.remark.Remarking;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Ticking off what an order demands while staff hold the report, and accepting that all of it is mended. */
@ApplicationScoped
public class Mending {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final History history;
    private final Entitlement entitlement;
    private final Remarking remarking;

    public Mending(
            Clock clock,
            Caller caller,
            Visible visible,
            History history,
            Entitlement entitlement,
            Remarking remarking) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.history = history;
        this.entitlement = entitlement;
        this.remarking = remarking;
    }

    /**
     * Ticks an item off with what was done. One that was made of a remark answers the remark as well, so that nobody writes the
     * same twice.
     */
    @Transactional
    public Rectification mend(String id, String orderId, int number, String done) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("整改由本单位经办人办理");
        }
        Rectification order = order(report, orderId);
        RectificationItem item = order.items().stream()
                .filter(asked -> asked.number() == number)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("整改单里没有这一项"));
        if (report.state() != Step.CORRECTING) {
            throw Refusal.conflict("报告现在不在编制环节，不能填写整改情况；已公布的请先申请更正");
        }
        Wording.demandGiven("整改情况", done, "请写明做了什么");
        Actor by = caller.acting(Role.STAFF, report.agency());
        if (item.isMended(done, by)) {
            return order;
        }
        if (order.isAccepted()) {
            throw Refusal.conflict("整改已经确认到位，不需要再填写");
        }
        item.mend(done, by, clock.instant());
        tell(
                report,
                EntryKind.ITEM_MENDED,
                item.number() + ". " + item.place() + "：" + item.problem() + "\n整改情况：" + done,
                by);
        answerRemark(report, item, done);
        return order;
    }

    /** Accepts that all is mended (整改到位); for whoever decides the step that ordered it. */
    @Transactional
    public Rectification accept(String id, String orderId, String opinion) {
        ReportCase report = visible.locked(id);
        Rectification order = order(report, orderId);
        entitlement.demandRole(report, order.step());
        entitlement.demandSeparateDuties(report, order.step());
        Wording.demand("复查意见", opinion, Wording.LONGEST_REASON);
        if (order.isAccepted()) {
            return order;
        }
        if (order.answered().isEmpty()) {
            throw Refusal.conflict("整改单还有没办完的事项，不能确认整改到位");
        }
        Actor by = entitlement.acting(report, order.step());
        String said = opinion == null || opinion.isBlank() ? null : opinion.strip();
        order.accept(said, by, clock.instant());
        tell(report, EntryKind.MENDING_ACCEPTED, "第 " + order.round() + " 号整改单" + (said == null ? "" : "：" + said), by);
        return order;
    }

    private void answerRemark(ReportCase report, RectificationItem item, String done) {
        Remark.of(report.id()).stream()
                .filter(remark -> remark.id().equals(item.remark()) && remark.state() == RemarkState.OPEN)
                .findFirst()
                .ifPresent(remark ->
                        remarking.answer(report.id().toString(), remark.id().toString(), done));
    }

    private void tell(ReportCase report, EntryKind kind, String words, Actor by) {
        String hash = Revision.newest(report.id()).map(Revision::hash).orElse(null);
        history.append(report, new Deed(kind, report.state(), hash, words), by);
    }

    private static Rectification order(ReportCase report, String id) {
        return Rectification.of(report).stream()
                .filter(issued -> issued.id().toString().equals(id))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("没有这张整改单"));
    }

    /** What is still to be mended before the report may go on, each in words. */
    public static List<String> openItems(ReportCase report) {
        return Rectification.of(report).stream()
                .flatMap(order -> order.items().stream()
                        .filter(item -> !item.isMended())
                        .map(item ->
                                "整改事项未办结（第 " + order.round() + " 号整改单第 " + item.number() + " 项）：" + item.problem()))
                .toList();
    }
}
