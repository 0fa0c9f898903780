package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A township in which nothing happened: its report is filled by keyboard alone, from the first page to 提交初审. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserZeroReportTest {
    private static final int MOST_KEYS = 60;
    private static final String REPORT = "清河镇人民政府2025年度报告";

    /** Section by section, without the preface, which stands there already. */
    private static final List<String> PROSE = List.of(
            "主动公开、依申请公开、政府信息管理、平台建设和监督保障各项工作按要求开展，工作考核、社会评议和责任追究结果另行公布。",
            "本部分情况见表。",
            "本部分情况见表。",
            "本部分情况见表。",
            "部分解读不够通俗，将请群众试读后再发布。",
            "没有收取信息处理费，没有其他需要报告的事项。");

    /** Presses keys and counts them. */
    private static final class Keyboard {
        private final Page page;
        private int pressed;

        Keyboard(Page page) {
            this.page = page;
        }

        void press(String... keys) {
            for (String key : keys) {
                page.keyboard().press(key);
                pressed++;
            }
        }

        /** Goes on to the next element of that kind. */
        void tabTo(String selector) {
            do {
                press("Tab");
                assertThat(pressed).as("keys until " + selector).isLessThan(2 * MOST_KEYS);
            } while (!Boolean.TRUE.equals(page.evaluate("it => document.activeElement.matches(it)", selector)));
        }

        /** Prose costs what it costs. */
        void write(String prose) {
            page.keyboard().insertText(prose);
        }
    }

    @Test
    void aZeroReportTakesFewKeys(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "two-agencies")) {
            Page page = staff.page();
            String[] dateKeys = dateKeys(staff.context());
            Keyboard keys = new Keyboard(page);
            keys.press("Tab", "Enter");
            keys.tabTo("a[href='/submit']");
            keys.press("Enter");
            page.waitForURL("**/submit");

            keys.press("Tab", "Enter");
            keys.tabTo("#agency");
            while (!page.inputValue("#agency").equals("qinghe-town")) {
                keys.press("ArrowDown");
            }
            assertThat(page.inputValue("#year")).isEqualTo("2025");
            keys.tabTo("button[name=how][value=form]");
            keys.press("Enter");
            page.waitForURL("**/reports/*#edit");

            keys.tabTo("button[formaction$='/zeros']");
            keys.press("Enter");
            page.getByText("全表补0：").first().waitFor();

            for (int i = 0; i < PROSE.size(); i++) {
                keys.tabTo("textarea[name='section:s" + (i + 1) + "']");
                keys.write(PROSE.get(i));
            }
            keys.tabTo("#signedOn");
            keys.press(dateKeys);
            keys.tabTo("button[formaction$='/hand-in']");
            keys.press("Enter");

            staff.sees(REPORT, "待初审");
            assertThat(keys.pressed).as("keys beyond the prose").isLessThan(MOST_KEYS);
            staff.looksOver("zero report");
        }
    }

    /** A date field asks for year, month and day in the order of the browser's own language, which is installed or not. */
    private static String[] dateKeys(BrowserContext context) {
        try (Page tried = context.newPage()) {
            tried.setContent("<input type='date' max='2099-12-31'>");
            tried.focus("input");
            tried.keyboard().type("20260120");
            String order = tried.inputValue("input").equals("2026-01-20") ? "20260120" : "01202026";
            return order.split("");
        }
    }
}
