package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
@RealPartners
class RoadTest {

    @Test
    void aReportGoesFromTheFormToPublishing() {
        Desk desk = Desk.handedIn();
        assertThat(desk.state()).isEqualTo("first-review");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
        assertThat(desk.history())
                .containsExactly(
                        "form-opened", "corrected", "handed-in", "approved", "approved", "approved", "approved");
    }

    @Test
    void whatIsOpenIsNamedAndKeepsTheReportFromBeingHandedIn() {
        Desk desk = Desk.withForm();
        var answer = desk.handIn(desk.staff);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getList("items")).isNotEmpty();
        assertThat(desk.state()).isEqualTo("correcting");
    }

    @Test
    void returnedReportsAreMendedAndGoTheWholeRoadAgain() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        assertThat(desk.sendBack(desk.second, "correcting", "行政处罚数量请核对").statusCode())
                .isEqualTo(200);
        assertThat(desk.state()).isEqualTo("correcting");
        String before = desk.revision();
        assertThat(desk.set(desk.staff, "a20-6/penalties/decisions", 3).statusCode())
                .isEqualTo(200);
        assertThat(desk.revision()).isNotEqualTo(before);
        desk.handIn(desk.staff);
        assertThat(desk.state()).isEqualTo("first-review");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("publishing");
    }

    @Test
    void aReportCanBeReturnedToAnEarlierReviewOnly() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second);
        assertThat(desk.sendBack(desk.secrecy, "sign-off", "请先签发").statusCode()).isEqualTo(422);
        assertThat(desk.sendBack(desk.secrecy, "first-review", "请再看第一部分").statusCode())
                .isEqualTo(200);
        assertThat(desk.state()).isEqualTo("first-review");
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void aReturnSaysWhy() {
        Desk desk = Desk.handedIn();
        var answer = desk.sendBack(desk.first, "correcting", " ");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getString("detail")).contains("原因");
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void referringIsRecordedAndLeavesTheTaskWhereItIs() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second);
        String task = desk.task(desk.secrecy);
        Map<String, String> refer = Map.of("decision", "refer", "reason", "第一部分的演练安排", "revision", desk.revision());
        assertThat(desk.decide(desk.secrecy, task, refer).statusCode()).isEqualTo(200);
        assertThat(desk.state()).isEqualTo("secrecy-review");
        assertThat(desk.history()).endsWith("referred");
        desk.approveBy(desk.secrecy);
        assertThat(desk.state()).isEqualTo("sign-off");
    }

    @Test
    void staffRecallUntilTheFirstReviewDecides() {
        Desk desk = Desk.handedIn();
        assertThat(desk.staff
                        .call()
                        .post("/api/reports/" + desk.report + "/recall")
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk.state()).isEqualTo("correcting");
        desk.handIn(desk.staff);
        desk.approveBy(desk.first);
        assertThat(desk.staff
                        .call()
                        .post("/api/reports/" + desk.report + "/recall")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void anAbandonedDraftLeavesRoomForAnother() {
        Desk desk = Desk.handedIn();
        var abandoned = desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "重新编制"))
                .post("/api/reports/" + desk.report + "/abandon");
        assertThat(abandoned.statusCode()).isEqualTo(200);
        assertThat(desk.state()).isEqualTo("abandoned");
        var again = desk.submit(desk.staff, null, null);
        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.jsonPath().getString("id")).isNotEqualTo(desk.report);
    }

    @Test
    void tasksAreFoundByTheToken() {
        Desk desk = Desk.handedIn();
        assertThat(desk.tasks(desk.first)).extracting(task -> task.get("step")).isEqualTo(List.of("first-review"));
        assertThat(desk.tasks(desk.second)).isEmpty();
        assertThat(desk.tasks(new Desk().first)).isEmpty();
        assertThat(desk.tasks(desk.first).get(0))
                .containsEntry("revision", desk.revision())
                .containsKeys("id", "since", "due");
    }
}
