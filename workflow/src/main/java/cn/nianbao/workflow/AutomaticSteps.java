package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.externaltask.ExternalTaskQueryTopicBuilder;
import org.camunda.bpm.engine.externaltask.LockedExternalTask;
import org.camunda.bpm.engine.runtime.Incident;

/** The automatic steps as external tasks: who works on them, what failed, what is in trouble. */
@Singleton
class AutomaticSteps {

    /**
     * The engine counts attempts down and raises an incident at 0. The caller decides when that is, so the count
     * starts far above what any pause between attempts reaches.
     */
    private static final int ATTEMPTS = 1_000_000;

    private final Engine engine;
    private final Instances instances;

    AutomaticSteps(Engine engine, Instances instances) {
        this.engine = engine;
        this.instances = instances;
    }

    List<Work> fetch(String worker, int most, Duration lock) {
        ExternalTaskQueryTopicBuilder topics = tasks().fetchAndLock()
                .workerId(worker)
                .maxTasks(most)
                .usePriority(false)
                .orderByCreateTime()
                .asc()
                .subscribe();
        for (Work.Kind kind : Work.Kind.values()) {
            topics = topics.topic(kind.topic(), lock.toMillis()).variables(ReportVariable.CASE_ID);
        }
        return topics.execute().stream().map(AutomaticSteps::work).toList();
    }

    void extend(Work work, String worker, Duration lock) {
        Race.run(() -> tasks().extendLock(work.id(), worker, lock.toMillis()));
    }

    void finish(Work work, String worker, Map<String, Object> outcome) {
        Race.run(() -> tasks().complete(work.id(), worker, outcome));
    }

    void failed(Work work, String worker, String message, Duration retryIn) {
        int left = ATTEMPTS - work.failures() - 1;
        Race.run(() -> tasks().handleFailure(work.id(), worker, message, left, retryIn.toMillis()));
    }

    void giveUp(Work work, String worker, String message) {
        Race.run(() -> tasks().handleFailure(work.id(), worker, message, 0, 0));
    }

    /** The step in which the report stands; empty where it waits for a person. */
    Optional<Work.Kind> of(String instance) {
        return tasks().createExternalTaskQuery().processInstanceId(instance).list().stream()
                .map(task -> Work.Kind.of(task.getTopicName()))
                .filter(Work.Kind::holdsTheReport)
                .findFirst();
    }

    Optional<String> incident(UUID caseId) {
        return instances.find(caseId).stream()
                .flatMap(instance -> engine.runtime().createIncidentQuery().processInstanceId(instance).list().stream())
                .map(Incident::getIncidentMessage)
                .findFirst();
    }

    List<UUID> inTrouble() {
        List<String> troubled = engine.runtime().createIncidentQuery().list().stream()
                .map(Incident::getProcessInstanceId)
                .distinct()
                .toList();
        return List.copyOf(instances.cases(troubled).values());
    }

    void retry(UUID caseId) {
        instances.find(caseId).stream()
                .flatMap(instance ->
                        tasks().createExternalTaskQuery().processInstanceId(instance).noRetriesLeft().list().stream())
                .map(ExternalTask::getId)
                .forEach(id -> Race.run(() -> tasks().setRetries(id, ATTEMPTS)));
    }

    private ExternalTaskService tasks() {
        return engine.externalTasks();
    }

    private static Work work(LockedExternalTask task) {
        Object caseId = task.getVariables().get(ReportVariable.CASE_ID);
        int failures = task.getRetries() == null ? 0 : ATTEMPTS - task.getRetries();
        return new Work(task.getId(), UUID.fromString((String) caseId), Work.Kind.of(task.getTopicName()), failures);
    }
}
