package cn.nianbao.workflow.engine;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.workflow.Database;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.transaction.TransactionManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.junit.jupiter.api.Test;

/** The engine starts beside the tables of others, and again on its own. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class EngineStartTest {

    private final Engine engine;
    private final EngineSettings settings;
    private final DataSource dataSource;
    private final TransactionManager transactions;
    private final AfterWriting afterWriting;
    private final List<BpmnParseListener> listeners;

    EngineStartTest(
            Engine engine,
            EngineSettings settings,
            DataSource dataSource,
            TransactionManager transactions,
            AfterWriting afterWriting,
            @All List<BpmnParseListener> listeners) {
        this.engine = engine;
        this.settings = settings;
        this.dataSource = dataSource;
        this.transactions = transactions;
        this.afterWriting = afterWriting;
        this.listeners = listeners;
    }

    @Test
    void itsTablesStandInTheHostsSchemaBesideThoseOfOthers() throws SQLException {
        assertThat(tables("public"))
                .contains("act_ru_execution", "act_ge_property", "act_hi_procinst", "act_id_user", "report_case");
        assertThat(tables("neighbour")).hasSize(4);
    }

    @Test
    void aCaseIsFoundByIndex() throws SQLException {
        try (Connection connection = dataSource.getConnection();
                var rows = connection.getMetaData().getIndexInfo(null, "public", "act_ru_variable", false, true)) {
            List<String> indexes = new ArrayList<>();
            while (rows.next()) {
                indexes.add(rows.getString("INDEX_NAME") + " " + rows.getString("COLUMN_NAME"));
            }
            assertThat(indexes).contains("nianbao_variable_text name_", "nianbao_variable_text text_");
        }
    }

    @Test
    void anUnchangedProcessIsNotDeployedAgain() {
        long deployments = deployments();
        Engine restarted = new Engine(settings, dataSource, transactions, afterWriting, listeners);
        restarted.start();
        try {
            assertThat(deployments()).isEqualTo(deployments);
            assertThat(restarted
                            .repository()
                            .createProcessDefinitionQuery()
                            .processDefinitionKey("report-lifecycle")
                            .list())
                    .hasSize(1);
        } finally {
            restarted.stop();
        }
    }

    private long deployments() {
        return engine.repository().createDeploymentQuery().count();
    }

    private List<String> tables(String schema) throws SQLException {
        List<String> names = new ArrayList<>();
        try (Connection connection = dataSource.getConnection();
                var rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE"})) {
            while (rows.next()) {
                names.add(rows.getString("TABLE_NAME"));
            }
        }
        return names;
    }
}
