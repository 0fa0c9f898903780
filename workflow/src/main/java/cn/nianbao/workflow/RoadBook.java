package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.history.HistoricActivityInstance;
import org.camunda.bpm.engine.history.HistoricProcessInstance;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.SubProcess;

/** What the engine remembers of each report's road, running or ended. Questions do not grow with the length of the road. */
@ApplicationScoped
@Transactional
public class RoadBook {

    private final Engine engine;
    private final Instances instances;

    RoadBook(Engine engine, Instances instances) {
        this.engine = engine;
        this.instances = instances;
    }

    /**
     * The road of a case; empty where the engine has forgotten it, as it does three years after the end.
     *
     * @param businessKey the key that the case began with
     */
    public Optional<Travelled> of(UUID caseId, String businessKey) {
        return instance(caseId, businessKey).map(this::travelled);
    }

    private Optional<HistoricProcessInstance> instance(UUID caseId, String businessKey) {
        Optional<String> running = instances.find(caseId);
        List<HistoricProcessInstance> candidates = engine.history()
                .createHistoricProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .orderByProcessInstanceStartTime()
                .desc()
                .list();
        return candidates.stream()
                .filter(one -> running.map(one.getId()::equals)
                        .orElseGet(() -> caseId.toString().equals(one.getCaseInstanceId())))
                .findFirst()
                // one that ended before instances bore the id of their case
                .or(() -> candidates.stream()
                        .filter(one -> one.getCaseInstanceId() == null && one.getEndTime() != null)
                        .findFirst());
    }

    private Travelled travelled(HistoricProcessInstance instance) {
        ProcessDefinition definition = engine.repository().getProcessDefinition(instance.getProcessDefinitionId());
        BpmnModelInstance model = engine.repository().getBpmnModelInstance(definition.getId());
        Set<String> noStops = noStops(model);
        List<HistoricActivityInstance> stops = engine.history()
                .createHistoricActivityInstanceQuery()
                .processInstanceId(instance.getId())
                .orderPartiallyByOccurrence()
                .asc()
                .list();
        Set<String> visited = new LinkedHashSet<>();
        Set<String> current = new HashSet<>();
        for (HistoricActivityInstance stop : stops) {
            if (stop.getEndTime() == null) {
                current.add(stop.getActivityId());
            } else if (!stop.isCanceled()) {
                visited.add(stop.getActivityId());
            }
        }
        visited.removeAll(noStops);
        current.removeAll(noStops);
        return new Travelled(
                definition.getVersion(),
                definition.getVersionTag(),
                diagram(definition),
                List.copyOf(visited),
                current,
                taken(model, stops));
    }

    /** Scopes, and what rings beside the road: no places where a report stands. */
    private static Set<String> noStops(BpmnModelInstance model) {
        Set<String> ids = new HashSet<>();
        for (SubProcess scope : model.getModelElementsByType(SubProcess.class)) {
            ids.add(scope.getId());
            if (scope.triggeredByEvent()) {
                scope.getFlowElements().forEach(inside -> ids.add(inside.getId()));
            }
        }
        return ids;
    }

    /** A flow was taken where its target was entered next after its source, within the same scope. */
    private static Set<String> taken(BpmnModelInstance model, List<HistoricActivityInstance> stops) {
        Map<String, String> flows = new HashMap<>();
        model.getModelElementsByType(SequenceFlow.class)
                .forEach(flow -> flows.put(
                        flow.getSource().getId() + "→" + flow.getTarget().getId(), flow.getId()));
        Map<String, List<String>> scopes = new HashMap<>();
        stops.forEach(stop -> scopes.computeIfAbsent(stop.getParentActivityInstanceId(), scope -> new ArrayList<>())
                .add(stop.getActivityId()));
        Set<String> taken = new HashSet<>();
        scopes.values().forEach(scope -> {
            for (int i = 1; i < scope.size(); i++) {
                Optional.ofNullable(flows.get(scope.get(i - 1) + "→" + scope.get(i)))
                        .ifPresent(taken::add);
            }
        });
        return taken;
    }

    private String diagram(ProcessDefinition definition) {
        try (InputStream deployed = engine.repository().getProcessModel(definition.getId())) {
            return new String(deployed.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
