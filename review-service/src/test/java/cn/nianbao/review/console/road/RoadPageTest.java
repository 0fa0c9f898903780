package cn.nianbao.review.console.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.Deputies;
import cn.nianbao.review.Desk;
import cn.nianbao.review.Person;
import cn.nianbao.review.Questions;
import cn.nianbao.review.RealPartners;
import cn.nianbao.testkit.Postgres;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.SessionFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of how a report came where it stands: its record, whether that is whole, and the steps of its road. */
@QuarkusTest
@RealPartners
class RoadPageTest {

    @Inject
    EntityManagerFactory sessions;

    private static Document page(Person who, String report) {
        return Jsoup.parse(who.call()
                .get("/reports/" + report + "/road")
                .then()
                .statusCode(200)
                .extract()
                .asString());
    }

    private static List<String> stops(Document page, String style) {
        return page.select(".stops ." + style + " .name").stream()
                .map(name -> name.ownText())
                .toList();
    }

    @Test
    void saysStepByStepWhereTheReportStands() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        Document page = page(desk.staff, desk.report);
        assertThat(stops(page, "done")).containsExactly("编制", "初审");
        assertThat(stops(page, "now")).containsExactly("复审");
        assertThat(stops(page, "off")).containsExactly("识别", "分管领导审核", "主管部门审核", "上网发布");
        assertThat(stops(page, "ahead")).containsExactly("保密审查", "签发", "发布", "已公布");
        assertThat(page.select(".stops [aria-current=step]").text()).contains("复审", "办公室负责人", "正在办");
        assertThat(page.select(".nav-tabs [aria-current=page]").text()).isEqualTo("办理过程");
        var diagram = page.expectFirst("[data-diagram]");
        assertThat(diagram.attr("data-now")).isEqualTo("second-review");
        assertThat(diagram.attr("data-done").split(" ")).contains("correcting", "first-review", "asks-first");
        assertThat(diagram.attr("data-off").split(" ")).contains("leader-review", "unreadable", "withdrawn");
        assertThat(diagram.attr("data-taken").split(" ")).contains("hand-in", "first-review-approved");
        String drawn = desk.staff
                .call()
                .get(diagram.attr("data-diagram"))
                .then()
                .statusCode(200)
                .contentType("application/xml")
                .extract()
                .asString();
        assertThat(drawn).contains("id=\"second-review\"", "bpmndi:BPMNShape");
    }

    @Test
    void afterAReturnTheStepsBehindAreToBeDoneAgain() {
        Desk desk = Desk.handedIn();
        desk.approveBy(desk.first);
        desk.sendBack(desk.second, "correcting", "请核对第三部分");
        Document page = page(desk.staff, desk.report);
        assertThat(stops(page, "now")).containsExactly("编制");
        assertThat(page.select(".stops .ahead:contains(初审)").text()).contains("未到", "此前办过，须重新办理");
        desk.handIn(desk.staff);
        Document again = page(desk.staff, desk.report);
        assertThat(again.select(".version h3").eachText()).containsExactly("第 2 轮", "第 1 轮（复审环节退回修改）");
        assertThat(again.select(".version .past").get(0).text()).contains("送审").doesNotContain("请核对第三部分");
        assertThat(again.select(".version .past").get(1).text()).contains("请核对第三部分");
    }

    @Test
    void namesWhoStoodForWhomAndEachEntrysPlaceInTheChain() {
        Desk desk = Desk.handedIn();
        Person deputy = new Person("deputy-of-" + desk.agency, "乙", List.of("informant"), List.of(desk.agency));
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        desk.approveBy(deputy);
        Document page = page(desk.office, desk.report);
        assertThat(page.select(".chain").text())
                .contains("校验通过", "本版 " + desk.historyLines().size() + " 条");
        var newest = desk.historyLines().get(desk.historyLines().size() - 1);
        assertThat(page.select(".chain code").text()).isEqualTo(newest.get("hash"));
        assertThat(page.select(".past li").first().text())
                .contains("乙 代 " + desk.first.name(), "同意（初审）", "第 " + newest.get("number") + " 条");
    }

    @Test
    void anEntryThatWasAlteredIsNamed() throws SQLException {
        Desk desk = Desk.handedIn();
        desk.sendBack(desk.first, "correcting", "请核对");
        int altered = desk.historyLines().size();
        asOwner("update entry set reason = '没有意见' where case_id = ? and number = " + altered, desk);
        Document page = page(desk.staff, desk.report);
        assertThat(page.select(".chain h2").text()).isEqualTo("校验不通过");
        assertThat(page.select(".chain li").eachText()).containsExactly("第 " + altered + " 条：内容与写入时的校验值不一致，这一条被改动");
        assertThat(page.select(".chain").text()).contains("怎么办", "deploy/audit");
        assertThat(page.select(".past li:contains(对不上)").eachText())
                .singleElement()
                .asString()
                .contains("没有意见", "第 " + altered + " 条");

        asOwner("delete from entry where case_id = ? and number = 2", desk);
        assertThat(page(desk.staff, desk.report).select(".chain li").eachText()).contains("第 3 条：在它之前缺少第 2 条");

        asOwner("update entry set kind = 'invented' where case_id = ? and number = 1", desk);
        Document illegible = page(desk.staff, desk.report);
        assertThat(illegible.select(".chain li").eachText()).contains("第 1 条：内容与写入时的校验值不一致，这一条被改动");
        assertThat(illegible.select(".version").text()).contains("无法列出");
        var report = desk.staff.call().get("/reports/" + desk.report);
        assertThat(report.statusCode()).isEqualTo(409);
        assertThat(report.asString()).contains("疑似在数据库中被改动", "办理进度");
    }

    @Test
    void theRecordIsTakenAlongForInspectors() {
        Desk desk = Desk.handedIn();
        desk.sendBack(desk.first, "correcting", "=HYPERLINK(\"https://evil.example\",\"请核对\")");
        String csv = desk.office
                .call()
                .get("/reports/" + desk.report + "/road/history.csv")
                .then()
                .statusCode(200)
                .header("Content-Disposition", "attachment; filename=\"" + desk.agency + "-2025-history.csv\"")
                .extract()
                .asString();
        assertThat(csv).contains("\"版本\",\"序号\",\"时间（北京时间）\"", "\"送审\"", desk.first.name());
        assertThat(csv)
                .as("a formula stays a text")
                .contains("\"'=HYPERLINK(\"\"https://evil.example\"\",\"\"请核对\"\")\"");
        JsonPath json = desk.office
                .call()
                .get("/reports/" + desk.report + "/road/history.json")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(json.getBoolean("[0].whole")).isTrue();
        assertThat(json.getInt("[0].entries")).isEqualTo(desk.historyLines().size());
        assertThat(json.getList("[0].history.hash"))
                .isEqualTo(desk.historyLines().stream()
                        .map(line -> line.get("hash"))
                        .toList());
    }

    @Test
    void anAbandonedDraftStaysInTheHistory() {
        Desk desk = Desk.withForm();
        desk.act("abandon", Map.of("reason", "重新编制"));
        String abandoned = desk.report;
        desk.report = desk.submit(desk.staff, null, null).jsonPath().getString("id");
        Document page = page(desk.staff, desk.report);
        assertThat(page.select(".version > summary").eachText()).hasSize(2);
        assertThat(page.select("a[href=/reports/" + abandoned + "/road]")).hasSize(1);
        assertThat(stops(page(desk.staff, abandoned), "done")).contains("编制", "已作废（本稿）");
        assertThat(stops(page(desk.staff, abandoned), "off")).contains("初审", "已公布");
    }

    @Test
    void strangersAndOperatorsSeeNothingOfIt() {
        Desk desk = Desk.withForm();
        for (Person who : List.of(new Desk().staff, Person.of("operator", desk.agency))) {
            for (String part : List.of("", "/diagram", "/history.csv", "/history.json")) {
                who.call()
                        .get("/reports/" + desk.report + "/road" + part)
                        .then()
                        .statusCode(403);
            }
        }
    }

    @Test
    void theQuestionsDoNotGrowWithTheRecord() {
        Desk desk = Desk.handedIn();
        long few = questions(desk);
        desk.sendBack(desk.first, "correcting", "一");
        desk.handIn(desk.staff);
        desk.sendBack(desk.first, "correcting", "二");
        desk.handIn(desk.staff);
        assertThat(questions(desk)).isLessThanOrEqualTo(few);
    }

    private long questions(Desk desk) {
        return Questions.of(sessions.unwrap(SessionFactory.class), () -> page(desk.staff, desk.report));
    }

    private void asOwner(String sql, Desk desk) throws SQLException {
        try (Connection owner = Postgres.asOwner();
                PreparedStatement statement = owner.prepareStatement(sql)) {
            statement.setObject(1, UUID.fromString(desk.report));
            assertThat(statement.executeUpdate()).isEqualTo(1);
        }
    }
}
