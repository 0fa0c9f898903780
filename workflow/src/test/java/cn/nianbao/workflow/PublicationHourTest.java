package cn.nianbao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 定时公布: between the last decision and the net a report waits for its hour, and for nothing else. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class PublicationHourTest {

    private static final String HOUR = "publication-hour";
    /** Not the time of any reminder. */
    private static final Instant SET = Roads.SOON.plusSeconds(60);

    private final ReportProcess process;
    private final Roads roads;
    private final Ledger ledger;
    private AutoCloseable policy;

    PublicationHourTest(ReportProcess process, Roads roads, Ledger ledger) {
        this.process = process;
        this.roads = roads;
        this.ledger = ledger;
    }

    @BeforeEach
    void letTheKindNameTheSteps() {
        policy = roads.anyPolicy();
    }

    @AfterEach
    void clear() throws Exception {
        roads.clear();
        policy.close();
    }

    /** Signed, with an hour that lies ahead. */
    private UUID waiting() {
        UUID report = roads.at(Step.SIGN_OFF, "department");
        process.publishAt(report, SET);
        process.approve(roads.task(report));
        return report;
    }

    @Test
    void nobodyIsGivenAReportBeforeItsHour() {
        UUID report = waiting();
        assertThat(ledger.waits(report)).isTrue();
        assertThat(ledger.entered(report)).endsWith(Step.SIGN_OFF);
        assertThat(roads.works("worker")).isEmpty();
        assertThat(roads.timers(report)).containsEntry(HOUR, SET);
        assertThatThrownBy(() -> process.recall(report)).isInstanceOf(WrongMove.class);
        roads.ring(report, HOUR);
        assertThat(ledger.waits(report)).isFalse();
        assertThat(ledger.entered(report)).endsWith(Step.SIGN_OFF, Step.PUBLISHING);
        assertThat(roads.work(report).kind()).isEqualTo(Work.Kind.PUBLISH);
    }

    @Test
    void whoKnowsThatTheHourHasComeNeedNotWaitForTheTimer() {
        UUID report = waiting();
        process.hourCome(report);
        assertThat(ledger.entered(report)).endsWith(Step.SIGN_OFF, Step.PUBLISHING);
        assertThat(roads.timers(report)).doesNotContainKey(HOUR);
        process.hourCome(report);
        assertThat(roads.work(report).kind()).isEqualTo(Work.Kind.PUBLISH);
    }

    @Test
    void anotherHourIsWaitedForInstead() {
        UUID report = waiting();
        process.publishAt(report, SET.plus(Duration.ofHours(3)));
        assertThat(roads.timers(report)).containsEntry(HOUR, SET.plus(Duration.ofHours(3)));
        assertThat(roads.works("worker")).isEmpty();
    }

    @Test
    void aLiftedHourIsNotWaitedFor() {
        UUID report = waiting();
        process.publishAt(report, null);
        assertThat(ledger.entered(report)).endsWith(Step.PUBLISHING);
        assertThat(roads.timers(report)).doesNotContainKey(HOUR);
        assertThat(roads.work(report).kind()).isEqualTo(Work.Kind.PUBLISH);
    }

    @Test
    void anHourLiftedBeforeTheSignatureHoldsNothingUp() {
        UUID report = roads.at(Step.SIGN_OFF, "department");
        process.publishAt(report, SET);
        process.publishAt(report, null);
        process.approve(roads.task(report));
        assertThat(ledger.entered(report)).endsWith(Step.SIGN_OFF, Step.PUBLISHING);
    }

    @Test
    void theHourStandsAfterAReturn() {
        UUID report = roads.at(Step.SIGN_OFF, "department");
        process.publishAt(report, SET);
        process.returnTo(roads.task(report), Step.CORRECTING);
        process.handIn(roads.task(report), "department");
        roads.approveUntil(report, Step.SIGN_OFF);
        process.approve(roads.task(report));
        assertThat(roads.timers(report)).containsEntry(HOUR, SET);
    }

    @Test
    void whatWasBroughtOntoTheNetByHandIsReadAtItsHour() {
        UUID report = roads.at(Step.AWAITING_UPLOAD, Roads.EVERY_STEP);
        process.publishAt(report, SET);
        process.uploaded(report);
        assertThat(ledger.waits(report)).isTrue();
        assertThat(roads.works("worker")).isEmpty();
    }
}
