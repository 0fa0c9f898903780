package cn.nianbao.deploy.journey;

import static cn.nianbao.deploy.journey.BrowserSixPeopleTest.NAME;
import static cn.nianbao.deploy.journey.BrowserSixPeopleTest.REASON;
import static cn.nianbao.deploy.journey.BrowserSixPeopleTest.WHY_SO_LATE;
import static cn.nianbao.deploy.journey.BrowserSixPeopleTest.YEAR;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;

/** What staff do on the road of {@link BrowserSixPeopleTest}: upload, correct, contest, hand in, mend, and ask to correct. */
final class StaffOnTheRoad {
    private static final String BALANCE = "表三“自然人”列";
    private static final String WRONG_CELL = "表三“三、本年度办理结果 （七）总计”行“自然人”列";
    private static final String SIGNED_ON = (YEAR + 2) + "-03-15";
    private static final String PROBLEMS = "五、存在的主要问题及改进情况的文字";

    private StaffOnTheRoad() {}

    static void uploadsAndCorrects(Visitor staff) {
        staff.sees("我的任务", "上传报告");
        staff.follow("上传报告");
        staff.type("报告年度", String.valueOf(YEAR));
        staff.find("#file").setInputFiles(WordDraft.of(YEAR));
        // the page's script is there
        staff.find(".invite").waitFor();
        SlowLine line = SlowLine.of(staff.page(), "**/submit/file");
        staff.press("上传并识别");
        staff.sees("上传结果", "等待上传");
        staff.shows("upload");
        line.lift();
        staff.sees("核查结果", "有 1 处必改（另有 2 处由此引起）", "必改 1 处", "相差 27");
        staff.find("#workbench[data-ready]").waitFor();
        staff.follow(BALANCE);
        staff.find(".draft .lit[data-first]").waitFor();
        staff.shows("side-by-side", ".draft .lit[data-first]", ".data td.lit.suspect");

        staff.type(WRONG_CELL, "125");
        staff.sees("有未保存的修改");
        staff.find("#findings .verdict.clean").waitFor();
        staff.shows("correct", ".data td[data-cell='requests/3.7/natural-person']");
        staff.press("保存修改");
        staff.sees("核查通过，没有发现问题。", "152 → 125");
        staff.press("展开全部");
        staff.sees("原稿：152");
    }

    static void contests(Visitor staff) {
        staff.follow(NAME);
        staff.type("落款日期", SIGNED_ON);
        staff.press("保存修改");
        Locator date = staff.find(".sayings li:has-text('落款日期')");
        date.locator("summary").click();
        date.getByLabel("理由").fill(WHY_SO_LATE);
        date.locator("button").click();
        staff.sees("待复核");
        staff.press("提交初审");
        staff.sees("打开这份报告", "落款日期");
        staff.forgive();
        staff.looksOver("not while a contest waits");
    }

    static void handsIn(Visitor staff) {
        staff.follow(NAME);
        staff.sees("已接受");
        staff.press("提交初审");
        staff.sees("待初审", "由科室负责人");
        staff.looksOver("handed in");
    }

    static void mendsWhatWasReturned(Visitor staff) {
        staff.sees("退回修改");
        staff.shows("home");
        staff.follow(NAME);
        staff.sees("退回原因");
        assertThat(staff.find(".returned").first().innerText()).contains(REASON, "复审");
        staff.looksOver("returned");
        staff.press("展开全部");
        staff.type(PROBLEMS, staff.page().getByLabel(PROBLEMS).inputValue() + "\n以上整改均已完成。");
        staff.press("保存修改");
        staff.sees("文字：存在的主要问题及改进情况");
        staff.follow("意见与整改");
        staff.follow("第 1 号整改单");
        staff.type("整改情况", "已补写");
        staff.press("第 1 项已整改");
        staff.sees("已整改，待复查");
        staff.follow("打开报告");
        staff.press("提交初审");
        staff.sees("待初审");
    }

    static void asksForACorrection(Visitor staff) {
        staff.follow(NAME);
        staff.find(".more summary").first().click();
        staff.type("更正原因", "行政许可数量漏计");
        staff.press("申请更正");
        staff.sees("编制中", "行政许可数量漏计");
        staff.find(".beside summary").click();
        staff.sees("公开的更正说明", "按门户的模板填好");
        staff.looksOver("correction, and what is public beside it");
    }
}
