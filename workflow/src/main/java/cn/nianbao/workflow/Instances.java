package cn.nianbao.workflow;

import cn.nianbao.workflow.engine.Engine;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.camunda.bpm.engine.runtime.VariableInstance;

/** Which running instance of the process belongs to which case. */
@Singleton
class Instances {

    static final String PROCESS = "report-lifecycle";

    private final Engine engine;

    Instances(Engine engine) {
        this.engine = engine;
    }

    /** The id of the instance that runs for the case. */
    Optional<String> find(UUID caseId) {
        return Optional.ofNullable(engine.runtime()
                        .createProcessInstanceQuery()
                        .processDefinitionKey(PROCESS)
                        .variableValueEquals(ReportVariable.CASE_ID, caseId.toString())
                        .singleResult())
                .map(instance -> instance.getId());
    }

    String running(UUID caseId) {
        return find(caseId).orElseThrow(() -> new WrongMove("这份报告没有正在办理的流程。"));
    }

    /** The case of each instance, in one question. */
    Map<String, UUID> cases(Collection<String> instanceIds) {
        Map<String, UUID> cases = new HashMap<>();
        texts(ReportVariable.CASE_ID, instanceIds).forEach((id, text) -> cases.put(id, UUID.fromString(text)));
        return cases;
    }

    /** A variable of each instance that has it, in one question. */
    Map<String, String> texts(String variable, Collection<String> instanceIds) {
        if (instanceIds.isEmpty()) {
            return Map.of();
        }
        return engine
                .runtime()
                .createVariableInstanceQuery()
                .variableName(variable)
                .processInstanceIdIn(instanceIds.toArray(String[]::new))
                .list()
                .stream()
                .collect(Collectors.toMap(VariableInstance::getProcessInstanceId, found -> (String) found.getValue()));
    }
}
