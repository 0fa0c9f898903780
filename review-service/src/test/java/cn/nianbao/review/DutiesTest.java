package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Separation of duties, by the token's sub. */
@QuarkusTest
@RealPartners
class DutiesTest {

    @Test
    void whoeverEditedDecidesNothing() {
        Desk desk = Desk.handedIn();
        Person both = desk.staff.alsoAs("first-reviewer");
        String task = desk.task(desk.first);
        var answer = desk.decide(both, task, Map.of("decision", "approve", "revision", desk.revision()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("detail")).contains("编辑过");
        assertThat(desk.tasks(both)).as("and is not offered the task").isEmpty();
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void nobodyDecidesTwoSteps() {
        Desk desk = Desk.handedIn();
        Person both = desk.first.alsoAs("second-reviewer");
        desk.approveBy(both);
        String task = desk.task(desk.second);
        var answer = desk.decide(both, task, Map.of("decision", "approve", "revision", desk.revision()));
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.jsonPath().getString("detail")).contains("初审");
    }

    @Test
    void aReturnIsADecisionToo() {
        Desk desk = Desk.handedIn();
        Person both = desk.first.alsoAs("approver");
        // or nobody known would be left for signing off
        desk.approver.call().get("/api/tasks");
        desk.sendBack(both, "correcting", "请补充");
        desk.handIn(desk.staff);
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        var answer =
                desk.decide(both, desk.task(desk.approver), Map.of("decision", "approve", "revision", desk.revision()));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theSamePersonMayRepeatTheSameStep() {
        Desk desk = Desk.handedIn();
        desk.sendBack(desk.first, "correcting", "请补充");
        desk.handIn(desk.staff);
        desk.approveBy(desk.first);
        assertThat(desk.state()).isEqualTo("second-review");
    }

    @Test
    void editingAnAbandonedDraftCountsForTheVersion() {
        Desk desk = Desk.withForm();
        desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "重新编制"))
                .post("/api/reports/" + desk.report + "/abandon");
        Person other = new Person(
                "another-of-" + desk.agency, "另一人", java.util.List.of("staff"), java.util.List.of(desk.agency));
        desk.report = desk.submit(other, null, null).jsonPath().getString("id");
        desk.fillAs(other);
        desk.handIn(other);
        Person both = desk.staff.alsoAs("first-reviewer");
        var answer =
                desk.decide(both, desk.task(desk.first), Map.of("decision", "approve", "revision", desk.revision()));
        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    void theSameDecisionAgainIsAnsweredAndChangesNothing() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        Map<String, String> approve = Map.of("decision", "approve", "revision", desk.revision());
        assertThat(desk.decide(desk.first, task, approve).statusCode()).isEqualTo(200);
        assertThat(desk.decide(desk.first, task, approve).statusCode()).isEqualTo(200);
        assertThat(desk.history()).containsOnlyOnce("approved");
        Person another =
                new Person("other-first", "另一位", java.util.List.of("first-reviewer"), java.util.List.of(desk.agency));
        assertThat(desk.decide(another, task, approve).statusCode()).isEqualTo(409);
    }
}
