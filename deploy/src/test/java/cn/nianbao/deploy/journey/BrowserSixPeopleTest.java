package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * The road as six people walk it, in a real browser: from the Word file to the public page, through a contest, a return and a
 * deputy. The pictures of the README are taken on the way.
 */
@ExtendWith({WholeSystem.class, Chromium.class})
@Order(2)
class BrowserSixPeopleTest {
    /** Neither the year before nor the year after is public: nothing is held against this one. */
    static final int YEAR = 2024;

    static final String NAME = "安澜市应急管理局" + YEAR + "年度报告";
    static final String WHY_SO_LATE = "应主管部门要求补报" + YEAR + "年度报告，落款为实际签署日期";
    static final String REASON = "第五部分请写明整改的完成时限。";
    /** Of the bureau like the others, and with no step of its own on this road. */
    private static final String DEPUTY = "informant";

    @Test
    void aDraftBecomesThePublicPage(RunningSystem system, Browser browser) {
        as(browser, system, DEPUTY, visitor -> visitor.sees("我的任务"));
        as(browser, system, "staff", StaffOnTheRoad::uploadsAndCorrects);
        as(browser, system, "staff", StaffOnTheRoad::contests);
        as(browser, system, "secrecy", BrowserSixPeopleTest::acceptsTheContest);
        as(browser, system, "staff", StaffOnTheRoad::handsIn);
        as(browser, system, "first", visitor -> decides(visitor, "待初审", "同意"));
        as(browser, system, "second", BrowserSixPeopleTest::returns);
        as(browser, system, "staff", StaffOnTheRoad::mendsWhatWasReturned);
        as(browser, system, "first", BrowserSixPeopleTest::looksAgain);
        as(browser, system, "second", BrowserSixPeopleTest::namesADeputy);
        as(browser, system, DEPUTY, BrowserSixPeopleTest::standsIn);
        as(browser, system, "second", BrowserSixPeopleTest::isBack);
        as(browser, system, "secrecy", BrowserSixPeopleTest::answersTheForm);
        as(browser, system, "approver", BrowserSixPeopleTest::signsOffAndFindsItPublished);
        as(browser, system, "office", BrowserSixPeopleTest::filesItAfterwards);
        Watched watched = Watched.of(system, YEAR);
        watched.isAltered();
        as(browser, system, "staff", watched::showsItsAgency);
        as(browser, system, "admin", watched::showsTheOperator);
        watched.isWell();
        as(browser, system, "office", BrowserSixPeopleTest::letsUnitsBeCompared);
        as(browser, system, "staff", StaffOnTheRoad::asksForACorrection);
    }

    private static void acceptsTheContest(Visitor secrecy) {
        secrecy.visit("/contests");
        secrecy.sees("待复核", WHY_SO_LATE);
        secrecy.find(".contests li.open a:has-text('" + NAME + "')").click();
        secrecy.type("复核意见", "属实");
        secrecy.press("接受");
        secrecy.sees("已接受");
    }

    private static void returns(Visitor second) {
        second.follow(NAME);
        second.sees("请您办理：复审");
        second.type("办理意见", REASON);
        second.find(".mend summary").click();
        second.type("整改事项 1", "第五部分补写整改的完成时限");
        second.shows("review", ".decision .verdict");
        second.press("退回修改");
        second.sees("由经办人");
        second.doesNotSee("请您办理");
    }

    private static void looksAgain(Visitor first) {
        first.follow(NAME);
        first.follow("自您上次办理以来改动 1 处");
        first.sees("有 1 处不同", "以上整改均已完成。");
        first.shows("differences");
        first.visit("/");
        decides(first, "待初审", "同意");
    }

    private static void namesADeputy(Visitor second) {
        second.follow("委托代办");
        second.find("select[name=deputy]").selectOption(new String[] {valueOf(second, "何知新")});
        second.find("input[name=to]").fill(second.find("input[name=from]").inputValue());
        second.type("原因", "外出培训");
        second.press("委托代办");
        second.sees("由 何知新 代办办公室负责人的工作", "生效中");
        second.looksOver("a deputy");
    }

    private static String valueOf(Visitor visitor, String colleague) {
        return visitor.find("select[name=deputy] option:has-text('" + colleague + "')")
                .getAttribute("value");
    }

    private static void standsIn(Visitor deputy) {
        deputy.sees("待复审");
        deputy.follow(NAME);
        deputy.sees("您正在代 沈若谷 办理");
        deputy.looksOver("standing in");
        deputy.press("同意");
        decided(deputy);
        deputy.sees("何知新 代 沈若谷");
    }

    private static void isBack(Visitor second) {
        second.visit("/deputies");
        second.press("撤销：由 何知新 代办办公室负责人的工作");
        second.sees("已撤销");
    }

    private static void answersTheForm(Visitor secrecy) {
        secrecy.sees("待保密审查");
        secrecy.follow(NAME);
        secrecy.sees("请您办理", "提请保密部门确定");
        secrecy.find(".matter input[value=no]").all().forEach(Locator::check);
        secrecy.shows("secrecy", "#looks-title");
        secrecy.press("可以公开");
        decided(secrecy);
    }

    private static void signsOffAndFindsItPublished(Visitor approver) {
        approver.follow(NAME);
        approver.follow("呈批");
        approver.sees("请您签发", "何知新 代 沈若谷", "上次办理以来的改动");
        approver.shows("sign-off");
        approver.press("签发");
        approver.sees("已公布", "公开网页");
        approver.follow("表单");
        approver.sees("政府信息公开发布审批表", "核对单");
        approver.shows("forms");
        approver.follow("发布");
        approver.sees("核对一致");
        approver.shows("publication");
        approver.follow("办理过程");
        approver.sees("校验通过", "何知新 代 沈若谷");
        approver.find(".diagram .djs-element").first().waitFor();
        approver.shows("road");
        approver.visit("/");
        approver.follow(NAME);
        approver.find(".good a").click();
        approver.sees("以上整改均已完成。", "校验与下载");
        assertThat(approver.find("[data-cell='requests/3.7/natural-person']").innerText())
                .isEqualTo("125");
        approver.shows("public-page");
    }

    private static void filesItAfterwards(Visitor office) {
        office.sees("请您办理：事后备案", NAME);
        office.shows("office");
        office.follow(NAME);
        office.sees("已公布", "公开网页", "请您办理：事后备案");
        office.find(".more summary").click();
        office.sees("只用于涉密或涉及个人隐私的报告");
        office.looksOver("filing, and an order to take down");
        office.press("备案");
        decided(office);
        assertThat(office.find("main form[action*=decision]").count())
                .as("forms of a reader")
                .isZero();
    }

    private static void letsUnitsBeCompared(Visitor office) {
        String city = "公开单位间比较：安澜市人民政府";
        office.press("打开" + city);
        office.sees("已打开");
        office.looksOver("units may be compared");
        office.press("关闭" + city);
        office.sees("已关闭");
    }

    private static void decides(Visitor reviewer, String state, String decision) {
        reviewer.sees(state);
        reviewer.follow(NAME);
        reviewer.sees("请您办理", "必改的均已接受复核");
        reviewer.press(decision);
        decided(reviewer);
        reviewer.looksOver("after " + state);
    }

    private static void decided(Visitor reviewer) {
        reviewer.find(".decision").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
    }

    private static void as(Browser browser, RunningSystem system, String user, Consumer<Visitor> does) {
        try (Visitor visitor = Visitor.signedIn(browser, system, user)) {
            does.accept(visitor);
            visitor.visit("/");
            visitor.looksOver("home of " + user);
            visitor.signsOut();
        }
    }
}
