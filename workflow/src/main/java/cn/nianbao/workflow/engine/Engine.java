package cn.nianbao.workflow.engine;

import io.quarkus.arc.All;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.TransactionManager;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.DecisionService;
import org.camunda.bpm.engine.ExternalTaskService;
import org.camunda.bpm.engine.HistoryService;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.ProcessEngineConfiguration;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.repository.DeploymentBuilder;

/**
 * The one process engine, on the host's default datasource. It starts with the application, makes or updates its own
 * tables, and deploys process and policy if they changed.
 */
@ApplicationScoped
public class Engine {

    private static final String POLICY = "review-policy.dmn";

    private final EngineSettings settings;
    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final AfterWriting afterWriting;
    private final List<BpmnParseListener> listeners;
    private ProcessEngine engine;

    Engine(
            EngineSettings settings,
            DataSource dataSource,
            TransactionManager transactions,
            AfterWriting afterWriting,
            @All List<BpmnParseListener> listeners) {
        this.settings = settings;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.afterWriting = afterWriting;
        this.listeners = listeners;
    }

    void startWithApplication(@Observes StartupEvent event) {
        // The call wakes this lazy bean, so that a database in disorder stops the start and not the first user.
        runtime();
    }

    @PostConstruct
    void start() {
        engine = configuration().buildProcessEngine();
        indexVariables();
        deploy();
    }

    /** What changed becomes a new version; a running report stays on the road that it began. */
    private void deploy() {
        DeploymentBuilder deployment = engine.getRepositoryService()
                .createDeployment()
                .name("nianbao")
                .enableDuplicateFiltering(true)
                .addClasspathResource("report-lifecycle.bpmn");
        if (settings.policy().isEmpty()) {
            deployment.addClasspathResource(POLICY).deploy();
            return;
        }
        try (InputStream own = Files.newInputStream(settings.policy().get())) {
            deployment.addInputStream(POLICY, own).deploy();
        } catch (IOException unreadable) {
            throw new UncheckedIOException("审签流程表读不出来：" + settings.policy().get(), unreadable);
        }
    }

    @PreDestroy
    void stop() {
        engine.close();
    }

    public RuntimeService runtime() {
        return engine.getRuntimeService();
    }

    public TaskService tasks() {
        return engine.getTaskService();
    }

    public ExternalTaskService externalTasks() {
        return engine.getExternalTaskService();
    }

    public DecisionService decisions() {
        return engine.getDecisionService();
    }

    public ManagementService management() {
        return engine.getManagementService();
    }

    public HistoryService history() {
        return engine.getHistoryService();
    }

    public RepositoryService repository() {
        return engine.getRepositoryService();
    }

    private QuarkusEngineConfiguration configuration() {
        QuarkusEngineConfiguration configuration = new QuarkusEngineConfiguration(afterWriting);
        configuration.setDataSource(dataSource);
        configuration.setTransactionManager(transactions);
        // Without it the engine takes its tables in another schema of this database for its own and makes none.
        String schema = schema();
        configuration.setDatabaseSchema(schema);
        configuration.setDatabaseTablePrefix(schema + ".");
        configuration.setDatabaseSchemaUpdate(ProcessEngineConfiguration.DB_SCHEMA_UPDATE_TRUE);
        configuration.setIdGenerator(new StrongUuidGenerator());
        // The road of each report is kept; who decided what is the host's record, so no variable is kept twice.
        configuration.setHistory(ProcessEngineConfiguration.HISTORY_ACTIVITY);
        // Its queue holds reminders, which are due on days, and hours of publication, which the host rings to the
        // second.
        configuration.setJobExecutorActivate(settings.timers());
        // The caller gets every exception; one who lost a race is no error of the server.
        configuration.setEnableCmdExceptionLogging(false);
        configuration.setMetricsEnabled(false);
        configuration.setTaskMetricsEnabled(false);
        configuration.setCustomPostBPMNParseListeners(new ArrayList<>(listeners));
        return configuration;
    }

    /** The host asks by a variable all the time, and the engine reads the whole table for it. */
    private void indexVariables() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create index if not exists nianbao_variable_text on act_ru_variable (name_, text_)");
        } catch (SQLException e) {
            throw new IllegalStateException("the variables of the process engine cannot be indexed", e);
        }
    }

    private String schema() {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getSchema();
        } catch (SQLException e) {
            throw new IllegalStateException("the database of the process engine cannot be reached", e);
        }
    }
}
