package cn.nianbao.workflow;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.impl.bpmn.parser.AbstractBpmnParseListener;
import org.camunda.bpm.engine.impl.pvm.process.ScopeImpl;
import org.camunda.bpm.engine.impl.pvm.process.TransitionImpl;
import org.camunda.bpm.engine.impl.util.xml.Element;

/** Notes every sequence flow that a test takes. */
@Singleton
public class FlowsTaken extends AbstractBpmnParseListener {

    private final Set<String> ids = new ConcurrentSkipListSet<>();

    @Override
    public void parseSequenceFlow(Element element, ScopeImpl scope, TransitionImpl transition) {
        transition.addListener(
                ExecutionListener.EVENTNAME_TAKE, (ExecutionListener) execution -> ids.add(transition.getId()));
    }

    Set<String> ids() {
        return ids;
    }
}
