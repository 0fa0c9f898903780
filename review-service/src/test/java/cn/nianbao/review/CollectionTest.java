package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** 数据采集: departments fill their figures by a link without signing in, and staff take them over with who confirmed them. */
@QuarkusTest
@RealPartners
class CollectionTest {

    private static final String NORMATIVE = "a20-1/normative-documents/";

    @BeforeEach
    void itIsJanuary() {
        Day.is("2026-01-12T09:30:00");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    /** Asks a department of the desk's agency, and gives the path of its link. */
    private static String ask(Desk desk, String name, String... scope) {
        Response answer = tryToAsk(desk, name, "2026-01-20", scope);
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(200);
        return link(answer);
    }

    private static Response tryToAsk(Desk desk, String name, String until, String... scope) {
        return WebPage.of(desk.staff, "/collections?agency=" + desk.agency + "&year=2025")
                .send("/collections/departments", Map.of("name", name, "until", until, "scope", List.of(scope)));
    }

    private static String link(Response page) {
        String words = Jsoup.parse(page.asString()).expectFirst("#fresh").wholeText();
        return words.substring(words.indexOf("/collect/"));
    }

    private static Response fill(String link, Map<String, String> typed) {
        WebPage page = WebPage.ofAnybody(link);
        var call = RestAssured.given()
                .cookies(page.response().cookies())
                .contentType("application/x-www-form-urlencoded; charset=utf-8");
        page.document()
                .select(".collect input[type=hidden]")
                .forEach(field -> call.formParam(field.attr("name"), field.attr("value")));
        typed.forEach(call::formParam);
        return call.post(link);
    }

    private static Map<String, String> confirmedBy(String name, Map<String, String> figures) {
        Map<String, String> typed = new HashMap<>(figures);
        typed.put("by", name);
        typed.put("phone", "0999-0000012");
        return typed;
    }

    private static Map<String, String> normative(String issued, String repealed, String inForce) {
        return Map.of(NORMATIVE + "issued", issued, NORMATIVE + "repealed", repealed, NORMATIVE + "in-force", inForce);
    }

    private static Document figures(Desk desk) {
        return WebPage.of(desk.staff, "/collections?agency=" + desk.agency + "&year=2025")
                .document();
    }

    @Test
    void aDepartmentFillsItsCellsAndStaffTakeThemOver() {
        Desk desk = new Desk();
        String link = ask(desk, "法规科", "a20-1/normative-documents");
        assertThat(figures(desk).select(".departments li").text()).contains("法规科", "未提交", "2026年1月20日前有效");
        WebPage page = WebPage.ofAnybody(link);
        assertThat(page.document().select(".collect input[inputmode=decimal]").eachAttr("name"))
                .as("nothing but its own cells")
                .containsExactly(NORMATIVE + "issued", NORMATIVE + "repealed", NORMATIVE + "in-force");
        assertThat(page.text(".secrecy")).isEqualTo("【非涉密系统，严禁上传涉密信息】");
        assertThat(page.response().header("X-Robots-Tag")).contains("noindex");
        assertThat(page.document().select("meta[name=robots]").attr("content")).contains("noindex");
        assertThat(page.document().select("a[href^=/]").not(".skip"))
                .as("ways into the console")
                .isEmpty();

        assertThat(fill(link, confirmedBy("李四", normative("3", "1", "12"))).asString())
                .contains("已收到：李四于");
        assertThat(figures(desk).select(".departments li").text()).contains("已提交 李四（0999-0000012）");
        WebPage staff = WebPage.of(desk.staff, "/collections?agency=" + desk.agency + "&year=2025");
        Response taken = staff.send("/collections/figures", Map.of());
        assertThat(taken.statusCode()).isEqualTo(303);
        String report = taken.header("Location").replaceAll(".*/", "");
        var cell = desk.at(report).read(desk.staff).jsonPath();
        assertThat(cell.getString("cells.'" + NORMATIVE + "in-force'.value")).isEqualTo("12");
        assertThat(cell.getString("cells.'" + NORMATIVE + "in-force'.corrected.reason"))
                .isEqualTo("数据采集：法规科（李四）12");
        assertThat(cell.getString("cells.'" + NORMATIVE + "in-force'.confirm")).isNull();
        assertThat(cell.getString("cells.'a20-1/rules/issued'.state"))
                .as("nobody answered it")
                .isEqualTo("blank");
        assertThat(desk.at(report).history()).containsExactly("form-opened", "corrected");
        assertThat(WebPage.of(desk.staff, "/reports/" + report).text("main")).contains("数据采集：法规科（李四）12");
    }

    @Test
    void severalDepartmentsAreAddedUpAndTheSumWaitsForConfirmation() {
        Desk desk = Desk.withForm();
        String one = ask(desk, "法规科", "a20-1/normative-documents");
        Day.is("2026-01-12T09:40:00");
        String other = ask(desk, "综合科", "a20-1/normative-documents");
        fill(one, confirmedBy("李四", normative("3", "1", "12")));
        fill(other, confirmedBy("王五", normative("2", "0", "5")));
        String row = figures(desk).select("#figures tr:contains(现行有效件数)").text();
        assertThat(row).contains("法规科（李四）12；综合科（王五）5", "17 合计，待确认");
        WebPage.of(desk.staff, "/collections?agency=" + desk.agency + "&year=2025")
                .send("/collections/figures", Map.of());
        var cells = desk.read(desk.staff).jsonPath();
        assertThat(cells.getString("cells.'" + NORMATIVE + "in-force'.value")).isEqualTo("17");
        assertThat(cells.getString("cells.'" + NORMATIVE + "in-force'.confirm.reason"))
                .contains("法规科（李四）12、综合科（王五）5，合计 17");
        assertThat(cells.getList("findings.rule")).contains("T-CONFIRM");
    }

    @Test
    void sumsOfARowAreAddedUpForTheDepartment() {
        Desk desk = Desk.withForm();
        String link = ask(desk, "政策法规科", "requests/1");
        Map<String, String> typed =
                new HashMap<>(Map.of("requests/1/natural-person", "4", "requests/1/enterprise", "2"));
        Response incomplete = fill(link, confirmedBy("赵六", typed));
        assertThat(incomplete.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(incomplete.asString()).select(".trouble").text()).contains("有 4 格没有填数字", "科研机构”列没有填");
        assertThat(Jsoup.parse(incomplete.asString())
                        .select("input[name=requests/1/enterprise]")
                        .attr("value"))
                .as("what was typed stays")
                .isEqualTo("2");
        typed.put("zeros", "yes");
        assertThat(fill(link, confirmedBy("赵六", typed)).statusCode()).isEqualTo(200);
        assertThat(figures(desk).select("#figures tr:contains(总计) .sum").text()).isEqualTo("6");
    }

    @Test
    void cellsOfOthersAreRefused() {
        Desk desk = Desk.withForm();
        String link = ask(desk, "法规科", "a20-1/normative-documents");
        Map<String, String> typed = new HashMap<>(normative("3", "1", "12"));
        typed.put("a20-8/fees/amount", "100");
        assertThat(fill(link, confirmedBy("李四", typed)).statusCode()).isEqualTo(403);
        assertThat(figures(desk).select(".departments li").text()).contains("未提交");
    }

    @Test
    void aLinkEndsWithItsLastDay() {
        Desk desk = Desk.withForm();
        String link = ask(desk, "法规科", "a20-8");
        Day.is("2026-01-20T23:30:00");
        WebPage open = WebPage.ofAnybody(link);
        Day.is("2026-01-21T00:30:00");
        Response past = RestAssured.given().get(link);
        assertThat(past.statusCode()).isEqualTo(410);
        assertThat(past.header("X-Robots-Tag")).contains("noindex");
        assertThat(Jsoup.parse(past.asString()).text())
                .contains("链接已过期", "向本单位经办人要新的链接")
                .doesNotContain("法规科");
        Response late = RestAssured.given()
                .cookies(open.response().cookies())
                .contentType("application/x-www-form-urlencoded")
                .formParam(
                        "csrf-token",
                        open.document().select("input[name=csrf-token]").attr("value"))
                .formParams(confirmedBy("李四", Map.of("a20-8/fees/amount", "1")))
                .post(link);
        assertThat(late.statusCode()).isEqualTo(410);
    }

    @Test
    void aLinkIsTakenBackAndAnotherTakesItsPlace() {
        Desk desk = Desk.withForm();
        String link = ask(desk, "法规科", "a20-8");
        WebPage staff = WebPage.of(desk.staff, "/collections?agency=" + desk.agency + "&year=2025");
        String revocation = staff.document().select("form[action$=/revocation]").attr("action");
        assertThat(staff.send(revocation, Map.of()).statusCode()).isEqualTo(303);
        assertThat(RestAssured.given().get(link).statusCode()).isEqualTo(410);
        String renewal = staff.document().select("form[action$=/link]").attr("action");
        String other = link(staff.send(renewal, Map.of()));
        assertThat(WebPage.ofAnybody(other).text("h1")).contains("法规科");
        assertThat(RestAssured.given().get(link).statusCode()).as("the old one").isEqualTo(404);
        assertThat(RestAssured.given().get("/collect/abc").asString()).contains("链接不完整或不对");
        assertThat(figures(desk).text()).as("a secret is shown once").doesNotContain("/collect/");
    }

    @Test
    void onlyStaffOfTheAgencyAsk() {
        Desk desk = Desk.withForm();
        ask(desk, "法规科", "a20-8");
        Desk other = Desk.withForm();
        assertThat(desk.first.call().get("/collections").statusCode()).isEqualTo(403);
        assertThat(other.staff
                        .call()
                        .get("/collections?agency=" + desk.agency + "&year=2025")
                        .statusCode())
                .isEqualTo(403);
        String renewal = figures(desk).select("form[action$=/link]").attr("action");
        WebPage others = WebPage.of(other.staff, "/collections?agency=" + other.agency + "&year=2025");
        Response stolen = other.staff
                .call()
                .cookies(others.response().cookies())
                .contentType("application/x-www-form-urlencoded")
                .formParam(
                        "csrf-token",
                        others.document().select("input[name=csrf-token]").attr("value"))
                .post(renewal);
        assertThat(stolen.statusCode()).isEqualTo(403);
    }

    @Test
    void whatDoesNotDoIsToldInWords() {
        Desk desk = Desk.withForm();
        ask(desk, "法规科", "a20-8");
        assertThat(tryToAsk(desk, "法规科", "2026-01-20", "a20-8").statusCode())
                .as("twice")
                .isEqualTo(409);
        assertThat(tryToAsk(desk, "综合科", "2026-01-20").asString()).contains("请选择这个科室负责填报的表或行");
        assertThat(tryToAsk(desk, "综合科", "2026-01-20", "a20-9").statusCode())
                .as("not in this form")
                .isEqualTo(422);
        String late = LocalDate.of(2026, 1, 12).plusDays(61).toString();
        assertThat(tryToAsk(desk, "综合科", late, "a20-8").asString()).contains("链接有效期应在今天到 60 天之内");
        assertThat(WebPage.of(desk.staff, "/collections?agency=" + desk.agency + "&year=2025")
                        .document()
                        .select("form[action=/collections/figures]"))
                .as("nothing to take over yet")
                .isEmpty();
    }
}
