package cn.nianbao.review.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Remarks on cells and on words, answered, raised again and settled. */
@QuarkusTest
@RealPartners
class RemarkRoundsTest {

    private static String path(Desk desk) {
        return "/reports/" + desk.report;
    }

    private static void send(WebPage page, String action, Map<String, ?> typed) {
        page.send(action, typed).then().statusCode(303);
    }

    private static String action(WebPage page, String end) {
        return page.document().select("form[action$=" + end + "]").attr("action");
    }

    private static Desk remarked() {
        Desk desk = Desk.handedIn();
        WebPage page = WebPage.of(desk.first, path(desk));
        send(page, path(desk) + "/remarks", Map.of("place", "section:s5", "quote", "不够通俗", "text", "请举一个例子"));
        send(page, path(desk) + "/remarks", Map.of("place", "cell:a20-8/fees/amount", "text", "请与财政台账核对"));
        return desk;
    }

    @Test
    void aRemarkHangsOnWordsAndSaysWhenTheyHaveChanged() {
        Desk desk = remarked();
        WebPage page = WebPage.of(desk.first, path(desk));
        assertThat(page.document().select(".remarks li").eachAttr("data-words")).contains("不够通俗");
        assertThat(page.texts(".remarks q")).containsExactly("不够通俗");
        assertThat(page.texts(".remarks .lapsed")).isEmpty();
        assertThat(desk.historyLines().stream().map(line -> line.get("reason")))
                .contains("五、存在的主要问题及改进情况“不够通俗”：请举一个例子");

        desk.sendBack(desk.first, "correcting", "见审核意见").then().statusCode(200);
        desk.set(desk.staff, "a20-8/fees/amount", 3).then().statusCode(200);
        desk.correct(desk.staff, Map.of("sections", Map.of("s5", Map.of("text", "部分解读过于专业，将请群众试读后再发布。"))));
        assertThat(WebPage.of(desk.staff, path(desk) + "/remarks").texts(".remarks .lapsed"))
                .containsExactlyInAnyOrder("原文已改动，提出时是：不够通俗", "原文已改动，提出时是：0");
    }

    @Test
    void wordsThatAreNotThereCannotBeRemarkedOn() {
        Desk desk = Desk.handedIn();
        WebPage.of(desk.first, path(desk))
                .send(path(desk) + "/remarks", Map.of("place", "section:s5", "quote", "没有这句话", "text", "x"))
                .then()
                .statusCode(422);
    }

    @Test
    void aRemarkGoesThroughRoundsUntilTheReviewerSettlesIt() {
        Desk desk = remarked();
        desk.sendBack(desk.first, "correcting", "见审核意见").then().statusCode(200);
        answerAll(desk, "已核对");
        desk.handIn(desk.staff).then().statusCode(200);

        WebPage again = WebPage.of(desk.first, path(desk) + "/remarks");
        assertThat(again.text("#remarks-title")).isEqualTo("审核意见2 条待确认");
        send(again, action(again, "/resolution"), Map.of("resolved", "no", "text", "例子还没有写", "here", "remarks"));
        WebPage once = WebPage.of(desk.first, path(desk) + "/remarks");
        assertThat(once.text("#remarks-title")).contains("1 条未答复", "1 条待确认");
        assertThat(once.text(".remarks li.open")).contains("第 2 轮", "例子还没有写", "第 1 轮：请举一个例子", "已核对");
        send(once, action(once, "/resolution"), Map.of("resolved", "yes"));
        assertThat(WebPage.of(desk.staff, path(desk) + "/remarks").texts(".remarks .resolved"))
                .singleElement()
                .asString()
                .startsWith("已解决 " + desk.first.name());
        assertThat(desk.history()).contains("remarked-again", "remark-resolved");

        desk.sendBack(desk.first, "correcting", "请补例子").then().statusCode(200);
        List<String> open = desk.handIn(desk.staff).jsonPath().getList("items");
        assertThat(open).singleElement().asString().contains("例子还没有写");
        answerAll(desk, "已写例子");
        desk.handIn(desk.staff).then().statusCode(200);
        List<Map<String, Object>> told = desk.first
                .call()
                .get("/api" + path(desk) + "/remarks")
                .jsonPath()
                .getList("");
        assertThat(told).extracting(line -> line.get("state")).containsExactlyInAnyOrder("answered", "resolved");
        assertThat(told).extracting(line -> line.get("round")).containsExactlyInAnyOrder(1, 2);
    }

    @Test
    void onlyTheStepThatRemarkedSettlesAndOnlyWhatIsAnswered() {
        Desk desk = remarked();
        String id = desk.first
                .call()
                .get("/api" + path(desk) + "/remarks")
                .jsonPath()
                .getString("[0].id");
        String settle = "/api" + path(desk) + "/remarks/" + id + "/resolution";
        Map<String, ?> yes = Map.of("resolved", true);
        desk.first
                .call()
                .contentType("application/json")
                .body(yes)
                .put(settle)
                .then()
                .statusCode(409);
        desk.second
                .call()
                .contentType("application/json")
                .body(yes)
                .put(settle)
                .then()
                .statusCode(403);
        desk.staff
                .alsoAs("first-reviewer")
                .call()
                .contentType("application/json")
                .body(yes)
                .put(settle)
                .then()
                .statusCode(403);
    }

    private static void answerAll(Desk desk, String answer) {
        WebPage page = WebPage.of(desk.staff, path(desk));
        page.document()
                .select("#remarks form[action$=/answer]")
                .eachAttr("action")
                .forEach(action -> send(page, action, Map.of("answer", answer)));
    }
}
