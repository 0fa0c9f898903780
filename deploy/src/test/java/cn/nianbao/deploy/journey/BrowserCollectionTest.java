package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** 数据采集: staff hand out a link, a department fills its figures on a telephone without signing in, staff take them over. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserCollectionTest {
    private static final int PHONE = 390;
    private static final int TALL = 844;

    @Test
    void aDepartmentConfirmsItsFiguresOnATelephone(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "two-agencies")) {
            staff.visit("/collections?agency=qinghe-town&year=2022");
            staff.sees("还没有请科室填报");
            staff.type("科室名称", "司法所");
            staff.find("#scope-requests").check();
            staff.find("#scope-a20-8").check();
            staff.press("得到链接");
            staff.sees("链接只显示这一次", "司法所");
            staff.looksOver("collections");
            String words = staff.find("#fresh").inputValue();
            fill(browser, words.substring(words.indexOf("http")));

            staff.visit("/collections?agency=qinghe-town&year=2022");
            staff.sees("已提交", "孙司法");
            staff.press("采用到报告");
            staff.sees("编制中");
            assertThat(staff.page().getByText("数据采集：司法所（孙司法）").count()).isPositive();
            staff.looksOver("report with gathered figures");
        }
    }

    private static void fill(Browser browser, String link) {
        try (BrowserContext phone =
                browser.newContext(new NewContextOptions().setLocale("zh-CN").setViewportSize(PHONE, TALL))) {
            Page page = phone.newPage();
            page.navigate(link);
            assertThat(page.locator(".who").count()).as("nobody is signed in").isZero();
            assertThat(phone.cookies()).noneMatch(cookie -> cookie.name.startsWith("q_session"));
            page.getByLabel("自然人").first().fill("3");
            page.getByLabel("空着的格子本年都没有发生").check();
            page.getByLabel("确认人姓名").fill("孙司法");
            page.getByLabel("联系电话").fill("0999-0000101");
            assertThat(((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue())
                    .as("scrolls sideways")
                    .isLessThanOrEqualTo(0);
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("确认并提交"))
                    .click();
            page.getByText("已收到：孙司法于").waitFor();
            assertThat(page.getByLabel("自然人").first().inputValue()).isEqualTo("3");
        }
    }
}
