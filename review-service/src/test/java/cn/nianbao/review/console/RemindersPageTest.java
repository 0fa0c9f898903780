package cn.nianbao.review.console;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Day;
import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.Step;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The office's list of what is not public, and how pages say how much time is left. */
@QuarkusTest
@RealPartners
class RemindersPageTest {

    private static final Person OFFICE = Person.of("office", "anlan");
    private static final Person STAFF = Person.of("staff", "anlan-199");

    @BeforeEach
    void itIsFiveWorkingDaysBeforeTheDate() {
        Day.is("2026-01-23T09:30:00");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    private static Document page(String path) {
        return page(OFFICE, path);
    }

    private static Document page(Person who, String path) {
        return Jsoup.parse(who.call().get(path).then().statusCode(200).extract().asString());
    }

    private static String name(Desk desk) {
        return "安澜市第" + desk.agency.substring("anlan-".length()) + "局";
    }

    private static List<String> row(Document page, String agency) {
        return page.select("tbody tr").stream()
                .map(row -> row.children().eachText())
                .filter(cells -> cells.get(0).equals(agency))
                .findFirst()
                .orElse(List.of());
    }

    private static void stands(String report, Step step) {
        QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(UUID.fromString(report))
                .orElseThrow()
                .enter(step, Instant.parse("2026-01-22T02:00:00Z")));
    }

    @Test
    void theOfficeSeesWhoIsNotPublicYet() {
        Desk reviewed = Desk.handedIn();
        Desk published = Desk.withForm();
        stands(published.report, Step.PUBLISHED);
        Desk abandoned = Desk.withForm();
        stands(abandoned.report, Step.ABANDONED);
        Desk nothing = new Desk();

        assertThat(page("/").select("a[href=/reminders]").eachText()).containsExactly("催办名单");
        Document list = page("/reminders");
        assertThat(row(list, name(reviewed)))
                .containsExactly(name(reviewed), "待初审", "科室负责人", "2026年1月31日", "还有 5 个工作日");
        assertThat(list.select("tbody a").eachAttr("href")).contains("/reports/" + reviewed.report);
        assertThat(row(list, name(published))).isEmpty();
        assertThat(row(list, name(abandoned))).startsWith(name(abandoned), "尚未报送", "经办人");
        assertThat(row(list, name(nothing))).containsExactly(name(nothing), "尚未报送", "经办人", "2026年1月31日", "还有 5 个工作日");
        assertThat(list.select("tbody tr th").last().text())
                .as("the city's own report is due in March, after all others")
                .isEqualTo("安澜市人民政府");

        String text = list.expectFirst("textarea[readonly]").wholeText();
        assertThat(text).startsWith("【催办】2025年政府信息公开工作年度报告：截至2026年1月23日，");
        assertThat(text.lines())
                .anyMatch(line -> line.endsWith(". " + name(reviewed) + "：待初审（科室负责人），公布期限 2026年1月31日，还有 5 个工作日"))
                .noneMatch(line -> line.contains(name(published)));
    }

    @Test
    void anotherYearIsChosen() {
        Document list = page("/reminders?year=2024");
        assertThat(list.select("option[selected]").eachText()).containsExactly("2024");
        assertThat(row(list, "安澜市第199局")).containsExactly("安澜市第199局", "尚未报送", "经办人", "2025年1月31日", "已逾期 245 个工作日");
        String text = list.expectFirst("textarea").wholeText();
        assertThat(text).contains("，已逾期 245 个工作日").doesNotContain("暂按周末计算");
        OFFICE.call().get("/reminders?year=2031").then().statusCode(404);
        OFFICE.call().get("/reminders?year=next").then().statusCode(422);
    }

    @Test
    void aNumberThatMayChangeIsMarked() {
        Day.is("2098-12-01T10:00:00");
        Document list = page("/reminders?year=2098");
        assertThat(row(list, "安澜市第199局").get(4)).startsWith("还有 ").endsWith(" 个工作日（节假日安排未公布，暂按周末计算）");
        assertThat(list.expectFirst("textarea").wholeText().split("节假日安排未公布"))
                .as("said once")
                .hasSize(2);
    }

    @Test
    void theListIsTheOfficesAlone() {
        assertThat(page(STAFF, "/").select("a[href=/reminders]")).isEmpty();
        STAFF.call().get("/reminders").then().statusCode(403);
    }

    @Test
    void pagesSayHowMuchTimeIsLeft() {
        Desk desk = Desk.handedIn();
        assertThat(page("/reports/" + desk.report).expectFirst(".stands").text())
                .endsWith("公布期限 2026年1月31日 还有 5 个工作日");
        Day.is("2026-02-09T10:00:00");
        Document late = page("/reports/" + desk.report);
        assertThat(late.expectFirst(".stands .late").text()).isEqualTo("已逾期 6 个工作日");
        assertThat(page("/reports?only=late&name=" + name(desk))
                        .select("li:has(a[href=/reports/" + desk.report + "]) .late")
                        .eachText())
                .contains("已逾期 6 个工作日");
        stands(desk.report, Step.PUBLISHED);
        assertThat(page("/reports/" + desk.report).select(".late").eachText())
                .as("public since 22 January")
                .isEmpty();
    }
}
