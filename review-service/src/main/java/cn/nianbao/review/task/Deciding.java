package cn.nianbao.review.task;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.office.Filing;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/**
 * Deciding a step of the road. The domain asks everything here itself: role, agency, separation of duties, the very hash,
 * open findings; the diagram is not trusted with any of it.
 */
@ApplicationScoped
public class Deciding {

    private final Caller caller;
    private final Entitlement entitlement;
    private final ReportProcess process;
    private final History history;
    private final Reviewing reviewing;
    private final Registration registration;

    Deciding(
            Caller caller,
            Entitlement entitlement,
            ReportProcess process,
            History history,
            Reviewing reviewing,
            Registration registration) {
        this.caller = caller;
        this.entitlement = entitlement;
        this.process = process;
        this.history = history;
        this.reviewing = reviewing;
        this.registration = registration;
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
            demandEntitled(report, filing.get().step());
            registration.decide(report, filing.get(), decision);
            return;
        }
        OpenTask task = process.task(taskId).orElseThrow(Deciding::gone);
        demandEntitled(report, task.step());
        reviewing.decide(report, task, decision);
    }

    private void demandEntitled(ReportCase report, Step step) {
        entitlement.demandRole(report, step);
        entitlement.demandSeparateDuties(report, step);
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

    private static Optional<Filing> filing(String taskId) {
        return Filing.of(UUID.fromString(taskId)).filter(Filing::isOpen);
    }

    private static boolean isId(String taskId) {
        try {
            return taskId != null && UUID.fromString(taskId) != null;
        } catch (IllegalArgumentException notAnId) {
            return false;
        }
    }

    private void demandSame(ReportCase report, Entry already, Decision decision) {
        boolean same = Verdict.of(already.kind()) == decision.verdict()
                && (already.kind() != EntryKind.RETURNED || decision.target().equals(Optional.of(already.to())))
                && Objects.equals(already.bySub(), caller.person().sub())
                && Objects.equals(already.revision(), decision.revision());
        if (!same) {
            entitlement.demandSeparateDuties(report, already.step());
            throw gone();
        }
    }

    static Refusal gone() {
        return Refusal.conflict("这项任务已经办理或已被收回，请刷新任务列表");
    }
}
