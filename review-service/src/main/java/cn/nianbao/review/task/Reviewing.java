package cn.nianbao.review.task;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.rectification.Ordering;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.secrecy.SecrecyReviewing;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** Carries out what was decided of an open step: approves, sends back or refers, and moves the process. */
@ApplicationScoped
class Reviewing {

    private final Caller caller;
    private final Entitlement entitlement;
    private final ReportProcess process;
    private final History history;
    private final Approvable approvable;
    private final Ordering ordering;
    private final SecrecyReviewing secrecyReviewing;

    Reviewing(
            Caller caller,
            Entitlement entitlement,
            ReportProcess process,
            History history,
            Approvable approvable,
            Ordering ordering,
            SecrecyReviewing secrecyReviewing) {
        this.caller = caller;
        this.entitlement = entitlement;
        this.process = process;
        this.history = history;
        this.approvable = approvable;
        this.ordering = ordering;
        this.secrecyReviewing = secrecyReviewing;
    }

    /** @throws Refusal 409 where the content is another than was looked at, 422 as the contract says */
    void decide(ReportCase report, OpenTask task, Decision decision) {
        Revision revision = Revision.newest(report.id()).orElseThrow(Deciding::gone);
        if (!revision.hash().equals(decision.revision())) {
            throw Refusal.conflict("报告内容已更新，请刷新后按最新内容重新办理");
        }
        Approvable.demandUntouched(revision);
        decision.demandUnderstood();
        switch (decision.verdict()) {
            case APPROVE -> approve(report, task, revision, decision);
            case RETURN -> sendBack(report, task, revision, decision);
            case REFER -> refer(report, task, revision, decision);
        }
    }

    private void approve(ReportCase report, OpenTask task, Revision revision, Decision decision) {
        approvable.demand(report, task.step(), revision);
        record(EntryKind.APPROVED, report, task, null, revision, decision);
        process.approve(task.id());
    }

    private void sendBack(ReportCase report, OpenTask task, Revision revision, Decision decision) {
        decision.demandReason("退回时请写明原因和需要修改的内容");
        Step to = target(report, task, decision);
        if (!decision.items().isEmpty()) {
            Actor by = entitlement.acting(report, task.step());
            ordering.issue(report, task.step(), revision, decision.items(), decision.demand(), by);
        }
        record(EntryKind.RETURNED, report, task, to, revision, decision);
        process.returnTo(task.id(), to);
    }

    private Step target(ReportCase report, OpenTask task, Decision decision) {
        ReviewPolicy policy = process.policy(report.id()).orElseThrow(Deciding::gone);
        if (task.step() == Step.OFFICE_REVIEW && policy.office() == OfficeStep.FILING) {
            throw Refusal.unprocessable("备案只登记，不退回；发现问题请在公布后下发整改，由填报单位更正", List.of());
        }
        Step to =
                decision.target().orElseThrow(() -> Refusal.unprocessable("没有“" + decision.to() + "”这个环节", List.of()));
        boolean earlier = to == Step.CORRECTING
                || policy.approvals().stream()
                        .takeWhile(step -> step != task.step())
                        .anyMatch(step -> step == to);
        if (!earlier) {
            throw Refusal.unprocessable("只能退回经办人或本报告此前的审核环节", List.of());
        }
        return to;
    }

    private void refer(ReportCase report, OpenTask task, Revision revision, Decision decision) {
        if (task.step() != Step.SECRECY_REVIEW) {
            throw onlySecrecyRefers();
        }
        decision.demandReason("提请保密部门确定时请写明需要确定的内容");
        if (!history.isReferred(task.id(), caller.person(), revision.hash(), decision.reason())) {
            record(EntryKind.REFERRED, report, task, null, revision, decision);
        }
    }

    static Refusal onlySecrecyRefers() {
        return Refusal.unprocessable("只有保密审查可以提请保密部门确定", List.of());
    }

    private void record(
            EntryKind kind, ReportCase report, OpenTask task, Step to, Revision revision, Decision decision) {
        Actor by = entitlement.acting(report, task.step());
        if (decision.secrecy() != null && task.step() == Step.SECRECY_REVIEW) {
            secrecyReviewing.keep(
                    report, task.id(), revision, decision.conclusion(), decision.secrecy(), decision.demand(), by);
        }
        history.append(
                report,
                new Deed(kind, task.step(), to, task.id(), revision.hash(), decision.demand())
                        .because(decision.reasonKind()),
                by);
    }
}
