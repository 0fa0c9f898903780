package cn.nianbao.review.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** 批改建议: another wording that staff take or do not; who suggests it remains no editor. */
@QuarkusTest
@RealPartners
class SuggestionTest {

    private static List<String> openItems(Desk desk) {
        return desk.handIn(desk.staff).jsonPath().getList("items");
    }

    private static String path(Desk desk) {
        return "/reports/" + desk.report;
    }

    private static Response suggest(Desk desk, Person who, String place, String quote, String instead) {
        return WebPage.of(who, path(desk))
                .send(
                        path(desk) + "/suggestions",
                        Map.of("place", place, "quote", quote, "replacement", instead, "reason", "更具体"));
    }

    private static Desk suggested() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        suggest(desk, desk.approver, "section:s5", "将请群众试读后再发布", "将在三月底前请群众试读后再发布")
                .then()
                .statusCode(303);
        suggest(desk, desk.approver, "cell:a20-8/fees/amount", "", "3").then().statusCode(303);
        return desk;
    }

    private static Response decide(Desk desk, int number, Map<String, String> typed) {
        WebPage page = WebPage.of(desk.staff, path(desk));
        return page.send(
                page.document()
                        .select("#suggestions form[action$=/decision]")
                        .eachAttr("action")
                        .get(number),
                typed);
    }

    @Test
    void oneIsTakenAndOneIsNotAndTheLeaderStillSigns() {
        Desk desk = suggested();
        String before = desk.revision();
        assertThat(WebPage.of(desk.approver, path(desk)).texts("#suggestions li .badge"))
                .containsExactly("待经办人处理", "待经办人处理");
        desk.sendBack(desk.approver, "correcting", "见批改建议").then().statusCode(200);
        assertThat(desk.revision()).as("a suggestion changes nothing").isEqualTo(before);
        assertThat(openItems(desk))
                .hasSize(2)
                .allMatch(item -> item.startsWith("批改建议未处理（" + desk.approver.name() + "）"));

        WebPage staff = WebPage.of(desk.staff, path(desk));
        assertThat(staff.texts("#suggestions del")).containsExactly("将请群众试读后再发布", "0");
        assertThat(staff.texts("#suggestions ins")).containsExactly("将在三月底前请群众试读后再发布", "3");
        decide(desk, 0, Map.of("accept", "yes")).then().statusCode(303);
        decide(desk, 0, Map.of("accept", "no")).then().statusCode(422);
        decide(desk, 0, Map.of("accept", "no", "reason", "没有收费")).then().statusCode(303);

        assertThat(desk.read(desk.staff).jsonPath().getString("sections.find { it.id == 's5' }.text"))
                .contains("将在三月底前请群众试读后再发布");
        assertThat(desk.read(desk.staff).jsonPath().getInt("cells.'a20-8/fees/amount'.value"))
                .isZero();
        assertThat(desk.history()).contains("suggested", "corrected", "suggestion-accepted", "suggestion-declined");
        assertThat(WebPage.of(desk.approver, path(desk) + "/remarks").text("#suggestions"))
                .contains("已采纳", "未采纳", "没有收费", desk.staff.name());

        desk.handIn(desk.staff).then().statusCode(200);
        desk.approveBy(desk.first, desk.second, desk.secrecy, desk.approver);
    }

    @Test
    void aFigureThatIsTakenNamesItsSource() {
        Desk desk = suggested();
        desk.sendBack(desk.approver, "correcting", "见批改建议").then().statusCode(200);
        decide(desk, 1, Map.of("accept", "yes")).then().statusCode(303);
        assertThat(desk.read(desk.staff).jsonPath().getString("cells.'a20-8/fees/amount'.corrected.reason"))
                .isEqualTo("采纳" + desk.approver.name() + "（签发）的批改建议");
    }

    @Test
    void aSuggestionLapsesWhenTheTextHasChangedMeanwhile() {
        Desk desk = suggested();
        desk.sendBack(desk.approver, "correcting", "见批改建议").then().statusCode(200);
        WebPage seen = WebPage.of(desk.staff, path(desk));
        desk.correct(desk.staff, Map.of("sections", Map.of("s5", Map.of("text", "部分解读不够通俗，已经改进。"))));
        String first =
                seen.document().select("#suggestions form[action$=/decision]").attr("action");
        seen.send(first, Map.of("accept", "yes")).then().statusCode(409);
        assertThat(WebPage.of(desk.staff, path(desk)).texts("#suggestions li .badge"))
                .containsExactlyInAnyOrder("原文已改动，建议失效", "待经办人处理");
        decide(desk, 0, Map.of("accept", "no", "reason", "没有收费")).then().statusCode(303);
        desk.handIn(desk.staff).then().statusCode(200);
    }

    @Test
    void onlyWhoeverReviewsNowSuggestsAndOnlyWhatCanBeTaken() {
        Desk desk = Desk.handedIn();
        Map<String, Object> body = new HashMap<>(Map.of("cell", "a20-8/fees/amount", "replacement", "3"));
        assertThat(call(desk, desk.second, body).statusCode()).isEqualTo(403);
        assertThat(call(desk, desk.staff.alsoAs("first-reviewer"), body).statusCode())
                .isEqualTo(403);
        assertThat(call(desk, desk.first, Map.of("cell", "a20-8/fees/amount", "replacement", "三"))
                        .statusCode())
                .isEqualTo(422);
        assertThat(call(desk, desk.first, Map.of("section", "s1", "quote", "、", "replacement", "，"))
                        .statusCode())
                .as("words that stand there more than once")
                .isEqualTo(422);
        assertThat(call(desk, desk.first, body).statusCode()).isEqualTo(201);
        assertThat(desk.first
                        .call()
                        .get("/api" + path(desk) + "/suggestions")
                        .jsonPath()
                        .getList("state"))
                .containsExactly("open");
    }

    private static Response call(Desk desk, Person who, Map<String, ?> body) {
        return who.call()
                .contentType("application/json; charset=utf-8")
                .body(body)
                .post("/api" + path(desk) + "/suggestions");
    }
}
