package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.AfterWriting;
import jakarta.inject.Singleton;
import java.util.UUID;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ActivityImpl;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/**
 * Tells the host of every step that a report enters. It is hung on the elements when the diagram is parsed and not
 * written into the diagram, so that no class name of ours is stored with a running report.
 */
@Singleton
class StepListener extends AbstractBpmnParseListener {

    private final ProcessHost host;
    private final AfterWriting afterWriting;

    StepListener(ProcessHost host, AfterWriting afterWriting) {
        this.host = host;
        this.afterWriting = afterWriting;
    }

    @Override
    public void parseUserTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        tellOf(activity);
    }

    @Override
    public void parseServiceTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        tellOf(activity);
    }

    @Override
    public void parseEndEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        tellOf(activity);
    }

    @Override
    public void parseEventBasedGateway(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getId().equals(PublicationHour.AWAITED)) {
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) at -> {
                UUID caseId = caseOf(at);
                afterWriting.run(() -> host.waitsForItsHour(caseId));
            });
        }
    }

    @Override
    public void parseIntermediateCatchEvent(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getId().equals(PublicationHour.EVENT)) {
            activity.addListener(
                    ExecutionListener.EVENTNAME_START, (ExecutionListener) at -> host.hourComes(caseOf(at)));
        }
    }

    @Override
    public void parseBusinessRuleTask(Element element, ScopeImpl scope, ActivityImpl activity) {
        if (activity.getId().equals(Policies.TABLE)) {
            activity.addListener(ExecutionListener.EVENTNAME_END, (ExecutionListener) Policies::keep);
        }
    }

    private void tellOf(ActivityImpl activity) {
        if (Step.is(activity.getId())) {
            Step step = Step.of(activity.getId());
            activity.addListener(ExecutionListener.EVENTNAME_START, (ExecutionListener) at -> tell(at, step));
        }
    }

    private void tell(DelegateExecution execution, Step step) {
        UUID caseId = caseOf(execution);
        afterWriting.run(() -> host.entered(caseId, step));
    }

    private static UUID caseOf(DelegateExecution execution) {
        return UUID.fromString((String) execution.getVariable(ReportVariable.CASE_ID));
    }
}
