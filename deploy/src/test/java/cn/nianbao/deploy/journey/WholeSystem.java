package cn.nianbao.deploy.journey;

import cn.nianbao.deploy.part.ServiceProcess;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.extension.ConditionEvaluationResult;
import org.junit.jupiter.api.extension.ExecutionCondition;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** Starts the whole system once for all journeys and hands it to whoever asks for a {@link RunningSystem}. */
public final class WholeSystem implements ExecutionCondition, ParameterResolver {
    private static final List<String> SERVICES = List.of("parser-service", "review-service", "publish-service");

    @Override
    public ConditionEvaluationResult evaluateExecutionCondition(ExtensionContext context) {
        Path home = Path.of(System.getProperty("project.folder"));
        List<String> missing = SERVICES.stream()
                .filter(service -> !Files.exists(ServiceProcess.jar(home, service)))
                .toList();
        return missing.isEmpty()
                ? ConditionEvaluationResult.enabled("all services are built")
                : ConditionEvaluationResult.disabled("not built, run ./mvnw package: " + missing);
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == RunningSystem.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot()
                .getStore(Namespace.create(WholeSystem.class))
                .getOrComputeIfAbsent(RunningSystem.class, key -> RunningSystem.start());
    }
}
