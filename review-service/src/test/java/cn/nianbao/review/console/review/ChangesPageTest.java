package cn.nianbao.review.console.review;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.Questions;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.WebPage;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;

/** The tab 差异: what differs since one decided, since a revision, since what was signed. */
@QuarkusTest
@RealPartners
class ChangesPageTest {

    @Inject
    SessionFactory sessions;

    private static WebPage page(Person who, Desk desk, String since) {
        return WebPage.of(who, "/reports/" + desk.report + "/changes" + (since.isEmpty() ? "" : "?since=" + since));
    }

    /** Approved by the first reviewer, sent back by the second, mended by staff, before the first reviewer again. */
    private static Desk mended() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        desk.sendBack(desk.second, "correcting", "请核对").then().statusCode(200);
        desk.correct(
                        desk.staff,
                        Map.of(
                                "cells",
                                Map.of(
                                        "a20-1/rules/issued",
                                        Map.of("value", 1),
                                        "a20-1/rules/in-force",
                                        Map.of("value", 1)),
                                "reason",
                                "台账漏记"))
                .then()
                .statusCode(200);
        desk.correct(desk.staff, Map.of("sections", Map.of("s5", Map.of("text", "部分解读不够通俗，将请企业和群众试读后再发布。"))))
                .then()
                .statusCode(200);
        return desk;
    }

    @Test
    void reviewersSeeWhatChangedSinceTheyDecided() {
        Desk desk = mended();
        desk.set(desk.staff, "a20-1/rules/issued", 0).then().statusCode(200);
        desk.set(desk.staff, "a20-1/rules/in-force", 0).then().statusCode(200);
        desk.handIn(desk.staff).then().statusCode(200);

        WebPage report = WebPage.of(desk.first, "/reports/" + desk.report);
        assertThat(report.text(".again")).startsWith("自您上次办理以来改动 1 处");
        assertThat(report.document().select(".again a").attr("href"))
                .isEqualTo("/reports/" + desk.report + "/changes?since=decision");

        WebPage changes = page(desk.first, desk, "decision");
        assertThat(changes.text("#count")).startsWith("有 1 处不同。");
        assertThat(changes.text(".changed-text .change")).isEqualTo("改写 部分解读不够通俗，将请企业和群众试读后再发布。");
        assertThat(changes.texts(".changed-text del")).isEmpty();
        assertThat(changes.texts(".changed-text ins")).containsExactly("企业和");
        assertThat(changes.text(".changed-text h3")).contains(desk.staff.name()).contains("修改内容");
        assertThat(page(desk.second, desk, "decision").text("#count"))
                .as("who sent it back")
                .startsWith("有 1 处不同。");
        assertThat(page(desk.first, desk, "").texts(".nav-pills [aria-current]"))
                .containsExactly("自您上次办理以来");
    }

    @Test
    void figuresAreToldInTheWordsOfTheFormWithWhoAndWhy() {
        Desk desk = mended();
        WebPage changes = page(desk.first, desk, "decision");
        assertThat(changes.text("#count")).startsWith("有 3 处不同。");
        List<String> row = changes.document()
                .selectFirst("table.changes tbody tr")
                .children()
                .eachText();
        assertThat(row.get(0)).contains("规章", "行“", "列");
        assertThat(row.subList(1, 3)).containsExactly("0", "1");
        assertThat(row.get(3)).startsWith(desk.staff.name() + " ").endsWith("修改内容原因：台账漏记");
        assertThat(changes.texts("table.changes td del")).containsExactly("0", "0");
        assertThat(changes.text("main")).contains("其余 198 格数据相同");

        assertThat(page(desk.staff, desk, "revision").text("#count"))
                .as("the last saving alone")
                .startsWith("有 1 处不同。");
    }

    @Test
    void whereThereIsNothingToCompareWithThePageSaysSo() {
        Desk desk = Desk.handedIn();
        assertThat(page(desk.first, desk, "decision").text(".empty")).isEqualTo("您还没有办理过这份报告，没有可以比较的一稿。");
        assertThat(page(desk.first, desk, "last-year").text(".empty")).contains("没有上年公布的报告");
        assertThat(page(desk.first, desk, "signed").text(".empty")).contains("第一版");
        desk.sendBack(desk.first, "correcting", "请核对").then().statusCode(200);
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(page(desk.first, desk, "decision").text("#count")).startsWith("没有不同，内容完全一致。");
        assertThat(WebPage.of(desk.first, "/reports/" + desk.report).text(".again"))
                .isEqualTo("自您上次办理以来内容没有改动。");
        desk.first
                .call()
                .get("/reports/" + desk.report + "/changes?since=yesterday")
                .then()
                .statusCode(404);
        Person stranger = Person.of("first-reviewer", "anlan-99999");
        stranger.call().get("/reports/" + desk.report + "/changes").then().statusCode(403);
    }

    @Test
    void aCorrectionIsComparedWithWhatWasSigned() {
        Desk published = Desk.published();
        Desk next = published.next(published.act("correction", Map.of("reason", "漏计")));
        WebPage opened = page(next.staff, next, "signed");
        assertThat(opened.text("#count")).startsWith("有 1 处不同。");
        assertThat(opened.text("#fields-title + ul li")).startsWith("公开的更正说明：");
        next.correct(next.staff, Map.of("signedOn", "2026-01-21")).then().statusCode(200);
        WebPage changes = page(next.staff, next, "signed");
        assertThat(changes.text("#count")).startsWith("有 2 处不同。");
        assertThat(changes.text("#fields-title + ul li:first-child"))
                .startsWith("落款日期：2026-01-")
                .contains(next.staff.name());
    }

    @Test
    void theQuestionsDoNotGrowWithTheRevisions() {
        Desk desk = mended();
        long few = questions(desk);
        for (int i = 1; i < 6; i++) {
            desk.set(desk.staff, "a20-8/fees/amount", i).then().statusCode(200);
        }
        assertThat(questions(desk)).isEqualTo(few);
    }

    private long questions(Desk desk) {
        return Questions.of(sessions, () -> page(desk.first, desk, "decision"));
    }
}
