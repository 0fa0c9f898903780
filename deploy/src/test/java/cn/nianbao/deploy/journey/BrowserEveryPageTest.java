package cn.nianbao.deploy.journey;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.SelectOption;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every page that no other journey looks over, as each role sees it: one report is led to its signature and no further. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserEveryPageTest {
    private static final int YEAR = 2021;
    private static final WaitForOptions GONE = new WaitForOptions().setState(WaitForSelectorState.DETACHED);
    private static final String REMARK = "请统一用语";

    private RunningSystem system;
    private Browser browser;
    private Journey journey;
    private String report;
    /** What is wrong with the pages: one look tells of all of them. */
    private final SoftAssertions faults = new SoftAssertions();

    @Test
    void nobodyIsShutOutOfAnyPage(RunningSystem running, Browser opened) {
        system = running;
        browser = opened;
        journey = Journey.handedIn(system, YEAR);
        report = "/reports/" + journey.id();
        try {
            journey.by("first").remark(journey.id(), REMARK).demand(200, 201);
            as("staff", this::staff);
            as("first", this::firstReviewer);
            as("staff", this::staffWithAnOrder);
            journey.approvedBy("first", "second");
            as("secrecy", this::secrecyReviewer);
            journey.approvedBy("secrecy");
            as("approver", this::approver);
            as("office", this::office);
            as("admin", this::operator);
            as("no-role", visitor -> looksAt(visitor, "/"));
        } finally {
            journey.abandon();
        }
        faults.assertAll();
    }

    private void staff(Visitor visitor) {
        looksAt(
                visitor,
                "/submit",
                "/collections",
                "/reports",
                "/reports?year=" + YEAR + "&state=first-review&only=open",
                "/reports?name=没有这家",
                "/settings",
                "/deputies",
                report,
                report + "/changes",
                report + "/remarks",
                report + "/rectifications",
                report + "/approval",
                report + "/forms",
                report + "/publication",
                report + "/road");
        visitor.visit("/reports");
        visitor.type("单位名称", "没有这家");
        visitor.press("查找");
        visitor.find("#found-said:has-text('共 0 份')").waitFor();
        looksAt(visitor, "/trouble", 403);
        looksAt(visitor, "/nowhere", 404);
        visitor.page().navigate(system.settings().portalUrl() + "/reports");
        looksOver(visitor, "the list of the portal");
        visitor.page().navigate(system.settings().portalUrl() + "/reports/" + Journey.AGENCY + "/2008");
        looksOver(visitor, "an address that the portal does not have");
        looksAtADepartmentsForm(visitor);
    }

    private void looksAtADepartmentsForm(Visitor visitor) {
        visitor.visit("/collections?agency=" + Journey.AGENCY + "&year=" + YEAR);
        visitor.type("科室名称", "法规科");
        visitor.find("#scope-requests").check();
        visitor.press("得到链接");
        visitor.sees("链接只显示这一次");
        String words = visitor.find("#fresh").inputValue();
        String link = words.substring(words.indexOf("http"));
        visitor.page().navigate(link);
        looksOver(visitor, "a department's form");
        visitor.visit("/collections?agency=" + Journey.AGENCY + "&year=" + YEAR);
        visitor.find("form[action$=revocation] button").click();
        visitor.page().waitForLoadState();
        visitor.page().navigate(link);
        visitor.forgive();
        looksOver(visitor, "a department's link that is void");
    }

    private void firstReviewer(Visitor visitor) {
        looksAt(visitor, report + "/remarks", report);
        visitor.find(".mend summary").click();
        visitor.type("整改事项 1", "核对落款日期");
        visitor.press("退回修改");
        visitor.sees("由经办人办理");
        looksOver(visitor, "a report that was returned, to its reviewer");
        looksAt(visitor, report + "/approval", report + "/changes?since=decision");
    }

    private void staffWithAnOrder(Visitor visitor) {
        looksAt(visitor, report, report + "/remarks", report + "/rectifications", report + "/forms");
        visitor.visit(report + "/remarks");
        visitor.find("textarea[id^=answer-]").first().fill("已统一");
        visitor.press("答复第 1 条意见");
        visitor.sees("已统一");
        visitor.visit(report + "/rectifications");
        visitor.follow("第 1 号整改单");
        visitor.type("整改情况", "已核对");
        visitor.press("第 1 项已整改");
        visitor.sees("已整改，待复查");
        journey.by("staff").act(journey.id(), "hand-in", null).demand(200);
    }

    private void secrecyReviewer(Visitor visitor) {
        looksAt(visitor, "/contests", report, report + "/changes", report + "/forms");
    }

    private void approver(Visitor visitor) {
        looksAt(visitor, "/signing", report, report + "/approval", report + "/publication");
        visitor.visit("/signing");
        visitor.find("input[name=item]").first().check();
        visitor.press("签发所选，先逐份核对");
        visitor.sees("每份记为一项单独的签发");
        looksOver(visitor, "what is to be signed");
        setsAnHourAndLiftsIt(visitor);
        letsSomebodyStandIn(visitor);
    }

    private void setsAnHourAndLiftsIt(Visitor visitor) {
        visitor.visit(report + "/approval");
        visitor.find("#publish-at").fill(LocalDate.now().plusDays(3) + "T09:00");
        visitor.find("input[name=late]").check();
        visitor.press("定时公布");
        visitor.sees("晚于公布期限");
        looksOver(visitor, "a report with an hour, to its signer");
        looksAt(visitor, report);
        visitor.press("取消定时");
        visitor.find(".schedule [role=status]").waitFor(GONE);
    }

    private void letsSomebodyStandIn(Visitor visitor) {
        LocalDate later = LocalDate.now().plusMonths(1);
        visitor.visit("/deputies");
        visitor.find("select[name=deputy]").selectOption(new SelectOption().setIndex(1));
        visitor.find("input[name=from]").fill(later.toString());
        visitor.find("input[name=to]").fill(later.plusDays(1).toString());
        visitor.press("委托代办");
        visitor.find("form[action$=revocation]").waitFor();
        looksOver(visitor, "an arrangement for one's absence");
        visitor.find("form[action$=revocation] button").click();
        visitor.sees("没有人委托您代办");
    }

    private void office(Visitor visitor) {
        looksAt(
                visitor,
                "/reminders",
                "/reminders?year=" + YEAR + "&which=late",
                "/contests",
                "/reports",
                "/deputies",
                report,
                report + "/remarks");
    }

    private void operator(Visitor visitor) {
        looksAt(visitor, "/trouble", "/settings");
        looksAt(visitor, report, 403);
        looksAt(visitor, "/nowhere", 404);
    }

    private void looksAt(Visitor visitor, String... paths) {
        for (String path : paths) {
            faults.assertThat(visitor.visit(path)).as(path).isEqualTo(200);
            looksOver(visitor, path);
        }
    }

    private void looksAt(Visitor visitor, String path, int refusal) {
        faults.assertThat(visitor.visit(path)).as(path).isEqualTo(refusal);
        visitor.forgive();
        looksOver(visitor, path);
    }

    private void looksOver(Visitor visitor, String what) {
        faults.assertThatCode(() -> visitor.looksOver(what)).doesNotThrowAnyException();
        visitor.forgive();
    }

    private void as(String user, Consumer<Visitor> does) {
        try (Visitor visitor = Visitor.signedIn(browser, system, user)) {
            does.accept(visitor);
        }
    }
}
