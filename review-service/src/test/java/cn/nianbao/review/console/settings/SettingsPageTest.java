package cn.nianbao.review.console.settings;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.review.ChatGroup;
import cn.nianbao.review.Desk;
import cn.nianbao.review.FormPage;
import cn.nianbao.review.Person;
import cn.nianbao.review.RealPartners;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.Cookie;
import io.restassured.response.Response;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** What people arrange for themselves: how they read, how they are reminded, and their list to copy. */
@QuarkusTest
@RealPartners
class SettingsPageTest {

    private static Response send(Person who, String action, Map<String, String> typed) {
        return FormPage.of(who, "/settings").send(who, action, typed);
    }

    private static Response robot(Person who, String address) {
        return send(who, "/settings/robot", Map.of("kind", "wecom", "address", address));
    }

    @Test
    void largeTextGoesWithThePerson() {
        Desk desk = new Desk();
        FormPage before = FormPage.of(desk.staff, "/");
        assertThat(before.document().expectFirst("html").hasClass("large")).isFalse();
        assertThat(before.document().select(".who .switch").attr("aria-pressed"))
                .isEqualTo("false");
        Response on = before.send(desk.staff, "/settings/large", Map.of("large", "yes"));
        assertThat(on.statusCode()).isEqualTo(303);
        Document after = FormPage.of(desk.staff, "/settings").document();
        assertThat(after.expectFirst("html").hasClass("large"))
                .as("without any cookie")
                .isTrue();
        assertThat(after.select(".who .switch").attr("aria-pressed")).isEqualTo("true");
        assertThat(FormPage.of(desk.first, "/").document().expectFirst("html").hasClass("large"))
                .as("another person")
                .isFalse();
        send(desk.staff, "/settings/large", Map.of("large", "no"));
        assertThat(FormPage.of(desk.staff, "/").document().expectFirst("html").hasClass("large"))
                .isFalse();
    }

    @Test
    void beforeAnybodyIsKnownTheCookieSaysHowToRead() {
        Desk desk = new Desk();
        Cookie kept = FormPage.of(desk.staff, "/")
                .send(desk.staff, "/settings/large", Map.of("large", "yes"))
                .detailedCookie("nianbao-large-text");
        assertThat(kept.isHttpOnly()).isTrue();
        assertThat(kept.getSameSite()).isEqualToIgnoringCase("lax");
        String problem = desk.staff.call().cookie(kept).get("/nowhere").asString();
        assertThat(Jsoup.parse(problem).expectFirst("html").hasClass("large")).isTrue();
    }

    @Test
    void theSwitchLeadsBackToThePageItStoodOnAndNowhereElse() {
        Desk desk = Desk.withForm();
        String page = "/reports/" + desk.report;
        assertThat(switchedFrom(desk, page, "")).endsWith(page);
        assertThat(switchedFrom(desk, "//evil.example/", "")).doesNotContain("evil");
        assertThat(switchedFrom(desk, "", "https://evil.example/reports")).doesNotContain("evil");
    }

    private static String switchedFrom(Desk desk, String path, String elsewhere) {
        FormPage home = FormPage.of(desk.staff, "/");
        String ours = RestAssured.baseURI + ":" + RestAssured.port;
        return desk.staff
                .call()
                .redirects()
                .follow(false)
                .cookies(home.response().cookies())
                .header("Referer", elsewhere.isEmpty() ? ours + path : elsewhere)
                .contentType("application/x-www-form-urlencoded; charset=utf-8")
                .formParam(
                        "csrf-token",
                        home.document().expectFirst("input[name=csrf-token]").attr("value"))
                .formParam("large", "no")
                .post("/settings/large")
                .header("Location");
    }

    @Test
    void aRobotIsNamedTriedAndNeverShownAgain() {
        Desk desk = new Desk();
        String address = ChatGroup.robot(desk.agency + "-key-of-the-group");
        assertThat(robot(desk.staff, address).asString()).contains("已保存").doesNotContain("key-of-the");
        FormPage page = FormPage.of(desk.staff, "/settings");
        assertThat(page.document().select(".address").text()).endsWith("roup").doesNotContain("key-of-the");
        assertThat(page.response().asString()).doesNotContain("key-of-the");
        assertThat(page.send(desk.staff, "/settings/robot/test", Map.of()).asString())
                .contains("测试消息已发出");
        assertThat(ChatGroup.said(desk.agency + "-key-of-the-group"))
                .singleElement()
                .asString()
                .contains("测试消息", "非涉密系统");
        assertThat(send(desk.staff, "/settings/robot/removal", Map.of()).asString())
                .contains("已停用");
        assertThat(FormPage.of(desk.staff, "/settings").document().select("form[action=/settings/robot/test]"))
                .isEmpty();
    }

    @Test
    void aTestThatDoesNotArriveSaysSo() {
        Desk desk = new Desk();
        ChatGroup.shut(desk.agency);
        robot(desk.staff, ChatGroup.robot(desk.agency));
        String answer = send(desk.staff, "/settings/robot/test", Map.of()).asString();
        assertThat(answer).contains("测试消息没有送达：聊天机器人没有接收");
    }

    @Test
    void aRobotMayOnlyStandWhereTheAdministratorAllows() {
        Desk desk = new Desk();
        String refused = robot(desk.staff, "https://evil.example/robot").asString();
        assertThat(refused).contains("这个地址不能用", "robots.anlan.example");
        assertThat(FormPage.of(desk.staff, "/settings").document().select("form[action=/settings/robot/test]"))
                .isEmpty();
    }

    @Test
    void staffGetTheirOwnLinesToCopy() {
        Desk desk = Desk.withForm();
        String lines = FormPage.of(desk.staff, "/settings")
                .document()
                .expectFirst("textarea[readonly]")
                .wholeText();
        assertThat(lines).startsWith("【待办】").contains("1. 安澜市第", "2025年度报告：编制中，公布期限 2026年1月31日");
        assertThat(FormPage.of(desk.first, "/settings").document().text()).contains("现在没有等您办理的报告");
        assertThat(FormPage.of(desk.office, "/settings").document().select("main a[href=/reminders]"))
                .hasSize(1);
    }
}
