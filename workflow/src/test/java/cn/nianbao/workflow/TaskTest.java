package cn.nianbao.workflow;

import static cn.nianbao.workflow.Step.CORRECTING;
import static cn.nianbao.workflow.Step.FIRST_REVIEW;
import static cn.nianbao.workflow.Step.UNREADABLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whom a step waits for, and which moves a task refuses. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class TaskTest {

    private final ReportProcess process;
    private final Roads roads;
    private AutoCloseable policy;

    TaskTest(ReportProcess process, Roads roads) {
        this.process = process;
        this.roads = roads;
    }

    @BeforeEach
    void anyPolicy() {
        policy = roads.anyPolicy();
    }

    @AfterEach
    void clear() throws Exception {
        policy.close();
        roads.clear();
    }

    @ParameterizedTest
    @CsvSource({
        "UNREADABLE,     staff@anlan-emergency",
        "CORRECTING,     staff@anlan-emergency",
        "FIRST_REVIEW,   first-reviewer@anlan-emergency",
        "SECOND_REVIEW,  second-reviewer@anlan-emergency",
        "LEADER_REVIEW,  leader-reviewer@anlan-emergency",
        "SECRECY_REVIEW, secrecy-reviewer@anlan-emergency",
        "SIGN_OFF,       approver@anlan-emergency",
        "OFFICE_REVIEW,  office@anlan"
    })
    void aStepWaitsForItsGroupAlone(Step step, String group) {
        Instant before = Instant.now().minusMillis(1);
        UUID report = roads.at(step, Roads.EVERY_STEP);
        List<OpenTask> tasks = process.tasksFor(List.of("nobody@nowhere", group));
        assertThat(tasks).singleElement().satisfies(task -> {
            assertThat(task.caseId()).isEqualTo(report);
            assertThat(task.step()).isEqualTo(step);
            assertThat(task.since()).isBetween(before, Instant.now());
            assertThat(process.task(task.id())).contains(task);
            assertThat(process.open(report)).contains(task);
        });
        String elsewhere = group.replace("anlan", "elsewhere");
        assertThat(process.tasksFor(List.of(elsewhere, "operator@anlan-emergency")))
                .isEmpty();
        assertThat(process.tasksFor(List.of())).isEmpty();
    }

    @Test
    void aCaseIsStartedOnce() {
        UUID report = roads.started(false);
        assertThatThrownBy(() -> process.start(Roads.opening(report, "department", "anlan"), true))
                .isInstanceOf(WrongMove.class);
    }

    @Test
    void anAbandonedReportMayBeStartedAnewUnderItsKey() {
        process.abandon(roads.started(false));
        UUID again = roads.started(false);
        assertThat(process.open(again)).isPresent();
    }

    @Test
    void aMoveOfAnotherStepIsRefused() {
        String correcting = roads.task(roads.at(CORRECTING, ""));
        String unreadable = roads.task(roads.at(UNREADABLE, ""));
        String review = roads.task(roads.at(FIRST_REVIEW, "first"));
        assertThatThrownBy(() -> process.approve(correcting)).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.approve(unreadable)).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.returnTo(correcting, CORRECTING)).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.handIn(review, "first")).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.handIn(unreadable, "first")).isInstanceOf(WrongMove.class);
    }

    @Test
    void aMoveOfACaseThatStandsElsewhereIsRefused() {
        UUID correcting = roads.at(CORRECTING, "");
        UUID review = roads.at(FIRST_REVIEW, "first");
        assertThatThrownBy(() -> process.recall(correcting)).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.draftGiven(review)).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.fillByHand(review)).isInstanceOf(WrongMove.class);
        assertThatThrownBy(() -> process.abandon(UUID.randomUUID()))
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("没有正在办理的流程");
    }

    @Test
    void aTaskThatNeverWasIsGone() {
        assertThat(process.task("none")).isEmpty();
        assertThatThrownBy(() -> process.approve("none")).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> process.handIn("none", "first")).isInstanceOf(TaskGone.class);
        assertThat(process.open(UUID.randomUUID())).isEmpty();
        assertThat(process.policy(UUID.randomUUID())).isEmpty();
    }
}
