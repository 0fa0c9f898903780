package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.task.Task;

/** The steps that wait for a person. */
@Singleton
class PersonalTasks {

    private final Engine engine;
    private final Instances instances;

    PersonalTasks(Engine engine, Instances instances) {
        this.engine = engine;
        this.instances = instances;
    }

    Optional<OpenTask> of(UUID caseId) {
        return instances
                .find(caseId)
                .flatMap(instance ->
                        withCases(engine.tasks()
                                        .createTaskQuery()
                                        .processInstanceId(instance)
                                        .list())
                                .stream()
                                .findFirst());
    }

    Optional<OpenTask> find(String taskId) {
        return withCases(engine.tasks().createTaskQuery().taskId(taskId).list()).stream()
                .findFirst();
    }

    List<OpenTask> of(Collection<String> groups) {
        if (groups.isEmpty()) {
            return List.of();
        }
        return withCases(engine.tasks()
                .createTaskQuery()
                .processDefinitionKey(Instances.PROCESS)
                .taskCandidateGroupIn(List.copyOf(groups))
                .orderByTaskCreateTime()
                .asc()
                .list());
    }

    /** Throws {@link TaskGone} where the task is not open, {@link WrongMove} where it is another step than expected. */
    OpenTask expect(String taskId, Step step, String otherwise) {
        OpenTask task = find(taskId).orElseThrow(TaskGone::new);
        if (task.step() != step) {
            throw new WrongMove(otherwise);
        }
        return task;
    }

    void complete(OpenTask task, Map<String, Object> outcome) {
        Race.run(() -> engine.tasks().complete(task.id(), outcome));
    }

    private List<OpenTask> withCases(List<Task> tasks) {
        List<String> ids =
                tasks.stream().map(Task::getProcessInstanceId).distinct().toList();
        Map<String, UUID> cases = instances.cases(ids);
        Map<String, String> merged = instances.texts(ReportVariable.MERGED, ids);
        return tasks.stream()
                .map(task ->
                        open(task, cases.get(task.getProcessInstanceId()), merged.get(task.getProcessInstanceId())))
                .toList();
    }

    private static OpenTask open(Task task, UUID caseId, String merged) {
        return new OpenTask(
                task.getId(),
                caseId,
                Step.of(task.getTaskDefinitionKey()),
                task.getCreateTime().toInstant(),
                MergedDuties.of(merged));
    }
}
