package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Takes reports along the road for the tests. */
@ApplicationScoped
public class Roads {

    static final String WORKER = "worker";

    /** A kind of agency under any-policy.dmn that has every step. */
    static final String EVERY_STEP = "first second leader review";

    /** When the first reminder of a report is due. */
    static final Instant SOON = Instant.parse("2099-01-05T01:00:00Z");

    private static final Duration LOCK = Duration.ofMinutes(1);

    private final ReportProcess process;
    private final Engine engine;

    Roads(ReportProcess process, Engine engine) {
        this.process = process;
        this.engine = engine;
    }

    /** Lets the kind name the steps it asks for, as any-policy.dmn reads it, until closed. */
    public AutoCloseable anyPolicy() {
        String id = engine.repository()
                .createDeployment()
                .name("any policy")
                .addClasspathResource("any-policy.dmn")
                .deploy()
                .getId();
        return () -> engine.repository().deleteDeployment(id);
    }

    public void clear() {
        engine.runtime().createProcessInstanceQuery().list().stream()
                .map(ProcessInstance::getId)
                .forEach(id -> engine.runtime().deleteProcessInstance(id, "the test is over"));
    }

    public UUID started(boolean draftGiven) {
        UUID caseId = UUID.randomUUID();
        process.start(opening(caseId, "department", "anlan"), draftGiven);
        return caseId;
    }

    public UUID withdrawal(String kind) {
        UUID caseId = UUID.randomUUID();
        process.startWithdrawal(opening(caseId, kind, "anlan"));
        return caseId;
    }

    static Opening opening(UUID caseId, String kind, String office) {
        return new Opening(
                caseId,
                "anlan-emergency/2025/v1",
                "anlan-emergency",
                kind,
                office,
                new Opening.Reminders(SOON, SOON.plus(Duration.ofDays(10))));
    }

    /** The timers that wait for the case, by the id of their event, with when they are due. */
    public Map<String, Instant> timers(UUID caseId) {
        return jobs(caseId).stream()
                .collect(Collectors.toMap(
                        job -> engine.management()
                                .createJobDefinitionQuery()
                                .jobDefinitionId(job.getJobDefinitionId())
                                .singleResult()
                                .getActivityId(),
                        job -> job.getDuedate().toInstant()));
    }

    /** The day of this timer has come. */
    public void ring(UUID caseId, String event) {
        Instant due = timers(caseId).get(event);
        jobs(caseId).stream()
                .filter(job -> job.getDuedate().toInstant().equals(due))
                .toList()
                .forEach(job -> engine.management().executeJob(job.getId()));
    }

    private List<Job> jobs(UUID caseId) {
        return engine
                .runtime()
                .createProcessInstanceQuery()
                .variableValueEquals("caseId", caseId.toString())
                .list()
                .stream()
                .flatMap(instance ->
                        engine.management().createJobQuery().processInstanceId(instance.getId()).list().stream())
                .toList();
    }

    /** A report that stands at the step, one for which an agency of this kind has every step before it. */
    public UUID at(Step step, String kind) {
        return switch (step) {
            case READING -> started(true);
            case UNREADABLE -> {
                UUID caseId = started(true);
                process.unreadable(work(caseId), WORKER);
                yield caseId;
            }
            case CORRECTING -> started(false);
            case FIRST_REVIEW, SECOND_REVIEW, LEADER_REVIEW, SECRECY_REVIEW, SIGN_OFF, OFFICE_REVIEW, PUBLISHING -> {
                UUID caseId = handedIn(kind);
                approveUntil(caseId, step);
                yield caseId;
            }
            case AWAITING_UPLOAD -> {
                UUID caseId = handedIn(kind + " by-hand");
                approveUntil(caseId, step);
                yield caseId;
            }
            case WITHDRAWN -> {
                UUID caseId = withdrawal(kind);
                approveUntil(caseId, Step.PUBLISHING);
                process.done(work(caseId), WORKER);
                process.done(work(caseId), WORKER);
                yield caseId;
            }
            case PUBLISHED -> {
                UUID caseId = at(Step.PUBLISHING, kind);
                process.done(work(caseId), WORKER);
                process.done(work(caseId), WORKER);
                yield caseId;
            }
            case ABANDONED -> {
                UUID caseId = started(false);
                process.abandon(caseId);
                yield caseId;
            }
        };
    }

    public UUID handedIn(String kind) {
        UUID caseId = started(false);
        process.handIn(task(caseId), kind);
        return caseId;
    }

    public void approveUntil(UUID caseId, Step step) {
        while (process.open(caseId).map(OpenTask::step).orElse(Step.PUBLISHING) != step) {
            process.approve(task(caseId));
        }
    }

    public String task(UUID caseId) {
        return process.open(caseId).orElseThrow().id();
    }

    public Work work(UUID caseId) {
        return works(WORKER).stream()
                .filter(work -> work.caseId().equals(caseId))
                .findFirst()
                .orElseThrow();
    }

    public List<Work> works(String worker) {
        return process.fetch(worker, 100, LOCK);
    }
}
