package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.function.Consumer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The road as people walk it, in a real browser: from the Word file to the public page, with one return on the way. */
@ExtendWith({WholeSystem.class, Chromium.class})
@Order(3)
class BrowserJourneyTest {
    /** Pictures show the sample as it is; beside the other journeys this one takes a year of its own. */
    private static final int YEAR = System.getProperty("screenshots") == null ? 2022 : 2025;

    private static final String NAME = "安澜市应急管理局" + YEAR + "年度报告";
    private static final String WRONG_CELL = "表三“三、本年度办理结果 （七）总计”行“自然人”列";
    private static final String REASON = "第五部分请写明整改的完成时限。";

    @Test
    void aDraftBecomesThePublicPage(RunningSystem system, Browser browser) {
        as(browser, system, "staff", BrowserJourneyTest::uploadsCorrectsAndHandsIn);
        as(browser, system, "first", visitor -> decides(visitor, "待初审", "同意"));
        as(browser, system, "second", BrowserJourneyTest::returns);
        as(browser, system, "staff", BrowserJourneyTest::mendsWhatWasReturned);
        as(browser, system, "first", visitor -> decides(visitor, "待初审", "同意"));
        as(browser, system, "second", visitor -> decides(visitor, "待复审", "同意"));
        as(browser, system, "secrecy", visitor -> decides(visitor, "待保密审查", "可以公开"));
        as(browser, system, "approver", BrowserJourneyTest::signsOffAndFindsItPublished);
        as(browser, system, "office", visitor -> {
            visitor.follow(NAME);
            visitor.sees("已公布", "公开网页");
            visitor.sees("请您办理：事后备案");
            visitor.looksOver("office");
            visitor.press("备案");
            visitor.find(".decision").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            assertThat(visitor.find("form").count()).as("forms of a reader").isZero();
        });
        as(browser, system, "staff", BrowserJourneyTest::asksForACorrection);
    }

    private static void asksForACorrection(Visitor staff) {
        staff.follow(NAME);
        staff.find(".more summary").first().click();
        staff.type("更正原因", "行政许可数量漏计");
        staff.press("申请更正");
        staff.sees("编制中", "行政许可数量漏计");
        staff.looksOver("correction");
    }

    private static void uploadsCorrectsAndHandsIn(Visitor staff) {
        staff.sees("我的任务", "上传报告");
        staff.looksOver("home");
        staff.follow("上传报告");
        staff.type("报告年度", String.valueOf(YEAR));
        staff.find("#file").setInputFiles(WordDraft.of(YEAR));
        staff.shows("upload");
        staff.press("上传并识别");
        staff.sees("正在识别", "核查结果", "有 1 处必改（另有 2 处由此引起）", "必改 1 处", "相差 27");
        staff.shows("findings");

        staff.follow("表三“自然人”列");
        assertThat(staff.page().getByLabel(WRONG_CELL).evaluate("cell => cell === document.activeElement"))
                .as("the cell has the focus")
                .isEqualTo(true);
        assertThat(staff.page().getByLabel(WRONG_CELL).inputValue()).isEqualTo("152");
        staff.shows("correct");
        staff.type(WRONG_CELL, "125");
        staff.press("保存修改");
        staff.sees("核查通过，没有发现问题。", "152 → 125");
        staff.press("展开全部");
        staff.sees("原稿：152");
        staff.press("提交初审");
        staff.sees("待初审", "由科室负责人办理");
        staff.looksOver("handed in");
    }

    private static void returns(Visitor second) {
        second.follow(NAME);
        second.sees("请您办理：复审");
        second.type("办理意见", REASON);
        second.press("退回修改");
        second.sees("由经办人办理");
        second.doesNotSee("请您办理");
    }

    private static void mendsWhatWasReturned(Visitor staff) {
        staff.sees("退回修改");
        staff.shows("home");
        staff.follow(NAME);
        staff.sees("退回原因");
        assertThat(staff.find(".returned").innerText()).contains(REASON, "复审");
        staff.looksOver("returned");
        staff.press("展开全部");
        String problems = "五、存在的主要问题及改进情况的文字";
        staff.type(problems, staff.page().getByLabel(problems).inputValue() + "\n以上整改均已完成。");
        // handing in takes along what was typed
        staff.press("提交初审");
        staff.sees("待初审", "文字：存在的主要问题及改进情况");
    }

    private static void decides(Visitor reviewer, String state, String decision) {
        reviewer.sees(state);
        reviewer.follow(NAME);
        reviewer.sees("请您办理", "核查通过，没有发现问题。");
        if (state.equals("待保密审查")) {
            reviewer.sees("提请保密部门确定");
            reviewer.shows("review");
            reviewer.find(".matter input[value=no]").all().forEach(Locator::check);
        }
        reviewer.press(decision);
        reviewer.find(".decision").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
        reviewer.looksOver("after " + state);
    }

    private static void signsOffAndFindsItPublished(Visitor approver) {
        approver.follow(NAME);
        approver.shows("sign-off");
        approver.press("签发");
        approver.sees("已公布", "公开网页");
        approver.find("#past-title").evaluate("title => title.scrollIntoView()");
        approver.shows("history");
        approver.find(".good a").click();
        approver.sees("以上整改均已完成。", "发布信息与数据下载");
        assertThat(approver.find("[data-cell='requests/3.7/natural-person']").innerText())
                .isEqualTo("125");
        approver.shows("public-page");
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
