package cn.nianbao.review.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** 整改单: a return with the items to mend, through two rounds; and the office's 下发整改. */
@QuarkusTest
@RealPartners
class RectificationTest {

    private static List<String> openItems(Desk desk) {
        return desk.handIn(desk.staff).jsonPath().getList("items");
    }

    private static String path(Desk desk) {
        return "/reports/" + desk.report;
    }

    private static Response decide(Desk desk, Person who, Map<String, ?> typed) {
        return WebPage.of(who, path(desk)).send(path(desk) + "/decision", typed);
    }

    private static String order(Desk desk, int number) {
        return WebPage.of(desk.staff, path(desk) + "/rectifications")
                .document()
                .select(".orders a")
                .eachAttr("href")
                .get(number);
    }

    private static void mend(Desk desk, String order, int item, String done) {
        WebPage.of(desk.staff, order)
                .send(order + "/items/" + item, Map.of("answer", done))
                .then()
                .statusCode(303);
    }

    @Test
    void aReturnWithItemsIsMendedThroughTwoRounds() {
        Desk desk = Desk.handedIn();
        WebPage first = WebPage.of(desk.first, path(desk));
        first.send(path(desk) + "/remarks", Map.of("place", "cell:a20-8/fees/amount", "text", "请与财政台账核对"))
                .then()
                .statusCode(303);
        WebPage deciding = WebPage.of(desk.first, path(desk));
        Element remark = deciding.document().selectFirst("input[name=item][value^=remark:]");
        String due = deciding.document().select("input[name^=due:]").attr("value");
        assertThat(LocalDate.parse(due)).isAfter(LocalDate.now().minusDays(1));
        deciding.send(
                        path(desk) + "/decision",
                        Map.of(
                                "decision",
                                "return",
                                "to",
                                "correcting",
                                "item",
                                remark.attr("value"),
                                "due:" + remark.attr("value"),
                                due,
                                "own",
                                List.of("补充整改时限", ""),
                                "ownDue",
                                List.of(due, due)))
                .then()
                .statusCode(303);
        assertThat(desk.history()).containsSubsequence("mending-ordered", "returned");
        assertThat(desk.historyLines().stream().map(line -> line.get("reason"))).contains("请按整改单逐项整改，共 2 项");

        List<String> open = desk.handIn(desk.staff).jsonPath().getList("items");
        assertThat(open).anyMatch(item -> item.startsWith("整改事项未办结（第 1 号整改单第 2 项）：补充整改时限"));
        String order = order(desk, 0);
        assertThat(WebPage.of(desk.staff, order).text(".order")).contains("整改单", "共 2 项，2 项未办结", desk.first.name());
        mend(desk, order, 1, "已核对，无误");
        mend(desk, order, 2, "已补充");
        assertThat(WebPage.of(desk.staff, path(desk) + "/remarks").text(".remarks"))
                .as("the remark that the item was made of is answered with it")
                .contains("已核对，无误");
        desk.handIn(desk.staff).then().statusCode(200);

        WebPage second = WebPage.of(desk.first, order);
        assertThat(second.texts(".order-items .answer")).hasSize(2).anyMatch(text -> text.startsWith("已整改已补充"));
        second.send(order + "/acceptance", Map.of("opinion", "属实")).then().statusCode(303);
        assertThat(WebPage.of(desk.staff, order).text(".order .good")).contains("整改到位", desk.first.name(), "属实");

        decide(desk, desk.first, Map.of("decision", "return", "to", "correcting", "own", "再核对标题", "ownDue", due))
                .then()
                .statusCode(303);
        assertThat(WebPage.of(desk.staff, path(desk) + "/rectifications").texts(".orders a"))
                .containsExactly("第 2 号整改单", "第 1 号整改单");
        mend(desk, order(desk, 0), 1, "标题无误");
        desk.handIn(desk.staff).then().statusCode(200);
        desk.approveBy(desk.first);
        assertThat(desk.history()).contains("item-mended", "mending-accepted");
    }

    @Test
    void theWordsOfEachItemTickItsOwnBox() {
        Desk desk = Desk.handedIn();
        for (String said : List.of("请与财政台账核对", "请统一用语")) {
            WebPage.of(desk.first, path(desk))
                    .send(path(desk) + "/remarks", Map.of("text", said))
                    .then()
                    .statusCode(303);
        }
        Document page = WebPage.of(desk.first, path(desk)).document();
        assertThat(page.select("input[name=item]")).hasSizeGreaterThan(1).allSatisfy(box -> assertThat(
                        page.select("label[for=" + box.id() + "]"))
                .hasSize(1));
    }

    @Test
    void anItemNeedsADeadlineThatIsNotOver() {
        Desk desk = Desk.handedIn();
        decide(desk, desk.first, Map.of("decision", "return", "own", "改标题", "ownDue", "2020-01-01"))
                .then()
                .statusCode(422);
        decide(desk, desk.first, Map.of("decision", "return", "own", "改标题", "ownDue", ""))
                .then()
                .statusCode(422);
        assertThat(desk.state()).as("nothing was decided").isEqualTo("first-review");
        assertThat(desk.history()).doesNotContain("mending-ordered");
    }

    @Test
    void whoOrderedAcceptsAndNobodyElse() {
        Desk desk = Desk.handedIn();
        String due = LocalDate.now().plusDays(9).toString();
        decide(desk, desk.first, Map.of("decision", "return", "own", "改标题", "ownDue", due))
                .then()
                .statusCode(303);
        String order = order(desk, 0);
        accept(desk, desk.first, order).then().statusCode(409);
        mend(desk, order, 1, "已改");
        accept(desk, desk.second, order).then().statusCode(403);
        accept(desk, desk.staff.alsoAs("first-reviewer"), order).then().statusCode(403);
        accept(desk, desk.first, order).then().statusCode(200);
    }

    private static Response accept(Desk desk, Person who, String order) {
        return who.call().contentType("application/json").body(Map.of()).put("/api" + order + "/acceptance");
    }

    @Test
    void whatTheOfficeDemandsIsMendedInTheNextVersion() {
        Desk desk = Desk.published();
        String due = LocalDate.now().plusDays(9).toString();
        decide(desk, desk.office, Map.of("decision", "return", "reason", "标题不规范", "own", "请改标题", "ownDue", due))
                .then()
                .statusCode(303);
        assertThat(desk.history()).containsSubsequence("mending-ordered", "rectify");
        String order = order(desk, 0);
        assertThat(WebPage.of(desk.staff, order).text(".order-facts")).contains("安澜市人民政府");
        assertThat(WebPage.of(desk.staff, order).document().select(".order form"))
                .isEmpty();

        Desk next = desk.next(desk.act("correction", Map.of("reason", "按整改单更正")));
        String again = order(next, 0);
        assertThat(openItems(next)).anyMatch(item -> item.contains("请改标题"));
        mend(next, again, 1, "标题已改");
        next.handIn(next.staff).then().statusCode(200);
        accept(next, desk.office, again).then().statusCode(200);
    }

    @Test
    void aDecisionOfAProgramMayCarryItems() {
        Desk desk = Desk.handedIn();
        Map<String, ?> decision = Map.of(
                "decision",
                "return",
                "reason",
                "见整改单",
                "revision",
                desk.revision(),
                "items",
                List.of(Map.of(
                        "text",
                        "核对新收数量",
                        "place",
                        "表三",
                        "due",
                        LocalDate.now().plusDays(3).toString())));
        desk.decide(desk.first, desk.task(desk.first), decision).then().statusCode(200);
        List<Map<String, Object>> items = desk.staff
                .call()
                .get("/api" + path(desk) + "/rectifications")
                .jsonPath()
                .getList("[0].items");
        assertThat(items).singleElement().satisfies(item -> {
            assertThat(item).containsEntry("place", "表三").containsEntry("problem", "核对新收数量");
            assertThat(item.get("answer")).isNull();
        });
    }
}
