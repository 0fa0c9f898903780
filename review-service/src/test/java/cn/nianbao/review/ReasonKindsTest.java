package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.decision.History;
import cn.nianbao.testkit.Postgres;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Reasons have a kind beside their words, where somebody chose one. */
@QuarkusTest
@RealPartners
class ReasonKindsTest {

    @Inject
    History history;

    private static Response post(Desk desk, String what, Map<String, ?> body) {
        return desk.staff.call().contentType("application/json").body(body).post("/api/reports/" + desk.report + what);
    }

    private static Response sendBack(Desk desk, Map<String, String> kind) {
        Map<String, String> decision = new HashMap<>(kind);
        decision.putAll(Map.of("decision", "return", "reason", "请核对", "revision", desk.revision()));
        return desk.decide(desk.first, desk.task(desk.first), decision);
    }

    /** The newest line of the history. */
    private static JsonPath last(Desk desk) {
        return desk.staff
                .call()
                .get("/api/reports/" + desk.report + "/history")
                .jsonPath()
                .setRootPath("[-1]");
    }

    private boolean isWhole(Desk desk) {
        return QuarkusTransaction.requiringNew().call(() -> history.isWhole(UUID.fromString(desk.report)));
    }

    @Test
    void aReturnSaysOfWhatKindItIs() {
        Desk desk = Desk.handedIn();
        assertThat(sendBack(desk, Map.of("kind", "personal-data")).statusCode()).isEqualTo(200);
        assertThat(last(desk).getString("kind")).isEqualTo("returned");
        assertThat(last(desk).getString("reason")).isEqualTo("请核对");
        assertThat(last(desk).getString("reasonKind")).isEqualTo("personal-data");
        assertThat(last(desk).getString("reasonKindShown")).isEqualTo("个人信息");
    }

    @Test
    void nobodyNeedsToChooseOne() {
        Desk desk = Desk.handedIn();
        assertThat(sendBack(desk, Map.of()).statusCode()).isEqualTo(200);
        assertThat(last(desk).getString("reasonKind")).isNull();
    }

    @Test
    void anUnknownKindIsRefusedWithThoseThatThereAre() {
        Desk desk = Desk.handedIn();
        Response refused = sendBack(desk, Map.of("kind", "addition"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("detail"))
                .contains("addition", "figures（数据有误）", "personal-data（个人信息）", "other（其他）")
                .doesNotContain("补充内容");
        assertThat(desk.state()).isEqualTo("first-review");
        assertThat(post(desk, "/abandon", Map.of("reason", "重传", "kind", "figures"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void anApprovalHasNone() {
        Desk desk = Desk.handedIn();
        Response refused = desk.decide(
                desk.first,
                desk.task(desk.first),
                Map.of("decision", "approve", "revision", desk.revision(), "kind", "figures"));
        assertThat(refused.statusCode()).isEqualTo(422);
    }

    @Test
    void anExplanationSaysOfWhatKindItIs() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, "{\"period\": null}").then().statusCode(200);
        Response said = desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "统计期限见前言", "kind", "scope"))
                .put("/api/reports/" + desk.report + "/findings/S-PERIOD/explanation");
        assertThat(said.statusCode()).isEqualTo(204);
        JsonPath explanation = desk.read(desk.staff).jsonPath().setRootPath("findings[0].explanation");
        assertThat(explanation.getString("kind")).isEqualTo("scope");
        assertThat(explanation.getString("kindShown")).isEqualTo("口径不同");
        assertThat(last(desk).getString("reasonKind")).isEqualTo("scope");
    }

    @Test
    void correctionsAndAbandonedDraftsSayOfWhatKindTheyAre() throws SQLException {
        Desk desk = Desk.handedIn();
        asOwner("update report_case set state = 'published' where id = '" + desk.report + "'");
        Response opened = post(desk, "/correction", Map.of("reason", "许可数量漏计", "kind", "figures"));
        assertThat(opened.statusCode()).isEqualTo(201);
        desk.report = opened.jsonPath().getString("id");
        assertThat(last(desk).getString("reasonKindShown")).isEqualTo("数据更正");
        assertThat(post(desk, "/abandon", Map.of("reason", "重复", "kind", "duplicate"))
                        .statusCode())
                .isEqualTo(200);
        assertThat(last(desk).getString("reasonKindShown")).isEqualTo("重复提交");
    }

    @Test
    void aCorrectionTakenUpAgainKeepsTheReasonItWasOpenedFor() throws SQLException {
        Desk desk = Desk.handedIn();
        asOwner("update report_case set state = 'published' where id = '" + desk.report + "'");
        Map<String, String> why = Map.of("reason", "许可数量漏计", "kind", "figures");
        desk.report = post(desk, "/correction", why).jsonPath().getString("id");
        for (int again = 0; again < 2; again++) {
            post(desk, "/abandon", Map.of("reason", "稿件不对")).then().statusCode(200);
            Response opened = desk.submit(desk.staff, null, null);
            assertThat(opened.statusCode()).isEqualTo(201);
            desk.report = opened.jsonPath().getString("id");
            JsonPath first = last(desk).setRootPath("[0]");
            assertThat(first.getString("kind")).isEqualTo("correction-opened");
            assertThat(first.getString("reason")).isEqualTo("许可数量漏计");
            assertThat(first.getString("reasonKind")).isEqualTo("figures");
            assertThat(isWhole(desk)).isTrue();
        }
    }

    @Test
    void aFirstVersionTakenUpAgainIsNoCorrection() {
        Desk desk = Desk.withForm();
        post(desk, "/abandon", Map.of("reason", "稿件不对")).then().statusCode(200);
        desk.report = desk.submit(desk.staff, null, null).jsonPath().getString("id");
        assertThat(desk.history()).containsExactly("form-opened");
    }

    @Test
    void theKindIsPartOfTheChain() throws SQLException {
        Desk desk = Desk.handedIn();
        sendBack(desk, Map.of("kind", "figures"));
        assertThat(isWhole(desk)).isTrue();
        asOwner("update entry set reason_kind = 'return/other' where kind = 'returned' and case_id = '" + desk.report
                + "'");
        assertThat(isWhole(desk)).isFalse();
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection connection = Postgres.asOwner();
                Statement statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isOne();
        }
    }
}
