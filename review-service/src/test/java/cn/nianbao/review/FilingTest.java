package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The part of the supervising office: review and filing before publishing, filing after it. */
@QuarkusTest
@RealPartners
class FilingTest {

    private static Response decide(Desk desk, Person who, String decision, String reason) {
        Map<String, Object> task = desk.tasks(who).get(0);
        Map<String, Object> body = new HashMap<>(Map.of("decision", decision, "revision", task.get("revision")));
        body.put("reason", reason);
        return desk.decide(who, (String) task.get("id"), body);
    }

    @Test
    void afterPublishingTheOfficeFilesAndNothingWaitsForIt() {
        Desk desk = Desk.published();
        Map<String, Object> owed = desk.tasks(desk.office).get(0);
        assertThat(owed).containsEntry("step", "office-review").containsEntry("revision", desk.revision());
        assertThat(decide(desk, desk.office, "approve", null).statusCode()).isEqualTo(200);
        assertThat(desk.history()).endsWith("published", "filed");
        assertThat(desk.state()).isEqualTo("published");
        assertThat(desk.tasks(desk.office)).isEmpty();
        assertThat(desk.decide(
                                desk.office,
                                (String) owed.get("id"),
                                Map.of("decision", "approve", "revision", desk.revision()))
                        .statusCode())
                .as("the same again")
                .isEqualTo(200);
        assertThat(desk.history()).containsOnlyOnce("filed");
    }

    @Test
    void afterPublishingTheOfficeMayAskForMendingInWords() {
        Desk desk = Desk.published();
        assertThat(decide(desk, desk.office, "return", " ").statusCode()).isEqualTo(422);
        assertThat(decide(desk, desk.office, "return", "第五部分缺少改进措施").statusCode())
                .isEqualTo(200);
        assertThat(desk.history()).endsWith("rectify");
        assertThat(desk.act("correction", Map.of("reason", "按整改要求补充")).statusCode())
                .isEqualTo(201);
    }

    @Test
    void nobodyElseFiles() {
        Desk desk = Desk.published();
        Map<String, Object> owed = desk.tasks(desk.office).get(0);
        Map<String, Object> body = Map.of("decision", "approve", "revision", desk.revision());
        for (Person person : java.util.List.of(desk.staff, desk.approver, Person.of("office", desk.agency))) {
            assertThat(desk.decide(person, (String) owed.get("id"), body).statusCode())
                    .isEqualTo(403);
        }
        assertThat(desk.decide(
                                desk.office,
                                (String) owed.get("id"),
                                Map.of("decision", "approve", "revision", "0".repeat(64)))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void underReviewTheOfficeApprovesOrSendsBackBeforePublishing() {
        Desk desk = Desk.handedIn("by-hand-reviewed");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        assertThat(desk.state()).isEqualTo("office-review");
        decide(desk, desk.office, "return", "表三数据请核对").then().statusCode(200);
        assertThat(desk.state()).isEqualTo("correcting");
        desk.handIn(desk.staff).then().statusCode(200);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver, desk.office);
        desk.uploadAndRegister();
        desk.awaitState("published");
        assertThat(desk.tasks(desk.office)).as("nothing is owed twice").isEmpty();
    }

    @Test
    void underFilingTheOfficeRegistersAndSendsNothingBack() {
        Desk desk = Desk.handedIn("by-hand-filed");
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
        Response refused = decide(desk, desk.office, "return", "请修改");
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail")).contains("备案只登记");
        desk.approveBy(desk.office);
        assertThat(desk.state()).isEqualTo("awaiting-upload");
    }
}
