package cn.nianbao.workflow;

import static cn.nianbao.workflow.Roads.WORKER;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Where a report has been on its own diagram, while it is under way and afterwards. */
@QuarkusTest
@QuarkusTestResource(Database.class)
class RoadBookTest {

    private static final String KEY = "anlan-emergency/2025/v1";

    private final RoadBook book;
    private final ReportProcess process;
    private final Roads roads;

    RoadBookTest(RoadBook book, ReportProcess process, Roads roads) {
        this.book = book;
        this.process = process;
        this.roads = roads;
    }

    @AfterEach
    void clear() {
        roads.clear();
    }

    private Travelled road(UUID report) {
        return book.of(report, KEY).orElseThrow();
    }

    @Test
    void tellsWhereAReportStandsAndHowItCameThere() {
        UUID report = roads.at(Step.SECRECY_REVIEW, "department");
        Travelled road = road(report);
        assertThat(road.current()).containsExactly("secrecy-review");
        assertThat(road.visited()).containsSubsequence("correcting", "review-policy", "first-review", "second-review");
        assertThat(road.visited()).doesNotContain("leader-review", "reading", "preparing", "secrecy-review");
        assertThat(road.taken())
                .contains("empty-form", "hand-in", "asks-first-yes", "second-review-approved", "asks-leader-no")
                .doesNotContain("asks-first-no", "asks-second-no", "with-draft", "leader-review-done");
        assertThat(road.diagram()).contains("bpmndi:BPMNDiagram", "id=\"secrecy-review\"");
        assertThat(road.release()).isEqualTo("3");
    }

    @Test
    void whatRingsBesideTheRoadIsNoPlaceOnIt() {
        UUID report = roads.at(Step.FIRST_REVIEW, "department");
        roads.ring(report, "reminder-due");
        process.told(roads.work(report), WORKER, Roads.SOON.plusSeconds(60));
        assertThat(road(report).current()).containsExactly("first-review");
        assertThat(road(report).visited()).doesNotContain("reminder-due", "remind");
    }

    @Test
    void aReturnLeadsBackOnTheDiagram() {
        UUID report = roads.at(Step.SECOND_REVIEW, "department");
        process.returnTo(roads.task(report), Step.CORRECTING);
        Travelled road = road(report);
        assertThat(road.current()).containsExactly("correcting");
        assertThat(road.has(Step.SECOND_REVIEW)).isTrue();
        assertThat(road.taken()).contains("second-review-returned", "return-to-correcting");
    }

    @Test
    void aStepThatWasBrokenOffWasNotDone() {
        UUID report = roads.at(Step.FIRST_REVIEW, "department");
        process.recall(report);
        assertThat(road(report).visited()).doesNotContain("first-review");
    }

    @Test
    void remembersEachCaseOfAReportAfterItsEnd() {
        UUID abandoned = roads.at(Step.ABANDONED, "department");
        UUID published = roads.at(Step.PUBLISHING, "department");
        process.done(roads.work(published), WORKER);
        process.done(roads.work(published), WORKER);
        assertThat(road(abandoned).visited()).contains("abandoned").doesNotContain("sign-off", "published");
        assertThat(road(abandoned).current()).isEmpty();
        assertThat(road(published).visited())
                .contains("sign-off", "publishing", "read-back", "published")
                .doesNotContain("abandoned");
        assertThat(road(published).taken())
                .contains("to-preparing", "to-how-published", "to-publishing", "to-published");
    }

    @Test
    void knowsNothingOfACaseThatNeverBegan() {
        assertThat(book.of(UUID.randomUUID(), "anlan-emergency/1999/v1")).isEmpty();
    }
}
