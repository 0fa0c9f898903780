package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people see when something goes wrong: what happened, what to do, and nothing of their typing lost. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserTroubleTest {
    private static final String YEAR = "2019";
    private static final String NEW_REQUESTS = "表三“一、本年新收政府信息公开申请数量”行";

    @Test
    void aBrokenFileLeadsToAnotherFileOrTheForm(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "staff")) {
            staff.follow("上传报告");
            staff.type("报告年度", YEAR);
            staff.find("#file").setInputFiles(WordDraft.broken());
            staff.press("上传并识别");
            staff.sees("识别失败，请换文件", "重新上传");
            staff.looksOver("unreadable");

            staff.press("改为在线填报");
            staff.sees("编制中", "必改");
            staff.looksOver("empty form");
            keepsWhatTwoPeopleTypedAtOnce(staff);
            contestsAnError(staff);

            staff.find(".more summary").click();
            staff.type("作废原因", "试填");
            staff.press("作废本稿");
            staff.sees("已作废（本稿）");
        }
    }

    private static void keepsWhatTwoPeopleTypedAtOnce(Visitor staff) {
        Page another = staff.context().newPage();
        another.navigate(staff.page().url());
        another.getByLabel(NEW_REQUESTS + "“总计”列").fill("7");
        another.getByText("保存修改").first().click();
        another.getByText("空白 → 7").waitFor();
        another.close();

        staff.type(NEW_REQUESTS + "“自然人”列", "5");
        staff.press("保存修改");
        staff.sees("合并修改", "还没有保存");
        staff.press("按所选保存");
        staff.sees("空白 → 5");
        assertThat(staff.page().getByLabel(NEW_REQUESTS + "“自然人”列").inputValue())
                .isEqualTo("5");
        assertThat(staff.page().getByLabel(NEW_REQUESTS + "“总计”列").inputValue()).isEqualTo("7");
    }

    private static void contestsAnError(Visitor staff) {
        staff.type("落款日期", "2028-06-01");
        staff.press("保存修改");
        Locator date = staff.find(".sayings li:has-text('落款日期')");
        date.locator("summary").click();
        date.getByLabel("理由").fill("多年后更正，重新公布");
        date.locator("button").click();
        staff.sees("已申请复核，等待主管部门或保密审查员处理");
    }

    @Test
    void aPageThatIsNotOnesOwnSaysSo(RunningSystem system, Browser browser) {
        try (Visitor operator = Visitor.signedIn(browser, system, "admin")) {
            operator.sees("办理异常");
            assertThat(operator.visit("/submit")).isEqualTo(403);
            operator.sees("没有权限", "接下来怎么办", "回到我的任务");
            assertThat(operator.visit("/nowhere")).isEqualTo(404);
            operator.sees("没有找到", "接下来怎么办");
        }
    }

    @Test
    void aFormWithoutItsTokenChangesNothing(RunningSystem system, Browser browser) {
        JsonNode before = reports(system);
        try (Visitor staff = Visitor.signedIn(browser, system, "staff")) {
            FormData forged = FormData.create()
                    .set("agency", Journey.AGENCY)
                    .set("year", YEAR)
                    .set("how", "form");
            APIResponse answer = staff.context()
                    .request()
                    .post(
                            system.settings().consoleUrl() + "/submit",
                            RequestOptions.create().setMultipart(forged));

            assertThat(answer.status()).isEqualTo(400);
            assertThat(answer.text()).contains("页面已失效", "没有提交");
            assertThat(reports(system)).isEqualTo(before);
        }
    }

    private static JsonNode reports(RunningSystem system) {
        return system.console("staff").list("?year=" + YEAR).demand(200).json();
    }
}
