package cn.nianbao.workflow;

import static cn.nianbao.workflow.Step.CORRECTING;
import static cn.nianbao.workflow.Step.PUBLISHING;
import static cn.nianbao.workflow.Step.READING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The automatic steps: locks, failures, incidents. The engine's clock is moved, nobody waits. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class AutomaticStepsTest {

    private static final Duration LOCK = Duration.ofSeconds(30);

    private final ReportProcess process;
    private final Roads roads;
    private final Ledger ledger;

    AutomaticStepsTest(ReportProcess process, Roads roads, Ledger ledger) {
        this.process = process;
        this.roads = roads;
        this.ledger = ledger;
    }

    @AfterEach
    void clear() {
        ClockUtil.reset();
        roads.clear();
    }

    @Test
    void aStepIsGivenToOneWorkerOnly() {
        UUID report = roads.started(true);
        List<Work> first = process.fetch("one", 10, LOCK);
        assertThat(first).singleElement().satisfies(work -> assertThat(work)
                .isEqualTo(new Work(work.id(), report, Work.Kind.READ_DRAFT, 0)));
        assertThat(process.fetch("two", 10, LOCK)).isEmpty();
        assertThatThrownBy(() -> process.readable(first.get(0), "two")).isInstanceOf(TaskGone.class);
        process.readable(first.get(0), "one");
        assertThat(ledger.entered(report)).containsExactly(READING, CORRECTING);
    }

    @Test
    void theOldestStepComesFirstAndNoMoreThanAsked() {
        UUID older = roads.started(true);
        later(Duration.ofSeconds(1));
        UUID newer = roads.started(true);
        assertThat(process.fetch("one", 1, LOCK)).extracting(Work::caseId).containsExactly(older);
        assertThat(process.fetch("one", 1, LOCK)).extracting(Work::caseId).containsExactly(newer);
    }

    @Test
    void aLockThatRanOutLetsAnotherTakeTheStep() {
        roads.started(true);
        Work lost = process.fetch("killed", 1, LOCK).get(0);
        later(LOCK.minusSeconds(1));
        assertThat(process.fetch("other", 1, LOCK)).isEmpty();
        later(LOCK.plusSeconds(1));
        Work taken = process.fetch("other", 1, LOCK).get(0);
        assertThat(taken.id()).isEqualTo(lost.id());
        assertThatThrownBy(() -> process.readable(lost, "killed")).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> process.failed(lost, "killed", "晚了", LOCK)).isInstanceOf(TaskGone.class);
        assertThatThrownBy(() -> process.extend(lost, "killed", LOCK)).isInstanceOf(TaskGone.class);
        process.readable(taken, "other");
        assertThatThrownBy(() -> process.readable(taken, "other")).isInstanceOf(TaskGone.class);
    }

    @Test
    void aLiveWorkerKeepsItsStep() {
        roads.started(true);
        Work work = process.fetch("alive", 1, LOCK).get(0);
        later(LOCK.minusSeconds(1));
        process.extend(work, "alive", LOCK);
        later(LOCK.plusSeconds(1));
        assertThat(process.fetch("other", 1, LOCK)).isEmpty();
        later(LOCK.multipliedBy(2));
        assertThat(process.fetch("other", 1, LOCK)).hasSize(1);
    }

    @Test
    void aFailureIsCountedAndPaused() {
        roads.started(true);
        Work work = process.fetch("one", 1, LOCK).get(0);
        process.failed(work, "one", "识别服务没有应答", Duration.ofSeconds(5));
        assertThat(process.fetch("one", 1, LOCK)).isEmpty();
        later(Duration.ofSeconds(6));
        Work again = process.fetch("one", 1, LOCK).get(0);
        assertThat(again.failures()).isEqualTo(1);
        process.failed(again, "one", "识别服务没有应答", Duration.ofSeconds(10));
        later(Duration.ofSeconds(17));
        assertThat(process.fetch("one", 1, LOCK)).extracting(Work::failures).containsExactly(2);
    }

    @Test
    void aStepInTroubleStaysUntilItIsRetried() {
        UUID report = roads.at(PUBLISHING, "department");
        Work work = roads.work(report);
        process.failed(work, Roads.WORKER, "发布服务没有应答", Duration.ZERO);
        assertThat(process.incident(report)).isEmpty();
        Work again = roads.work(report);
        process.inTrouble(again, Roads.WORKER, "公布的页面与签发的内容不一致");
        assertThat(process.incident(report)).contains("公布的页面与签发的内容不一致");
        assertThat(process.inTrouble()).containsExactly(report);
        later(Duration.ofDays(1));
        assertThat(roads.works("other")).isEmpty();
        process.retry(report);
        process.retry(report);
        assertThat(process.incident(report)).isEmpty();
        assertThat(process.inTrouble()).isEmpty();
        Work retried = roads.works("other").get(0);
        assertThat(retried.failures()).isZero();
        process.done(retried, "other");
        assertThat(roads.work(report).kind()).isEqualTo(Work.Kind.READ_BACK);
    }

    @Test
    void aCaseWithoutTroubleMayBeRetried() {
        UUID report = roads.at(CORRECTING, "");
        process.retry(report);
        process.retry(UUID.randomUUID());
        assertThat(process.inTrouble()).isEmpty();
        assertThat(process.open(report)).isPresent();
    }

    @Test
    void aStepOfAnAbandonedReportIsGone() {
        UUID report = roads.started(true);
        Work work = roads.work(report);
        process.abandon(report);
        assertThatThrownBy(() -> process.readable(work, Roads.WORKER)).isInstanceOf(TaskGone.class);
    }

    @Test
    void whatIsBeingPublishedIsBrokenOffInTroubleOrNot() {
        UUID report = roads.at(PUBLISHING, "department");
        process.inTrouble(roads.work(report), Roads.WORKER, "没有送到政府网站");
        process.breakOff(report);
        assertThat(process.incident(report)).isEmpty();
        process.retry(report);
        assertThat(roads.works("other")).isEmpty();

        UUID readBack = roads.at(PUBLISHING, "department");
        assertThat(process.isReadBack(readBack)).isFalse();
        process.done(roads.work(readBack), Roads.WORKER);
        assertThat(process.isReadBack(readBack)).isTrue();
        Work work = roads.work(readBack);
        process.breakOff(readBack);
        assertThatThrownBy(() -> process.done(work, Roads.WORKER)).isInstanceOf(TaskGone.class);
        assertThat(ledger.entered(readBack)).endsWith(PUBLISHING);
    }

    @Test
    void whatIsNotYetBeingPublishedIsNotBrokenOff() {
        UUID report = roads.at(Step.SIGN_OFF, "department");
        assertThatThrownBy(() -> process.breakOff(report)).isInstanceOf(WrongMove.class);
        assertThat(process.open(report)).isPresent();
    }

    @Test
    void ofADraftItMustBeSaidWhetherItWasReadable() {
        UUID report = roads.started(true);
        Work work = roads.work(report);
        assertThatThrownBy(() -> process.done(work, Roads.WORKER)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void later(Duration passed) {
        ClockUtil.offset(passed.toMillis());
    }
}
