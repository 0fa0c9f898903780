package cn.nianbao.review.task;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Approvals;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.Entry.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.ReasonFor;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.office.Filing;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.rectification.Ordering;
import cn.nianbao.review.rectification.Wanted;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.secrecy.SecrecyAnswer;
import cn.nianbao.review.secrecy.SecrecyConclusion;
import cn.nianbao.review.secrecy.SecrecyReviewing;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Deciding a step of the road. The domain asks everything here itself: role, agency, separation of duties, the very hash,
 * open findings; the diagram is not trusted with any of it.
 */
@ApplicationScoped
public class Deciding {

    private static final int MOST_ITEMS = 100;

    private final Caller caller;
    private final Entitlement entitlement;
    private final ReportProcess process;
    private final History history;
    private final Check check;
    private final Ordering ordering;
    private final SecrecyReviewing secrecyReviewing;
    private final Clock clock;

    public Deciding(
            Caller caller,
            Entitlement entitlement,
            ReportProcess process,
            History history,
            Check check,
            Ordering ordering,
            SecrecyReviewing secrecyReviewing,
            Clock clock) {
        this.caller = caller;
        this.entitlement = entitlement;
        this.process = process;
        this.history = history;
        this.check = check;
        this.ordering = ordering;
        this.secrecyReviewing = secrecyReviewing;
        this.clock = clock;
    }

    /**
     * A decision as it is asked for. What cannot be understood is refused only once it is clear that the caller may decide,
     * and that there is something to decide.
     *
     * @param verdict null where the word for it is none of ours
     * @param to the word of the step to return to; null for staff
     * @param reason may be null where nothing is returned
     * @param kind the word for what sort of reason it is; null where nobody said
     * @param items what is to be mended, where something is returned; none where the reason says all
     * @param secrecy the answers of the secrecy review's form by its matters; null where they were given on paper
     */
    public record Decision(
            Verdict verdict,
            String to,
            String reason,
            String revision,
            String kind,
            List<Wanted> items,
            Map<String, SecrecyAnswer> secrecy) {

        /** Approval of what has this hash, with nothing more to say. */
        public static Decision approval(String revision) {
            return new Decision(Verdict.APPROVE, null, null, revision, null, List.of(), null);
        }

        /** The items say what to mend, whoever wrote nothing beside them. */
        String demand() {
            boolean silent = reason == null || reason.isBlank();
            return silent && !items.isEmpty() ? "请按整改单逐项整改，共 " + items.size() + " 项" : reason;
        }
    }

    /** What can be decided. */
    public enum Verdict {
        APPROVE,
        RETURN,
        REFER
    }

    /**
     * Decides. The same person's same decision again changes nothing.
     *
     * @throws Refusal 403, 409 or 422 as the contract says
     */
    @Transactional
    public void decide(String taskId, Decision decision) {
        if (caller.roles().stream().noneMatch(Role::decides)) {
            throw Refusal.forbidden("您的角色不办理审核、保密审查或签发");
        }
        ReportCase report = ReportCase.locked(caseOf(taskId)).orElseThrow(Deciding::gone);
        // only now: somebody, or the same person's first call, may have decided while this one waited for the row
        Optional<Entry> already = history.decisionOn(taskId);
        if (already.isPresent()) {
            entitlement.demandRole(report, already.get().step());
            demandSame(report, already.get(), decision);
            return;
        }
        Optional<Filing> filing = filing(taskId);
        if (filing.isPresent()) {
            file(report, filing.get(), decision);
            return;
        }
        OpenTask task = process.task(taskId).orElseThrow(Deciding::gone);
        entitlement.demandRole(report, task.step());
        entitlement.demandSeparateDuties(report, task.step());
        decide(report, task, decision);
    }

    /** What is owed outside the process: registered, or something is to be mended by another version. */
    private void file(ReportCase report, Filing filing, Decision decision) {
        entitlement.demandRole(report, filing.step());
        entitlement.demandSeparateDuties(report, filing.step());
        demandUnderstood(decision);
        if (!filing.revision().equals(decision.revision())) {
            throw Refusal.conflict("办理的内容与公布的不一致，请刷新后重新办理");
        }
        EntryKind kind =
                switch (decision.verdict()) {
                    case APPROVE -> filing.step() == Step.SIGN_OFF ? EntryKind.RATIFIED : EntryKind.FILED;
                    case RETURN -> EntryKind.RECTIFY;
                    case REFER -> throw Refusal.unprocessable("只有保密审查可以提请保密部门确定", List.of());
                };
        if (kind == EntryKind.RECTIFY) {
            demandReason(decision, "下发整改时请写明需要整改的内容");
        }
        Actor by = entitlement.acting(report, filing.step());
        Revision.seen(report.id(), filing.revision())
                .ifPresent(revision -> order(report, filing.step(), revision, decision, by));
        history.append(
                report,
                new Deed(kind, filing.step(), null, filing.id().toString(), filing.revision(), decision.demand()),
                by);
        filing.close(clock.instant());
    }

    private static Optional<Filing> filing(String taskId) {
        return Filing.of(UUID.fromString(taskId)).filter(Filing::isOpen);
    }

    private void decide(ReportCase report, OpenTask task, Decision decision) {
        Revision revision = Revision.newest(report.id()).orElseThrow(Deciding::gone);
        if (!revision.hash().equals(decision.revision())) {
            throw Refusal.conflict("报告内容已更新，请刷新后按最新内容重新办理");
        }
        if (!revision.isUntouched()) {
            throw Refusal.conflict("报告内容与记录的校验值不一致，已停止办理，请联系系统管理员");
        }
        demandUnderstood(decision);
        switch (decision.verdict()) {
            case APPROVE -> approve(report, task, revision, decision);
            case RETURN -> sendBack(report, task, revision, decision);
            case REFER -> refer(report, task, revision, decision);
        }
    }

    /** The open task is asked for first: once it is closed, the decision that closed it is there to be seen. */
    private UUID caseOf(String taskId) {
        if (!isId(taskId)) {
            throw gone();
        }
        return process.task(taskId)
                .map(OpenTask::caseId)
                .or(() -> filing(taskId).map(Filing::caseId))
                .or(() -> history.caseOf(taskId))
                .orElseThrow(Deciding::gone);
    }

    private static boolean isId(String taskId) {
        try {
            return taskId != null && UUID.fromString(taskId) != null;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private void approve(ReportCase report, OpenTask task, Revision revision, Decision decision) {
        demandApprovable(report, task.step(), revision);
        record(EntryKind.APPROVED, report, task, null, revision, decision);
        process.approve(task.id());
    }

    /**
     * Demands that this content may be approved in that step, whoever does so and be it on paper.
     *
     * @throws Refusal 409 where the content was altered, 422 naming each open item
     */
    public void demandApprovable(ReportCase report, Step step, Revision revision) {
        if (!revision.isUntouched()) {
            throw Refusal.conflict("报告内容与记录的校验值不一致，已停止办理，请联系系统管理员");
        }
        demandNothingOpen(report, revision);
        ReviewPolicy policy = process.policy(report.id()).orElseThrow(Deciding::gone);
        if (step == Step.SIGN_OFF) {
            List<Step> missing = Approvals.missingBefore(Step.SIGN_OFF, report, policy, revision.hash());
            if (!missing.isEmpty()) {
                throw Refusal.unprocessable(
                        "当前内容还缺少有效的审核意见，不能签发",
                        missing.stream().map(open -> "缺：" + Words.step(open)).toList());
            }
        }
    }

    private void sendBack(ReportCase report, OpenTask task, Revision revision, Decision decision) {
        demandReason(decision, "退回时请写明原因和需要修改的内容");
        ReviewPolicy policy = process.policy(report.id()).orElseThrow(Deciding::gone);
        if (task.step() == Step.OFFICE_REVIEW && policy.office() == OfficeStep.FILING) {
            throw Refusal.unprocessable("备案只登记，不退回；发现问题请在公布后下发整改，由填报单位更正", List.of());
        }
        Step to = target(decision).orElseThrow(() -> Refusal.unprocessable("没有“" + decision.to() + "”这个环节", List.of()));
        boolean earlier = to == Step.CORRECTING
                || policy.approvals().stream()
                        .takeWhile(step -> step != task.step())
                        .anyMatch(step -> step == to);
        if (!earlier) {
            throw Refusal.unprocessable("只能退回经办人或本报告此前的审核环节", List.of());
        }
        order(report, task.step(), revision, decision, entitlement.acting(report, task.step()));
        record(EntryKind.RETURNED, report, task, to, revision, decision);
        process.returnTo(task.id(), to);
    }

    private void refer(ReportCase report, OpenTask task, Revision revision, Decision decision) {
        if (task.step() != Step.SECRECY_REVIEW) {
            throw Refusal.unprocessable("只有保密审查可以提请保密部门确定", List.of());
        }
        demandReason(decision, "提请保密部门确定时请写明需要确定的内容");
        if (!history.isReferred(task.id(), caller.person(), revision.hash(), decision.reason())) {
            record(EntryKind.REFERRED, report, task, null, revision, decision);
        }
    }

    private void order(ReportCase report, Step step, Revision revision, Decision decision, Actor by) {
        if (!decision.items().isEmpty()) {
            ordering.issue(report, step, revision, decision.items(), decision.demand(), by);
        }
    }

    /** Where a return goes to; empty where there is no such step. */
    private static Optional<Step> target(Decision decision) {
        try {
            return Optional.of(decision.to() == null ? Step.CORRECTING : Step.of(decision.to()));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private void record(
            EntryKind kind, ReportCase report, OpenTask task, Step to, Revision revision, Decision decision) {
        Actor by = entitlement.acting(report, task.step());
        if (decision.secrecy() != null && task.step() == Step.SECRECY_REVIEW) {
            secrecyReviewing.keep(
                    report, task.id(), revision, conclusion(decision), decision.secrecy(), decision.demand(), by);
        }
        history.append(
                report,
                new Deed(kind, task.step(), to, task.id(), revision.hash(), decision.demand())
                        .because(ReasonFor.RETURN.kind(decision.kind())),
                by);
    }

    private static SecrecyConclusion conclusion(Decision decision) {
        return switch (decision.verdict()) {
            case APPROVE -> SecrecyConclusion.PUBLIC;
            case RETURN -> SecrecyConclusion.NOT_PUBLIC;
            case REFER -> SecrecyConclusion.REFERRED;
        };
    }

    private void demandSame(ReportCase report, Entry already, Decision decision) {
        boolean same = verdict(already.kind()) == decision.verdict()
                && (already.kind() != EntryKind.RETURNED || target(decision).equals(Optional.of(already.to())))
                && Objects.equals(already.bySub(), caller.person().sub())
                && Objects.equals(already.revision(), decision.revision());
        if (!same) {
            entitlement.demandSeparateDuties(report, already.step());
            throw gone();
        }
    }

    private static Verdict verdict(EntryKind decided) {
        return decided == EntryKind.RETURNED || decided == EntryKind.RECTIFY ? Verdict.RETURN : Verdict.APPROVE;
    }

    private static void demandUnderstood(Decision decision) {
        if (decision.verdict() == null) {
            throw Refusal.unprocessable("decision 应为 approve、return 或 refer", List.of());
        }
        Wording.demand("办理意见", decision.reason(), Wording.LONGEST_REASON);
        if (ReasonFor.RETURN.kind(decision.kind()) != null && decision.verdict() != Verdict.RETURN) {
            throw Refusal.unprocessable("只有退回时填写原因类型（kind）", List.of());
        }
        if (!decision.items().isEmpty() && decision.verdict() != Verdict.RETURN) {
            throw Refusal.unprocessable("只有退回时开具整改事项（items）", List.of());
        }
        if (decision.items().size() > MOST_ITEMS) {
            throw Refusal.unprocessable("一张整改单最多 " + MOST_ITEMS + " 项，请合并相近的事项", List.of());
        }
    }

    private void demandNothingOpen(ReportCase report, Revision revision) {
        List<String> open = Discussion.of(report.id()).openFindings(check.check(report, revision));
        if (!open.isEmpty()) {
            throw Refusal.unprocessable("报告还有未处理的问题，不能同意", open);
        }
    }

    private static void demandReason(Decision decision, String otherwise) {
        if (decision.demand() == null || decision.demand().isBlank()) {
            throw Refusal.unprocessable(otherwise, List.of());
        }
    }

    private static Refusal gone() {
        return Refusal.conflict("这项任务已经办理或已被收回，请刷新任务列表");
    }
}
