package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Explanations, contests and remarks: what must be said before a report goes on. */
@QuarkusTest
@RealPartners
class DiscussionTest {

    private static Desk withoutPeriod() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, "{\"period\": null}").then().statusCode(200);
        return desk;
    }

    private static Desk signedYearsLater() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.correct(desk.staff, Map.of("signedOn", "2028-06-01")).then().statusCode(200);
        return desk;
    }

    private static Response say(Desk desk, Person who, String path, Map<String, ?> body) {
        return who.call()
                .contentType("application/json; charset=utf-8")
                .body(body)
                .put("/api/reports/" + desk.report + path);
    }

    @Test
    void aWarningMustBeExplained() {
        Desk desk = withoutPeriod();
        Response refused = desk.handIn(desk.staff);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("items[0]")).startsWith("须说明");
        assertThat(say(desk, desk.staff, "/findings/S-PERIOD/explanation", Map.of("reason", "统计期限见前言"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        assertThat(desk.history()).contains("explained");
    }

    @Test
    void anExplanationStaysInsideUnlessStaffAgreeToPublishIt() {
        Desk desk = withoutPeriod();
        String before = desk.revision();
        say(desk, desk.staff, "/findings/S-PERIOD/explanation", Map.of("reason", "内部说明"));
        assertThat(desk.revision()).as("nothing that is signed has changed").isEqualTo(before);
        say(desk, desk.staff, "/findings/S-PERIOD/explanation", Map.of("reason", "公开说明", "public", true));
        assertThat(desk.revision())
                .as("what will be public is part of what is signed")
                .isNotEqualTo(before);
        assertThat(desk.read(desk.staff).jsonPath().getBoolean("findings[0].explanation.public"))
                .isTrue();
    }

    @Test
    void anErrorIsNotExplainedAway() {
        Desk desk = signedYearsLater();
        assertThat(say(desk, desk.staff, "/findings/S-DATE/explanation", Map.of("reason", "无误"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(422);
    }

    @Test
    void anErrorMayBeContestedAndIsJudgedByOthers() {
        Desk desk = signedYearsLater();
        assertThat(say(desk, desk.staff, "/findings/S-DATE/contest", Map.of("reason", "更正后重新公布"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk.handIn(desk.staff).statusCode())
                .as("not while nobody has judged")
                .isEqualTo(422);
        Map<String, ?> accept = Map.of("accept", true, "reason", "属实");
        assertThat(say(desk, desk.staff.alsoAs("secrecy-reviewer"), "/findings/S-DATE/contest/decision", accept)
                        .statusCode())
                .as("never by an editor")
                .isEqualTo(403);
        assertThat(say(desk, desk.first, "/findings/S-DATE/contest/decision", accept)
                        .statusCode())
                .isEqualTo(403);
        assertThat(say(desk, desk.secrecy, "/findings/S-DATE/contest/decision", accept)
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        WebPage review = WebPage.of(desk.first, "/reports/" + desk.report);
        assertThat(review.text(".decision .verdict")).contains("必改的均已接受复核");
        assertThat(review.document().select("button[value=approve]").hasAttr("disabled"))
                .as("what was accepted stands in nobody's way")
                .isFalse();
        desk.approveBy(desk.first);
        assertThat(desk.history()).contains("contested", "contest-accepted");
    }

    @Test
    void aRefusedContestLeavesTheErrorOpen() {
        Desk desk = signedYearsLater();
        say(desk, desk.staff, "/findings/S-DATE/contest", Map.of("reason", "日期无误"));
        assertThat(say(
                                desk,
                                desk.office,
                                "/findings/S-DATE/contest/decision",
                                Map.of("accept", false, "reason", "应为次年"))
                        .statusCode())
                .isEqualTo(204);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(422);
    }

    @Test
    void anAcceptedContestLapsesWithItsFigures() {
        Desk desk = signedYearsLater();
        say(desk, desk.staff, "/findings/S-DATE/contest", Map.of("reason", "更正后重新公布"));
        say(desk, desk.secrecy, "/findings/S-DATE/contest/decision", Map.of("accept", true, "reason", "属实"));
        desk.correct(desk.staff, Map.of("signedOn", "2029-06-01"));
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(422);
    }

    @Test
    void sumsCannotBeContested() {
        Desk desk = Desk.withForm();
        desk.fill();
        desk.set(desk.staff, "requests/1/total", 5);
        List<String> ids = desk.read(desk.staff).jsonPath().getList("findings.findAll { it.severity == 'error' }.id");
        assertThat(ids).isNotEmpty();
        assertThat(say(desk, desk.staff, "/findings/" + ids.get(0) + "/contest", Map.of("reason", "数据无误"))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void whatIsNotThereCannotBeSpokenOf() {
        Desk desk = withoutPeriod();
        assertThat(say(desk, desk.staff, "/findings/T-NOTHING/explanation", Map.of("reason", "x"))
                        .statusCode())
                .isEqualTo(404);
        assertThat(say(desk, desk.secrecy, "/findings/S-PERIOD/contest/decision", Map.of("accept", true, "reason", "x"))
                        .statusCode())
                .isEqualTo(409);
        assertThat(say(desk, desk.staff, "/findings/S-PERIOD/explanation", Map.of("reason", " "))
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void everyRemarkIsAnsweredBeforeHandingInAgain() {
        Desk desk = Desk.handedIn();
        Response made = desk.first
                .call()
                .contentType("application/json; charset=utf-8")
                .body(Map.of("text", "请核对行政许可", "cell", "a20-5/licensing/decisions"))
                .post("/api/reports/" + desk.report + "/remarks");
        assertThat(made.statusCode()).isEqualTo(201);
        desk.sendBack(desk.first, "correcting", "见审核意见");
        Response refused = desk.handIn(desk.staff);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getString("items[0]")).contains("请核对行政许可");
        String answer = "/remarks/" + made.jsonPath().getString("id") + "/answer";
        assertThat(say(desk, desk.first, answer, Map.of("answer", "已核对")).statusCode())
                .isEqualTo(403);
        assertThat(say(desk, desk.staff, answer, Map.of("answer", "")).statusCode())
                .isEqualTo(422);
        assertThat(say(desk, desk.staff, answer, Map.of("answer", "已与许可台账核对无误")).statusCode())
                .isEqualTo(200);
        assertThat(desk.handIn(desk.staff).statusCode()).isEqualTo(200);
        assertThat(desk.staff
                        .call()
                        .get("/api/reports/" + desk.report + "/remarks")
                        .jsonPath()
                        .getString("[0].answer"))
                .isEqualTo("已与许可台账核对无误");
    }

    /** Whoever got no answer asks again; the record tells it once. */
    @Test
    void theSameWordsAgainChangeNothing() {
        Desk desk = signedYearsLater();
        desk.correct(desk.staff, "{\"period\": null}").then().statusCode(200);
        Map<String, ?> reason = Map.of("reason", "见前言", "public", true);
        Map<String, ?> accept = Map.of("accept", true, "reason", "属实");
        for (int times = 0; times < 2; times++) {
            say(desk, desk.staff, "/findings/S-PERIOD/explanation", reason)
                    .then()
                    .statusCode(204);
            say(desk, desk.staff, "/findings/S-DATE/contest", reason).then().statusCode(204);
        }
        for (int times = 0; times < 2; times++) {
            say(desk, desk.secrecy, "/findings/S-DATE/contest/decision", accept)
                    .then()
                    .statusCode(204);
        }
        desk.handIn(desk.staff).then().statusCode(200);
        String remark = remarked(desk);
        assertThat(remarked(desk)).isEqualTo(remark);
        desk.sendBack(desk.first, "correcting", "见审核意见");
        for (int times = 0; times < 2; times++) {
            say(desk, desk.staff, "/remarks/" + remark + "/answer", Map.of("answer", "已核对"))
                    .then()
                    .statusCode(200);
        }

        assertThat(desk.history())
                .containsOnlyOnce("explained", "contested", "contest-accepted", "remarked", "answered");
    }

    private static String remarked(Desk desk) {
        return desk.first
                .call()
                .contentType("application/json; charset=utf-8")
                .body(Map.of("text", "请核对行政许可", "cell", "a20-5/licensing/decisions"))
                .post("/api/reports/" + desk.report + "/remarks")
                .jsonPath()
                .getString("id");
    }

    @Test
    void onlyWhoeverReviewsNowRemarks() {
        Desk desk = Desk.handedIn();
        for (Person person : List.of(desk.second, desk.office, desk.staff.alsoAs("first-reviewer"))) {
            Response answer = person.call()
                    .contentType("application/json")
                    .body(Map.of("text", "x"))
                    .post("/api/reports/" + desk.report + "/remarks");
            assertThat(answer.statusCode()).as(person.sub()).isEqualTo(403);
        }
    }

    @Test
    void aCorrectionNeedsAPublishedReport() {
        Desk desk = Desk.handedIn();
        Response answer = desk.staff
                .call()
                .contentType("application/json")
                .body(Map.of("reason", "x"))
                .post("/api/reports/" + desk.report + "/correction");
        assertThat(answer.statusCode()).isEqualTo(409);
    }
}
