package cn.nianbao.workflow.engine;

import static org.awaitility.Awaitility.await;

import cn.nianbao.workflow.Database;
import cn.nianbao.workflow.Opening;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Roads;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Work;
import io.quarkus.arc.All;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;
import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** With its timers on, as it runs in an office, the engine finds by itself that a day has come. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class TimerTest {

    private static final Duration A_DAY = Duration.ofDays(1);
    private static final Duration A_MINUTE = Duration.ofMinutes(1);

    /** The engine of an office. */
    private record Running(Optional<Path> policy, boolean timers) implements EngineSettings {}

    @Inject
    ReportProcess process;

    @Inject
    Roads roads;

    @Inject
    DataSource dataSource;

    @Inject
    TransactionManager transactions;

    @Inject
    AfterWriting afterWriting;

    @All
    List<BpmnParseListener> listeners;

    @AfterEach
    void clear() {
        roads.clear();
    }

    @Test
    void aTimerThatIsDueRings() {
        UUID report = UUID.randomUUID();
        Opening.Reminders yesterday =
                new Opening.Reminders(Instant.now().minus(A_DAY), Instant.now().plus(A_DAY));
        process.start(
                new Opening(report, "anlan-emergency/2025/v1", "anlan-emergency", "department", "anlan", yesterday),
                false);
        awaitWork(report, Work.Kind.REMIND);
    }

    @Test
    void anHourOfPublicationThatPassedWhileNothingRanIsMadeUpFor() {
        UUID report = roads.at(Step.SIGN_OFF, "department");
        process.publishAt(report, Instant.now().minus(A_DAY));
        process.approve(process.open(report).orElseThrow().id());
        awaitWork(report, Work.Kind.PUBLISH);
    }

    private void awaitWork(UUID report, Work.Kind kind) {
        Engine running =
                new Engine(new Running(Optional.empty(), true), dataSource, transactions, afterWriting, listeners);
        running.start();
        try {
            await().atMost(A_MINUTE).until(() -> roads.works("worker").stream()
                    .anyMatch(work -> work.caseId().equals(report) && work.kind() == kind));
        } finally {
            running.stop();
        }
    }
}
