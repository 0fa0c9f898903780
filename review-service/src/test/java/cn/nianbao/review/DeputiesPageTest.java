package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The page of 委托代办（AB岗）, and what the other pages show a deputy. */
@QuarkusTest
@RealPartners
class DeputiesPageTest {

    @Test
    void aDeputyIsNamedSeenAndRevokedOnThePage() {
        Desk desk = new Desk();
        desk.second.call().get("/api/reports");
        Person admin = Person.of("operator", desk.agency);
        admin.call().get("/api/reports");
        assertThat(FormPage.of(desk.first, "/").document().select(".who a").eachText())
                .contains("委托代办");
        FormPage page = FormPage.of(desk.first, "/deputies");
        assertThat(page.document().select("select[name=deputy] option").eachText())
                .containsExactly("请选择", desk.second.name() + "（办公室负责人）");
        assertThat(page.document().select("select[name=role] option").eachText())
                .containsExactly("科室负责人");
        String today = Deputies.today().toString();
        Map<String, String> typed = Map.of(
                "role", "first-reviewer", "deputy", desk.second.sub(), "from", today, "to", today, "reason", "外出培训");
        assertThat(page.send(desk.first, "/deputies", typed).statusCode()).isEqualTo(303);
        FormPage made = FormPage.of(desk.first, "/deputies");
        assertThat(made.document().select(".lines").text())
                .contains("由 " + desk.second.name() + " 代办科室负责人的工作", "生效中", "外出培训");
        assertThat(FormPage.of(desk.second, "/deputies")
                        .document()
                        .select(".lines")
                        .text())
                .contains("代 " + desk.first.name() + " 办理科室负责人的工作", "生效中");
        assertThat(FormPage.of(desk.second, "/deputies").document().select(".lines form"))
                .isEmpty();
        String revocation = made.document().selectFirst(".lines form").attr("action");
        assertThat(made.send(desk.first, revocation, Map.of()).statusCode()).isEqualTo(303);
        FormPage revoked = FormPage.of(desk.first, "/deputies");
        assertThat(revoked.document().select(".lines").text()).contains("已撤销");
        assertThat(revoked.document().select(".lines form")).isEmpty();
    }

    @Test
    void whatDoesNotDoIsToldInWords() {
        Desk desk = new Desk();
        desk.second.call().get("/api/reports");
        FormPage page = FormPage.of(desk.first, "/deputies");
        Map<String, String> typed =
                Map.of("role", "first-reviewer", "deputy", desk.second.sub(), "from", "2020-01-01", "to", "2020-01-02");
        Response answer = page.send(desk.first, "/deputies", typed);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(Jsoup.parse(answer.asString()).text()).contains("结束日期已经过去");
        Response forged = desk.first
                .call()
                .contentType("application/x-www-form-urlencoded")
                .formParams(typed)
                .post("/deputies");
        assertThat(forged.statusCode()).as("without the form's token").isEqualTo(400);
    }

    @Test
    void aLonelyUserIsToldWhatIsMissing() {
        Desk desk = new Desk();
        Document page = FormPage.of(desk.first, "/deputies").document();
        assertThat(page.text()).contains("还没有其他人登录过本系统");
        assertThat(page.select("main form")).isEmpty();
    }

    @Test
    void anOperatorNamesNobody() {
        Person admin = Person.of("operator", "anlan-197");
        assertThat(admin.call().get("/deputies").statusCode()).isEqualTo(403);
        assertThat(FormPage.of(admin, "/").document().select(".who").text()).doesNotContain("委托代办");
    }

    @Test
    void aDeputyDecidesOnThePageAndEverybodyReadsForWhom() {
        Desk desk = Desk.handedIn();
        Person deputy = new Person("deputy-of-" + desk.agency, "乙", List.of("informant"), List.of(desk.agency));
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        Document home = FormPage.of(deputy, "/").document();
        assertThat(home.select(".lines").get(0).select("a").eachAttr("href"))
                .containsExactly("/reports/" + desk.report);
        assertThat(home.select(".who").text()).contains("代 " + desk.first.name() + "（科室负责人）");
        FormPage page = FormPage.of(deputy, "/reports/" + desk.report);
        assertThat(page.document().select(".decision").text()).contains("您正在代 " + desk.first.name() + " 办理");
        Response sent = page.send(
                deputy,
                "/reports/" + desk.report + "/decision",
                Map.of("decision", "return", "to", "correcting", "reason", "请补充"));
        assertThat(sent.statusCode()).isEqualTo(303);
        Document after = FormPage.of(desk.staff, "/reports/" + desk.report).document();
        assertThat(after.select(".past li").get(0).text()).contains("乙 代 " + desk.first.name());
        assertThat(after.select(".returned").text()).contains("乙 代 " + desk.first.name());
    }

    @Test
    void aDeputyOfStaffFindsTheirButtons() {
        Desk desk = Desk.withForm();
        Person deputy = new Person("deputy-of-" + desk.agency, "乙", List.of("informant"), List.of(desk.agency));
        assertThat(deputy.call().get("/submit").statusCode()).isEqualTo(403);
        Deputies.between(desk.staff, deputy, "staff", desk.agency);
        assertThat(FormPage.of(deputy, "/submit")
                        .document()
                        .select("select[name=agency] option")
                        .eachAttr("value"))
                .containsExactly(desk.agency);
        FormPage page = FormPage.of(deputy, "/reports/" + desk.report);
        Response saved = page.send(deputy, "/reports/" + desk.report, Map.of("title", "代办人改的标题"));
        assertThat(saved.statusCode()).isEqualTo(303);
        assertThat(FormPage.of(desk.staff, "/reports/" + desk.report)
                        .document()
                        .select(".past")
                        .text())
                .contains("乙 代 " + desk.staff.name() + " 修改内容");
    }
}
