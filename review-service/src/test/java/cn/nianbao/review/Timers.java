package cn.nianbao.review;

import cn.nianbao.workflow.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.externaltask.ExternalTask;
import org.camunda.bpm.engine.runtime.Job;

/** The timers of running reports, which ring in the tests only when they are rung. */
@ApplicationScoped
public class Timers {

    private static final int ATTEMPTS = 1_000_000;

    private final Engine engine;

    Timers(Engine engine) {
        this.engine = engine;
    }

    /** When each of a report's timers is due, by the id of its event. */
    public Map<String, Instant> of(String report) {
        return jobs(report).stream()
                .collect(Collectors.toMap(this::event, job -> job.getDuedate().toInstant()));
    }

    public void ring(String report, String event) {
        jobs(report).stream().filter(job -> event(job).equals(event)).forEach(job -> engine.management()
                .executeJob(job.getId()));
    }

    /** The timer is due then, whoever says so. */
    public void move(String report, String event, Instant due) {
        jobs(report).stream().filter(job -> event(job).equals(event)).forEach(job -> engine.management()
                .setJobDuedate(job.getId(), Date.from(due)));
    }

    /** Makes the step look as if it had failed so often before. */
    public void haveFailed(String report, String topic, int times) {
        ExternalTask step = engine.externalTasks()
                .createExternalTaskQuery()
                .processInstanceIdIn(instance(report))
                .topicName(topic)
                .singleResult();
        engine.externalTasks().setRetries(step.getId(), ATTEMPTS - times);
    }

    private List<Job> jobs(String report) {
        return engine.management()
                .createJobQuery()
                .processInstanceId(instance(report))
                .list();
    }

    private String event(Job job) {
        return engine.management()
                .createJobDefinitionQuery()
                .jobDefinitionId(job.getJobDefinitionId())
                .singleResult()
                .getActivityId();
    }

    private String instance(String report) {
        return engine.runtime()
                .createProcessInstanceQuery()
                .variableValueEquals("caseId", report)
                .singleResult()
                .getId();
    }
}
