package cn.nianbao.workflow;

import static cn.nianbao.workflow.Step.CORRECTING;
import static cn.nianbao.workflow.Step.FIRST_REVIEW;
import static cn.nianbao.workflow.Step.PUBLISHING;
import static cn.nianbao.workflow.Step.SECOND_REVIEW;
import static cn.nianbao.workflow.Step.SIGN_OFF;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A case, what is decided on it and the step of the process commit or fall together; of two at once one wins. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class OneTransactionTest {

    private final ReportProcess process;
    private final Roads roads;
    private final Ledger ledger;
    private final DataSource dataSource;

    OneTransactionTest(ReportProcess process, Roads roads, Ledger ledger, DataSource dataSource) {
        this.process = process;
        this.roads = roads;
        this.ledger = ledger;
        this.dataSource = dataSource;
    }

    @AfterEach
    void clear() {
        ledger.refuse(null);
        roads.clear();
    }

    @Test
    void whatFailsAfterAMoveUndoesIt() {
        UUID report = roads.at(FIRST_REVIEW, "department");
        String task = roads.task(report);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    keepCase(report);
                    process.approve(task);
                    assertThat(process.open(report).orElseThrow().step()).isEqualTo(SECOND_REVIEW);
                    throw new IllegalStateException("the host fails");
                }))
                .hasMessageContaining("the host fails");
        assertThat(roads.task(report)).isEqualTo(task);
        assertThat(cases(report)).isZero();
    }

    @Test
    void whatTheHostWroteFallsWithARefusedMove() {
        UUID report = roads.at(FIRST_REVIEW, "department");
        String task = roads.task(report);
        assertThatThrownBy(() -> QuarkusTransaction.requiringNew().run(() -> {
                    keepCase(report);
                    process.returnTo(task, SECOND_REVIEW);
                }))
                .isInstanceOf(WrongMove.class);
        assertThat(cases(report)).isZero();
    }

    @Test
    void caseAndMoveAreCommittedTogether() {
        UUID report = roads.at(FIRST_REVIEW, "department");
        QuarkusTransaction.requiringNew().run(() -> {
            keepCase(report);
            process.approve(roads.task(report));
        });
        assertThat(process.open(report).orElseThrow().step()).isEqualTo(SECOND_REVIEW);
        assertThat(cases(report)).isOne();
    }

    @Test
    void aHostThatFailsOnEnteringAStepUndoesTheMove() {
        UUID report = roads.at(FIRST_REVIEW, "department");
        String task = roads.task(report);
        ledger.refuse(SECOND_REVIEW);
        assertThatThrownBy(() -> process.approve(task)).hasMessageContaining("the host fails at second-review");
        assertThat(roads.task(report)).isEqualTo(task);
    }

    @Test
    void theHostSeesTheStepItIsToldOf() {
        UUID report = roads.at(FIRST_REVIEW, "department");
        assertThat(ledger.openAtEntry(report)).isEqualTo(process.open(report));
    }

    @Test
    void ofTwoWhoDecideOneWins() throws Exception {
        UUID report = roads.at(FIRST_REVIEW, "department");
        String task = roads.task(report);
        loses(() -> process.returnTo(task, CORRECTING), () -> process.approve(task));
        assertThat(process.open(report).orElseThrow().step()).isEqualTo(SECOND_REVIEW);
    }

    @Test
    void aRecallLosesAgainstTheFirstReviewThatDecides() throws Exception {
        UUID report = roads.at(FIRST_REVIEW, "department");
        String task = roads.task(report);
        loses(() -> process.recall(report), () -> process.approve(task));
        assertThat(process.open(report).orElseThrow().step()).isEqualTo(SECOND_REVIEW);
    }

    @Test
    void nothingIsAbandonedWhileItIsSignedOff() throws Exception {
        UUID report = roads.at(SIGN_OFF, "department");
        String task = roads.task(report);
        loses(() -> process.abandon(report), () -> process.approve(task));
        assertThat(ledger.entered(report)).endsWith(SIGN_OFF, PUBLISHING);
    }

    @Test
    void whoComesAfterTheDecisionFindsTheTaskGone() {
        UUID report = roads.at(FIRST_REVIEW, "department");
        String task = roads.task(report);
        process.approve(task);
        assertThat(process.task(task)).isEmpty();
        assertThatThrownBy(() -> process.approve(task))
                .isInstanceOf(TaskGone.class)
                .hasMessageContaining("请刷新");
    }

    /** The late move begins while the first is made and not yet committed. */
    private void loses(Runnable late, Runnable first) throws Exception {
        var thread = Executors.newSingleThreadExecutor();
        try {
            Future<?> loser = QuarkusTransaction.requiringNew().call(() -> {
                first.run();
                Future<?> started = thread.submit(late);
                awaitSomeoneWaitingForALock();
                return started;
            });
            assertThatThrownBy(() -> loser.get(10, TimeUnit.SECONDS)).hasCauseInstanceOf(TaskGone.class);
        } finally {
            thread.shutdownNow();
        }
    }

    private void awaitSomeoneWaitingForALock() {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (count("select count(*) from pg_locks where not granted") == 0) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("nobody waits for the one who decides first");
            }
            Thread.onSpinWait();
        }
    }

    private void keepCase(UUID caseId) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement insert = connection.prepareStatement("insert into report_case (id) values (?)")) {
            insert.setObject(1, caseId);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int cases(UUID caseId) {
        return count("select count(*) from report_case where id = ?", caseId);
    }

    private int count(String query, Object... parameters) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement select = connection.prepareStatement(query)) {
            for (int i = 0; i < parameters.length; i++) {
                select.setObject(i + 1, parameters[i]);
            }
            try (var rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
