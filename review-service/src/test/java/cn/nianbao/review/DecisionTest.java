package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a decision is answered: who may not is told so first, then what is too late, and last what does not do. */
@QuarkusTest
@RealPartners
class DecisionTest {

    private static final Map<String, String> NONSENSE = Map.of("decision", "nonsense", "revision", "old");
    private static final Person FOREIGN = Person.of("first-reviewer", "anlan-198");

    private static Map<String, String> approve(Desk desk) {
        return Map.of("decision", "approve", "revision", desk.revision());
    }

    private static void refused(Response answer, int status) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }

    @Test
    void anotherAgencysReviewerIsRefusedBeforeAnythingElse() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        refused(desk.decide(FOREIGN, task, NONSENSE), 403);
        Map<String, String> approve = approve(desk);
        desk.decide(desk.first, task, approve);
        refused(desk.decide(FOREIGN, task, approve), 403);
        refused(desk.decide(desk.second, task, approve), 403);
    }

    @Test
    void anEditorIsRefusedBeforeTheyHearThatTheTaskIsGone() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        desk.approveBy(desk.first);
        refused(desk.decide(desk.staff.alsoAs("first-reviewer"), task, approve(desk)), 403);
    }

    @Test
    void reviewersDoNotDecideWhatStaffHold() {
        Desk desk = Desk.withForm();
        refused(desk.decide(desk.first, desk.task(desk.staff), approve(desk)), 403);
    }

    @Test
    void anOldRevisionIsToldBeforeAWrongWord() {
        Desk desk = Desk.handedIn();
        String task = desk.task(desk.first);
        refused(desk.decide(desk.first, task, NONSENSE), 409);
        refused(desk.decide(desk.first, task, Map.of()), 409);
        refused(desk.decide(desk.first, task, Map.of("decision", "nonsense", "revision", desk.revision())), 422);
        Map<String, String> nowhere =
                Map.of("decision", "return", "to", "nowhere", "reason", "请修改", "revision", desk.revision());
        refused(desk.decide(desk.first, task, nowhere), 422);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "%00", "a%2Fb", "%FF", "0-0-0-0-0"})
    void aTaskThatNeverWasIsGone(String task) {
        Response answer = Desk.handedIn()
                .first
                .call()
                .urlEncodingEnabled(false)
                .contentType("application/json")
                .body(NONSENSE)
                .post("/api/tasks/" + task + "/decision");
        refused(answer, 409);
    }

    @Test
    void anotherTargetIsAnotherDecision() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        String task = desk.task(desk.second);
        Map<String, String> back = new HashMap<>(Map.of("decision", "return", "reason", "请修改"));
        back.put("revision", desk.revision());
        back.put("to", "first-review");
        assertThat(desk.decide(desk.second, task, back).statusCode()).isEqualTo(200);
        assertThat(desk.decide(desk.second, task, back).statusCode()).isEqualTo(200);
        back.put("to", "correcting");
        refused(desk.decide(desk.second, task, back), 409);
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void theSameReferralIsRecordedOnce() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second);
        String task = desk.task(desk.secrecy);
        Map<String, String> refer = Map.of("decision", "refer", "reason", "演练安排", "revision", desk.revision());
        desk.decide(desk.secrecy, task, refer);
        assertThat(desk.decide(desk.secrecy, task, refer).statusCode()).isEqualTo(200);
        assertThat(desk.history()).containsOnlyOnce("referred");
        Map<String, String> more = Map.of("decision", "refer", "reason", "另有一处", "revision", desk.revision());
        desk.decide(desk.secrecy, task, more);
        assertThat(desk.history()).endsWith("referred", "referred");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0007b"})
    void aReasonIsKeptOnlyAsOneCanReadIt(String reason) {
        Desk desk = Desk.handedIn();
        refused(desk.sendBack(desk.first, "correcting", reason), 422);
        refused(desk.sendBack(desk.first, "correcting", "长".repeat(2001)), 422);
        assertThat(desk.state()).isEqualTo("first-review");
    }

    @Test
    void theRecordSaysToWhichRevisionEverythingWasDone() {
        Desk desk = Desk.handedIn();
        String revision = desk.revision();
        desk.staff.call().post("/api/reports/" + desk.report + "/recall");
        desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "重新编制"))
                .post("/api/reports/" + desk.report + "/abandon");
        List<String> revisions = desk.staff
                .call()
                .get("/api/reports/" + desk.report + "/history")
                .jsonPath()
                .getList("findAll { it.kind in ['handed-in', 'recalled', 'abandoned'] }.revision");
        assertThat(revisions).containsExactly(revision, revision, revision);
    }
}
