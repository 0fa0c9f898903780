package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Remarks on the page: a reviewer pins them to a place, staff answer each before the report goes on. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserRemarksTest {
    private static final String CELL = "表三“一、本年新收政府信息公开申请数量”行“总计”列";

    @Test
    void remarksAreMadeAnsweredAndNamedUntilTheyAre(RunningSystem system, Browser browser) {
        Journey journey = Journey.handedIn(system, 2020);
        try (Visitor first = Visitor.signedIn(browser, system, "first")) {
            first.visit("/reports/" + journey.id());
            remarks(first, "cell:requests/1/total", "请与登记台账核对");
            first.sees("1 条未答复");
            assertThat(first.find("#remarks li a").first().innerText()).isEqualTo(CELL);
            first.find("#remarks summary").click();
            remarks(first, "", "请统一用语");
            first.sees("2 条未答复", "整份报告");
            first.looksOver("a reviewer's remarks");
            first.find("#kind").selectOption("figures");
            first.type("办理意见", "见审核意见");
            first.press("退回修改");
            first.sees("由经办人办理", "尚未答复");
            assertThat(first.find("#remarks form").count())
                    .as("forms of remarks")
                    .isZero();
        }
        try (Visitor staff = Visitor.signedIn(browser, system, "staff")) {
            staff.visit("/reports/" + journey.id());
            staff.sees("【数据有误】", "2 条未答复");
            staff.find("#answer-0").fill("已核对，无误");
            staff.press("答复第 1 条意见");
            staff.sees("1 条未答复");
            assertThat(staff.find(".remarks li").first().innerText())
                    .as("the open one comes first")
                    .contains("请统一用语");
            assertThat(staff.find(".remarks li").last().innerText()).contains("已核对，无误");
            staff.looksOver("staff's answers");
            staff.press("提交初审");
            staff.sees("审核意见未答复（初审，", "请统一用语");
            staff.doesNotSee("请与登记台账核对");
            staff.follow("打开这份报告");
            staff.find("#answer-0").fill("已统一");
            staff.press("答复第 1 条意见");
            staff.find("#remarks .count").waitFor(new WaitForOptions().setState(WaitForSelectorState.DETACHED));
            staff.press("提交初审");
            staff.sees("待初审");
        }
        journey.abandon();
    }

    private static void remarks(Visitor reviewer, String place, String text) {
        reviewer.find("#remark-place").selectOption(place);
        reviewer.find("#remark-text").fill(text);
        reviewer.press("提出意见");
    }
}
