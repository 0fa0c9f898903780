package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.EventSubscription;

/**
 * The door to the process of a report. Every call joins the transaction of its caller, so a case, a decision on it and
 * the step of the process commit or fall together. Throws {@link WrongMove} where the process does not allow the move
 * and {@link TaskGone} where another was first; both undo the whole transaction.
 */
@ApplicationScoped
@Transactional
public class ReportProcess {

    /** Words of the variable {@code purpose}, which the diagram and the policy's table read. */
    private static final String REPORT = "report";

    private static final String WITHDRAWAL = "withdrawal";

    private final Engine engine;
    private final Instances instances;
    private final PersonalTasks tasks;
    private final AutomaticSteps automatic;
    private final PublicationHour hour;

    ReportProcess(
            Engine engine, Instances instances, PersonalTasks tasks, AutomaticSteps automatic, PublicationHour hour) {
        this.engine = engine;
        this.instances = instances;
        this.tasks = tasks;
        this.automatic = automatic;
        this.hour = hour;
    }

    /** Starts the road of one version of a report: at reading, or at correcting with an empty form. */
    public void start(Opening opening, boolean draftGiven) {
        Map<String, Object> variables = variables(opening, REPORT);
        variables.put(ReportVariable.DRAFT_GIVEN, draftGiven);
        start(opening, variables);
    }

    /** Starts the road on which a published report is taken down; the policy for it is decided now. */
    public void startWithdrawal(Opening opening) {
        start(opening, variables(opening, WITHDRAWAL));
    }

    /** Takes a published report down without waiting for anybody; what the policy says of publishing still holds. */
    public void startRemoval(Opening opening) {
        Map<String, Object> variables = variables(opening, WITHDRAWAL);
        variables.put(ReportVariable.AT_ONCE, true);
        variables.putAll(Policies.kept(
                engine.decisions()
                        .evaluateDecisionByKey(Policies.TABLE)
                        .variables(variables)
                        .evaluate(),
                variables));
        start(opening, variables);
    }

    private void start(Opening opening, Map<String, Object> variables) {
        if (instances.find(opening.caseId()).isPresent()) {
            throw new WrongMove("这份报告已经在办理中，不能重复开始。");
        }
        // the case's id stays with the instance when its variables are gone
        engine.runtime()
                .startProcessInstanceByKey(
                        Instances.PROCESS,
                        opening.businessKey(),
                        opening.caseId().toString(),
                        variables);
    }

    private static Map<String, Object> variables(Opening opening, String purpose) {
        Map<String, Object> variables = new HashMap<>();
        variables.put(ReportVariable.CASE_ID, opening.caseId().toString());
        variables.put(ReportVariable.AGENCY, opening.agency());
        variables.put(ReportVariable.AGENCY_KIND, opening.agencyKind());
        variables.put(ReportVariable.OFFICE_AGENCY, opening.office());
        variables.put(ReportVariable.PURPOSE, purpose);
        variables.put(ReportVariable.AT_ONCE, false);
        variables.put(ReportVariable.DRAFT_GIVEN, false);
        variables.put(ReportVariable.PUBLISH_AT, null);
        variables.put(ReportVariable.REMIND_AT, Date.from(opening.reminders().remindAt()));
        variables.put(ReportVariable.ESCALATE_AT, Date.from(opening.reminders().escalateAt()));
        return variables;
    }

    /** The step that waits for a person now; empty while an automatic step runs and after the end. */
    public Optional<OpenTask> open(UUID caseId) {
        return tasks.of(caseId);
    }

    public Optional<OpenTask> task(String taskId) {
        return tasks.find(taskId);
    }

    /** What waits for any of the groups, oldest first. A group is {@code role@agency}, {@code office@...} for an office. */
    public List<OpenTask> tasksFor(Collection<String> groups) {
        return tasks.of(groups);
    }

    /** A draft, or another one, was given while staff hold the report: it is read anew. */
    public void draftGiven(UUID caseId) {
        OpenTask task = heldByStaff(caseId, "报告不在编制环节，不能更换文件。");
        tasks.complete(task, Map.of(ReportVariable.DECISION, "draft"));
    }

    /** Staff fill in the form instead of giving another file. */
    public void fillByHand(UUID caseId) {
        OpenTask task = heldByStaff(caseId, "只有识别失败的报告可以改为在线填报。");
        if (task.step() != Step.UNREADABLE) {
            throw new WrongMove("报告已在编制环节，请直接填报。");
        }
        tasks.complete(task, Map.of(ReportVariable.DECISION, "by-hand"));
    }

    /** Staff hand the report in: the policy for this kind of agency is decided now and holds until the next hand-in. */
    public ReviewPolicy handIn(String taskId, String agencyKind) {
        OpenTask task = tasks.expect(taskId, Step.CORRECTING, "报告不在编制环节，不能送审。");
        tasks.complete(task, Map.of(ReportVariable.DECISION, "hand-in", ReportVariable.AGENCY_KIND, agencyKind));
        return policy(task.caseId()).orElseThrow();
    }

    /** The informant has brought the report onto the net, or off it. */
    public void uploaded(UUID caseId) {
        OpenTask task = open(caseId)
                .filter(open -> open.step() == Step.AWAITING_UPLOAD)
                .orElseThrow(() -> new WrongMove("报告不在待上网发布环节，不能登记网址。"));
        tasks.complete(task, Map.of());
    }

    public void approve(String taskId) {
        tasks.complete(approval(taskId), Map.of(ReportVariable.DECISION, "approve"));
    }

    /** Returns the report to staff, or to a review that this report's policy has before the one that returns it. */
    public void returnTo(String taskId, Step to) {
        OpenTask task = approval(taskId);
        ReviewPolicy policy = policy(task.caseId()).orElseThrow();
        if (!policy.mayReturn(task.step(), to)) {
            throw new WrongMove("只能退回经办人修改，或退回本报告此前经过的审核环节。");
        }
        tasks.complete(task, Map.of(ReportVariable.DECISION, "return", ReportVariable.RETURN_TO, to.id()));
    }

    /** Staff take the report back while the first review has not decided. */
    public void recall(UUID caseId) {
        send("recall", caseId, "报告不在待初审环节，不能撤回送审。");
    }

    /** The draft is given up; possible until publishing begins, and while its hour is awaited. */
    public void abandon(UUID caseId) {
        send("abandon", caseId, "报告已开始发布，不能作废。");
    }

    /**
     * Ends the road of a report that is being published, where it stands: what it leads to may not come about any more. No release's
     * diagram has such a way, so that a report on an older one can be ended too. Whoever works on the step finds it gone.
     */
    public void breakOff(UUID caseId) {
        String instance = instances.running(caseId);
        if (automatic.of(instance).isEmpty()) {
            throw new WrongMove("报告不在发布环节，不能中止发布。");
        }
        Race.run(() -> engine.runtime().deleteProcessInstance(instance, "broken off"));
    }

    /** Whether the report was published and is being read back. */
    public boolean isReadBack(UUID caseId) {
        return instances
                .find(caseId)
                .flatMap(automatic::of)
                .filter(Work.Kind.READ_BACK::equals)
                .isPresent();
    }

    /**
     * Sets when the report becomes public once everybody has agreed, or lifts it. A report that waits already waits for the
     * new hour from now on, and goes on at once where there is none.
     *
     * @param at null for as soon as everybody has agreed
     */
    public void publishAt(UUID caseId, Instant at) {
        hour.set(caseId, at);
    }

    /** The hour of publication has come: the report goes on; nothing happens to one that does not wait, or no more. */
    public void hourCome(UUID caseId) {
        hour.come(caseId);
    }

    /** The policy of the last hand-in; empty before the first and after the end. */
    public Optional<ReviewPolicy> policy(UUID caseId) {
        return instances
                .find(caseId)
                .flatMap(instance -> Policies.of(engine.runtime().getVariables(instance)));
    }

    /** The same of several cases, in one question. */
    public Map<UUID, ReviewPolicy> policies(Collection<UUID> cases) {
        Map<UUID, ReviewPolicy> policies = new HashMap<>();
        instances.variables(cases, Policies.KEPT).forEach((caseId, kept) -> Policies.of(kept)
                .ifPresent(policy -> policies.put(caseId, policy)));
        return policies;
    }

    /** Locks up to {@code most} automatic steps for the worker, oldest first; a lock that runs out frees its step. */
    public List<Work> fetch(String worker, int most, Duration lock) {
        return automatic.fetch(worker, most, lock);
    }

    /** Keeps the lock for that long from now. */
    public void extend(Work work, String worker, Duration lock) {
        automatic.extend(work, worker, lock);
    }

    /** The draft was read. */
    public void readable(Work work, String worker) {
        automatic.finish(work, worker, Map.of(ReportVariable.READABLE, true));
    }

    /** The draft cannot be read: staff decide what to do. */
    public void unreadable(Work work, String worker) {
        automatic.finish(work, worker, Map.of(ReportVariable.READABLE, false));
    }

    /** Publishing or reading back is done. */
    public void done(Work work, String worker) {
        switch (work.kind()) {
            case PUBLISH, READ_BACK -> automatic.finish(work, worker, Map.of());
            case READ_DRAFT -> throw new IllegalArgumentException("say whether the draft was readable");
            case REMIND, ESCALATE -> throw new IllegalArgumentException("say when the next one is due");
        }
    }

    /** People were reminded, or those above them told; the next time lies ahead. */
    public void told(Work work, String worker, Instant next) {
        String variable =
                switch (work.kind()) {
                    case REMIND -> ReportVariable.REMIND_AT;
                    case ESCALATE -> ReportVariable.ESCALATE_AT;
                    case READ_DRAFT, PUBLISH, READ_BACK -> throw new IllegalArgumentException("nobody is told here");
                };
        automatic.finish(work, worker, Map.of(variable, Date.from(next)));
    }

    /** Counts a failure; nobody is given the step before the pause is over. */
    public void failed(Work work, String worker, String message, Duration retryIn) {
        automatic.failed(work, worker, message, retryIn);
    }

    /** Ends the attempts: the step stays where it is, with an incident, until {@link #retry}. */
    public void inTrouble(Work work, String worker, String message) {
        automatic.giveUp(work, worker, message);
    }

    /** What the case is in trouble with. */
    public Optional<String> incident(UUID caseId) {
        return automatic.incident(caseId);
    }

    /** Every case with an incident. */
    public List<UUID> inTrouble() {
        return automatic.inTrouble();
    }

    /** Sets a step in trouble going again; does nothing where there is none, so it may be repeated. */
    public void retry(UUID caseId) {
        automatic.retry(caseId);
    }

    private OpenTask heldByStaff(UUID caseId, String otherwise) {
        return open(caseId)
                .filter(task -> task.step() == Step.CORRECTING || task.step() == Step.UNREADABLE)
                .orElseThrow(() -> new WrongMove(otherwise));
    }

    private OpenTask approval(String taskId) {
        OpenTask task = task(taskId).orElseThrow(TaskGone::new);
        if (!task.step().isApproval()) {
            throw new WrongMove("报告在编制环节，没有可以作出的审核结论。");
        }
        return task;
    }

    /** The diagram says where a message is awaited, so the engine is asked and no list of steps is kept here. */
    private void send(String message, UUID caseId, String otherwise) {
        EventSubscription awaited = engine.runtime()
                .createEventSubscriptionQuery()
                .processInstanceId(instances.running(caseId))
                .eventName(message)
                .singleResult();
        if (awaited == null) {
            throw new WrongMove(otherwise);
        }
        Race.run(() -> engine.runtime().messageEventReceived(message, awaited.getExecutionId()));
    }
}
