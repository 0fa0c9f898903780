package cn.nianbao.review.console.report;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What the page of a report is told while somebody types in it. */
@QuarkusTest
@RealPartners
class TypingPageTest {

    private static final String PART = "requests/1/natural-person";
    private static final String TOTAL = "requests/1/total";

    @Test
    void theCheckRunsOnWhatIsTypedAndKeepsNothing() {
        Desk desk = filled();
        String before = desk.revision();
        Document found = Jsoup.parse(check(desk, Map.of(PART, "5")).asString());
        assertThat(found.select("a.finding[data-cells~=(^| )" + TOTAL + "( |$)]"))
                .isNotEmpty();
        assertThat(found.expectFirst("#findings").text()).contains("相差 5");
        assertThat(found.select("data[data-at=c-requests-1-total]").eachAttr("value"))
                .containsExactly("5");
        assertThat(desk.revision()).isEqualTo(before);
        Document mended = Jsoup.parse(check(desk, Map.of(PART, "0")).asString());
        assertThat(mended.select("#findings .verdict.clean")).hasSize(1);
    }

    @Test
    void whatIsNoFigureYetLeavesTheCellAsItWas() {
        Desk desk = filled();
        Response answer = check(desk, Map.of(PART, "1.", TOTAL, "7"));
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.asString()).expectFirst("#findings").text())
                .contains("相差 7");
    }

    @Test
    void onlyStaffTypeAndOnlyInTheirStep() {
        Desk desk = filled();
        Opened page = Opened.at(desk.staff, "/reports/" + desk.report);
        Person other = Person.of("staff", "anlan-0-elsewhere");
        String path = "/reports/" + desk.report + "/check";
        assertThat(new Opened(desk.first, page.response(), page.document())
                        .press("#edit", path, Map.of(PART, "1"))
                        .statusCode())
                .isEqualTo(403);
        assertThat(new Opened(other, page.response(), page.document())
                        .press("#edit", path, Map.of(PART, "1"))
                        .statusCode())
                .isEqualTo(403);
        desk.handIn(desk.staff).then().statusCode(200);
        assertThat(page.press("#edit", path, Map.of(PART, "1")).statusCode()).isEqualTo(409);
    }

    @Test
    void whoeverHasThePageOpenHearsWhoSavedMeanwhile() {
        Desk desk = filled();
        String seen = desk.revision();
        String path = "/reports/" + desk.report + "/newer?revision=" + seen;
        assertThat(desk.staff.call().get(path).statusCode()).isEqualTo(204);
        Person other = new Person("other-" + desk.agency, "乙", List.of("staff"), List.of(desk.agency));
        desk.set(other, PART, 1).then().statusCode(200);
        assertThat(desk.staff.call().get(path).asString()).contains("乙 于 ", "保存了修改");
    }

    private static Desk filled() {
        Desk desk = Desk.withForm();
        desk.fill();
        return desk;
    }

    private static Response check(Desk desk, Map<String, String> typed) {
        String path = "/reports/" + desk.report;
        return Opened.at(desk.staff, path).press("#edit", path + "/check", typed);
    }
}
