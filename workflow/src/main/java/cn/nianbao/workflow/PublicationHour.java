package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.engine.runtime.ProcessInstance;

/** 定时公布: the hour that a report's instance keeps, and the timer that waits for it. */
@Singleton
class PublicationHour {

    /** The event's id in report-lifecycle.bpmn. */
    static final String EVENT = "publication-hour";

    /** The id of the gateway at which the report stands until then. */
    static final String AWAITED = "hour-awaited";

    private final Engine engine;
    private final Instances instances;

    PublicationHour(Engine engine, Instances instances) {
        this.engine = engine;
        this.instances = instances;
    }

    void set(UUID caseId, Instant at) {
        String instance = instances.running(caseId);
        demandThatItsRoadWaits(instance);
        Date due = at == null ? null : Date.from(at);
        engine.runtime().setVariable(instance, ReportVariable.PUBLISH_AT, due);
        timer(instance).ifPresent(timer -> Race.run(() -> move(timer, due)));
    }

    void come(UUID caseId) {
        instances.find(caseId).flatMap(this::timer).ifPresent(timer -> Race.run(() -> ring(timer)));
    }

    private void ring(Job timer) {
        engine.management().executeJob(timer.getId());
    }

    private void move(Job timer, Date due) {
        if (due == null) {
            ring(timer);
        } else if (!due.equals(timer.getDuedate())) {
            engine.management().setJobDuedate(timer.getId(), due);
        }
    }

    private Optional<Job> timer(String instance) {
        return Optional.ofNullable(engine.management()
                .createJobQuery()
                .processInstanceId(instance)
                .activityId(EVENT)
                .singleResult());
    }

    /** Reports that began under an earlier release go their own road to the end, and that has no such event. */
    private void demandThatItsRoadWaits(String instance) {
        ProcessInstance running = engine.runtime()
                .createProcessInstanceQuery()
                .processInstanceId(instance)
                .singleResult();
        boolean waits = engine.repository()
                        .getBpmnModelInstance(running.getProcessDefinitionId())
                        .getModelElementById(EVENT)
                != null;
        if (!waits) {
            throw new WrongMove("这份报告在系统升级之前已开始办理，不能定时公布，请按原流程办理。");
        }
    }
}
