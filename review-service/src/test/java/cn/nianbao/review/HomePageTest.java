package cn.nianbao.review;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What each person finds first: what waits for them, since when, due when, and where every report is. */
@QuarkusTest
@RealPartners
class HomePageTest {

    @BeforeEach
    void itIsFiveWorkingDaysBeforeTheDate() {
        Day.is("2026-01-23T09:30:00");
    }

    @AfterEach
    void itIsToday() {
        Day.isToday();
    }

    private static Element task(Person who, Desk desk) {
        return WebPage.of(who, "/").document().selectFirst(".tasks li:has(a[href=/reports/" + desk.report + "])");
    }

    private static String line(Person who, Desk desk) {
        return WebPage.of(who, "/").text(".all li:has(a[href=/reports/" + desk.report + "])");
    }

    @Test
    void staffSeeWhatIsTheirs() {
        Desk desk = Desk.withForm();
        WebPage home = WebPage.of(desk.staff, "/");
        assertThat(task(desk.staff, desk).text())
                .contains("请您办理：编制并提交初审", "编制中", "下一步：改完必改项，提交初审")
                .contains("到您这里", "公布期限 2026年1月31日", "还有 5 个工作日");
        assertThat(home.texts(".menu a")).containsExactly("我的任务", "全部报告", "上传报告", "数据采集");
        assertThat(home.texts(".menu a[aria-current=page]")).containsExactly("我的任务");
        assertThat(home.text(".secrecy")).isEqualTo("【非涉密系统，严禁上传涉密信息】");
    }

    @Test
    void eachReviewerSeesTheirStepAndWhatComesNext() {
        Desk desk = Desk.handedIn();
        desk.first.call().get("/api/reports");
        assertThat(task(desk.first, desk).text()).contains("请您办理：初审", "下一步：复审");
        assertThat(WebPage.of(desk.second, "/").text("main")).contains("现在没有等您办理的报告");
        assertThat(line(desk.staff, desk)).contains("待初审", "由科室负责人（" + desk.first.name() + "）办理", "下一步：复审");
        desk.approveBy(desk.first, desk.second);
        assertThat(task(desk.secrecy, desk).text()).contains("请您办理：保密审查", "下一步：签发");
        desk.approveBy(desk.secrecy);
        assertThat(task(desk.approver, desk).text()).contains("请您办理：签发", "下一步：公布");
    }

    @Test
    void aDeputyIsNamedBesideWhomTheyStandFor() {
        Desk desk = Desk.handedIn();
        Day.isToday();
        Person deputy = new Person("deputy-of-" + desk.agency, "乙", List.of("informant"), List.of(desk.agency));
        Deputies.between(desk.first, deputy, "first-reviewer", desk.agency);
        assertThat(line(desk.staff, desk))
                .contains("由科室负责人（" + desk.first.name() + "、乙 代 " + desk.first.name() + "）办理");
    }

    @Test
    void whatWasSentBackSaysSo() {
        Desk desk = Desk.handedIn();
        desk.sendBack(desk.first, "correcting", "请补充");
        assertThat(task(desk.staff, desk).text()).contains("请您办理：按退回意见修改", "退回修改");
    }

    @Test
    void theInformantIsAskedForTheAddressAndTheOfficeForItsFiling() {
        Desk desk = Desk.handedIn("by-hand");
        desk.approveBy(desk.first, desk.second, desk.secrecy);
        assertThat(task(desk.approver, desk).text()).contains("下一步：由信息发布员上网发布");
        desk.approveBy(desk.approver);
        assertThat(task(desk.informant, desk).text()).contains("请您办理：上网发布并登记网址", "待上网发布");
    }

    @Test
    void theOfficeSeesHowFarItsLevelIs() {
        Desk inHand = Desk.handedIn();
        WebPage home = WebPage.of(inHand.office, "/");
        Element all = home.document().select("#level tbody tr").last();
        List<String> total = all.children().eachText();
        assertThat(total.get(0)).isEqualTo("合计");
        int units = Integer.parseInt(total.get(1));
        assertThat(units)
                .as("every unit is in one group")
                .isEqualTo(Integer.parseInt(total.get(2))
                        + Integer.parseInt(total.get(3))
                        + Integer.parseInt(total.get(4)));
        assertThat(total.get(5)).as("nobody is late before the date").isEqualTo("0");
        int begun = Integer.parseInt(total.get(3));
        String begunLink = all.select("a[href*=which=begun]").attr("href");
        assertThat(WebPage.of(inHand.office, begunLink).document().select("tbody tr"))
                .hasSize(begun);
        assertThat(home.document().select("a[href=/reminders?year=2025]")).hasSize(1);
        assertThat(home.texts(".menu a")).contains("催办名单");

        Day.is("2026-02-09T10:00:00");
        Element late = WebPage.of(inHand.office, "/")
                .document()
                .select("#level tbody tr")
                .last();
        assertThat(Integer.parseInt(late.child(5).text()))
                .as("the city itself has time until March")
                .isEqualTo(Integer.parseInt(late.child(3).text())
                        + Integer.parseInt(late.child(4).text())
                        - 1);
        assertThat(WebPage.of(inHand.office, "/reminders?year=2025&which=late").text("tbody"))
                .doesNotContain("安澜市人民政府");
    }

    @Test
    void onlyAnOfficeSeesALevel() {
        assertThat(WebPage.of(Desk.withForm().staff, "/").document().select("#level"))
                .isEmpty();
    }

    @Test
    void anOperatorSeesWhatStandsStill() {
        WebPage home = WebPage.of(Person.of("operator", "anlan-197"), "/");
        assertThat(home.text("h1")).isEqualTo("办理异常");
        assertThat(home.texts(".menu a")).containsExactly("办理异常");
    }
}
