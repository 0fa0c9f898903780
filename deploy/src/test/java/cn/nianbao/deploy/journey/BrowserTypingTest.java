package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Filling the form: blocks from a spreadsheet, zeros, two people at once, and a session that runs out in the midst of it. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserTypingTest {
    private static final String ROW = "表三“一、本年新收政府信息公开申请数量”行";
    private static final String SECOND_ROW = "表三“二、上年结转政府信息公开申请数量”行";
    private static final String[] COLUMNS = {"自然人", "法人或其他组织 商业企业", "法人或其他组织 科研机构"};

    private TownReport report;

    @BeforeEach
    void openForm(RunningSystem system) {
        report = TownReport.form(system);
    }

    @AfterEach
    void giveUp() {
        report.abandon();
    }

    @Test
    void aBlockFromASpreadsheetSpreadsOverTheCells(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            Page page = staff.page();
            paste(cell(page, ROW, "自然人"), "1,234\t５６\t7\r\n8\t9\t０\r\n");
            assertThat(values(page, ROW)).containsExactly("1234", "56", "7");
            assertThat(values(page, SECOND_ROW)).containsExactly("8", "9", "0");
            staff.sees("已粘贴 6 格");
            page.locator(".cell .sum").getByText("本行合计 1297").waitFor();
            staff.press("撤销粘贴");
            assertThat(values(page, ROW)).containsExactly("", "", "");

            paste(cell(page, ROW, "总计"), "1\t2");
            staff.sees("复制的内容有 1 行 2 列，从这一格起只放得下");
            paste(cell(page, ROW, "自然人"), "1\t合计");
            staff.sees("第 1 行第 2 列“合计”不是数字");
            assertThat(values(page, ROW)).as("nothing is changed").containsExactly("", "", "");

            cell(page, ROW, "自然人").focus();
            page.keyboard().type("3");
            page.keyboard().press("ArrowRight");
            page.keyboard().type("4");
            page.keyboard().press("Enter");
            page.keyboard().type("5");
            assertThat(values(page, ROW)).containsExactly("3", "4", "");
            assertThat(values(page, SECOND_ROW)).containsExactly("", "5", "");
            staff.looksOver("an empty form, typed in");
        }
    }

    @Test
    void zerosAreFilledInOneStepUnlessTheSumsShowOtherwise(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            Page page = staff.page();
            cell(page, ROW, "自然人").fill("5");
            staff.press("全表补0：表三");
            staff.sees("没有保存", "表三不能全部补0");
            staff.forgive();
            assertThat(cell(page, ROW, "自然人").inputValue()).isEqualTo("5");
            cell(page, ROW, "自然人").fill("");
            staff.press("所有表格补0");
            staff.sees("全表补0：");
            assertThat(report.figure("requests/1/total")).isEqualTo("0");
            assertThat(staff.find("[formaction$=zeros]").count()).isZero();
            staff.looksOver("filled with zeros");
        }
    }

    @Test
    void ofTwoWhoEditAtOnceNobodyLosesAnything(RunningSystem system, Browser browser) {
        try (Visitor first = Visitor.signedIn(browser, system, TownReport.STAFF);
                Visitor second = Visitor.signedIn(browser, system, TownReport.COLLEAGUE)) {
            report.open(first);
            report.open(second);
            cell(first.page(), ROW, "自然人").fill("5");
            cell(first.page(), ROW, "总计").fill("7");
            cell(second.page(), ROW, "总计").fill("8");
            cell(second.page(), SECOND_ROW, "总计").fill("2");
            second.press("保存修改");
            second.sees("空白 → 8");

            first.page().evaluate("window.dispatchEvent(new Event('focus'))");
            first.sees("保存了修改。您可以继续填写");
            first.press("保存修改");
            first.sees("合并修改", "两人都改了，请选择", "杜镇书");
            first.forgive();
            first.looksOver("merging");
            first.press("按所选保存");
            assertThat(report.figure("requests/1/natural-person"))
                    .as("saved before the choice is made")
                    .isEmpty();
            first.find("input[name='requests/1/total'][value='8']").check();
            first.press("按所选保存");
            first.sees("空白 → 5");
            assertThat(report.figure("requests/1/natural-person")).isEqualTo("5");
            assertThat(report.figure("requests/1/total")).isEqualTo("8");
            assertThat(report.figure("requests/2/total")).isEqualTo("2");
            assertThat(first.find("#kept").isVisible())
                    .as("anything left to restore")
                    .isFalse();
        }
    }

    @Test
    void whatWasTypedOutlivesTheSession(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            Page page = staff.page();
            cell(page, ROW, "自然人").fill("5");
            staff.sees("有未保存的修改");
            staff.context().clearCookies();
            cell(page, ROW, COLUMNS[1]).fill("6");
            staff.sees("登录已过期");
            staff.press("保存修改");
            staff.follow("重新登录");
            staff.signsInAgain(TownReport.STAFF);
            report.open(staff);
            staff.forgive();
            staff.sees("2 处还没有保存");
            staff.looksOver("something to restore");
            staff.press("恢复未保存的修改");
            assertThat(values(page, ROW)).containsExactly("5", "6", "");
            staff.press("保存修改");
            staff.sees("空白 → 5");
            assertThat(report.figure("requests/1/enterprise")).isEqualTo("6");
            assertThat(kept(page)).as("kept after saving").isZero();

            cell(page, ROW, "自然人").fill("9");
            page.reload();
            staff.sees("1 处还没有保存");
            staff.follow("退出登录");
            page.waitForSelector("#username");
            staff.signsInAgain(TownReport.STAFF);
            assertThat(kept(page)).as("kept after signing out").isZero();
        }
    }

    private static int kept(Page page) {
        return (Integer) page.evaluate("Object.keys(localStorage).filter(key => key.startsWith('nianbao/')).length");
    }

    private static Locator cell(Page page, String row, String column) {
        return page.getByLabel(row + "“" + column + "”列");
    }

    private static String[] values(Page page, String row) {
        return Arrays.stream(COLUMNS)
                .map(column -> cell(page, row, column).inputValue())
                .toArray(String[]::new);
    }

    private static void paste(Locator cell, String block) {
        cell.evaluate("""
                (cell, block) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/plain', block);
                  cell.focus();
                  cell.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", block);
    }
}
