package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Two people in one report: the second is told, chooses where both changed the same, and nothing is overwritten. */
@QuarkusTest
@RealPartners
class MergeTest {

    private static final String MINE = "requests/1/natural-person";
    private static final String BOTH = "requests/1/total";
    private static final String THEIRS = "requests/2/total";

    @Test
    void whatOnlyOneSideChangedIsTakenAndTheRestIsChosen() {
        Desk desk = Desk.withForm();
        String path = "/reports/" + desk.report;
        Opened mine = Opened.at(desk.staff, path);
        desk.correct(
                        other(desk),
                        Map.of(
                                "cells",
                                Map.of(BOTH, Map.of("value", 8), THEIRS, Map.of("value", 3)),
                                "sections",
                                Map.of("s1", Map.of("text", "别人写的总体情况。"))))
                .then()
                .statusCode(200);

        Response stale = mine.press(
                "#edit", path, Map.of(MINE, "5", BOTH, "7", "section:s5", "我写的问题。", "section:s1", "我写的总体情况。"));
        assertThat(stale.statusCode()).isEqualTo(412);
        Opened merge = Opened.of(desk.staff, stale);
        Document page = merge.document();
        assertThat(page.select(".past").text()).contains("乙", "8");
        assertThat(chosen(page, MINE)).isEqualTo("5");
        assertThat(chosen(page, "section:s5")).isEqualTo("我写的问题。");
        assertThat(chosen(page, BOTH)).as("both changed it").isEmpty();
        assertThat(chosen(page, "section:s1")).isEmpty();
        assertThat(page.select("[name=" + BOTH + "]").eachAttr("value")).containsExactly("7", "8");
        assertThat(page.select("[name=" + THEIRS + "]")).isEmpty();
        assertThat(page.select("details").text()).contains("表三“二、上年结转政府信息公开申请数量”行“总计”列：（空白） → 3");

        Response saved = merge.press("#merge", path, Map.of(BOTH, "8", "section:s1", "我写的总体情况。"));
        assertThat(saved.statusCode()).isEqualTo(303);
        JsonPath report = desk.read(desk.staff).jsonPath();
        assertThat(figure(report, MINE)).isEqualTo(5);
        assertThat(figure(report, BOTH)).isEqualTo(8);
        assertThat(figure(report, THEIRS)).isEqualTo(3);
        assertThat(text(report, "s1")).isEqualTo("我写的总体情况。");
        assertThat(text(report, "s5")).isEqualTo("我写的问题。");
    }

    @Test
    void whoeverMergesAgainstAThirdIsToldAgain() {
        Desk desk = Desk.withForm();
        String path = "/reports/" + desk.report;
        Opened mine = Opened.at(desk.staff, path);
        desk.set(other(desk), BOTH, 8);
        Opened merge = Opened.of(desk.staff, mine.press("#edit", path, Map.of(MINE, "5")));
        desk.set(other(desk), MINE, 9);
        Response again = merge.press("#merge", path, Map.of());
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(Opened.of(desk.staff, again)
                        .document()
                        .select("[name=" + MINE + "]")
                        .eachAttr("value"))
                .containsExactly("5", "9");
    }

    @Test
    void nobodyHandsInWhatTheyHaveNotSeen() {
        Desk desk = Desk.withForm();
        desk.fill();
        String path = "/reports/" + desk.report;
        Opened mine = Opened.at(desk.staff, path);
        desk.correct(other(desk), Map.of("title", "另一个标题")).then().statusCode(200);
        Response refused = mine.press("#edit", path + "/hand-in", Map.of());
        assertThat(refused.statusCode()).isEqualTo(412);
        assertThat(Opened.of(desk.staff, refused)
                        .document()
                        .expectFirst("[role=alert]")
                        .text())
                .contains("没有办理", "已有新的修改");
        assertThat(desk.state()).isEqualTo("correcting");
    }

    @Test
    void theSameChangeTwiceIsNothingToChoose() {
        Desk desk = Desk.withForm();
        String path = "/reports/" + desk.report;
        Opened mine = Opened.at(desk.staff, path);
        desk.set(other(desk), BOTH, 8);
        Document page = Opened.of(desk.staff, mine.press("#edit", path, Map.of(BOTH, "8")))
                .document();
        assertThat(page.text()).contains("您改的内容与现在保存的一致");
    }

    private static Person other(Desk desk) {
        return new Person("other-" + desk.agency, "乙", List.of("staff"), List.of(desk.agency));
    }

    private static String chosen(Document page, String field) {
        Element radio = page.selectFirst("input[name=" + field + "][checked]");
        return radio == null ? "" : radio.val();
    }

    private static int figure(JsonPath report, String cell) {
        return report.getInt("cells.'" + cell + "'.value");
    }

    private static String text(JsonPath report, String section) {
        return report.getString("sections.find { it.id == '" + section + "' }.text");
    }
}
