package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** Takes reports along the road for the tests. */
@ApplicationScoped
public class Roads {

    static final String WORKER = "worker";

    /** A kind of agency under any-policy.dmn that has every step. */
    static final String EVERY_STEP = "first second leader review";

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
        process.start(caseId, "anlan-emergency/2025/v1", "anlan-emergency", "anlan", draftGiven);
        return caseId;
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
