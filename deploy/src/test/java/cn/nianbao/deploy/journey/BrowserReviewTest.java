package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A review in a browser: a remark on selected words, a return with items to mend, a contest, and the reviewer's second look. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserReviewTest {

    @Test
    void whatAReviewerWantsIsMendedAndLookedAtAgain(RunningSystem system, Browser browser) {
        Journey journey = Journey.handedIn(system, 2020);
        String path = "/reports/" + journey.id();
        as(browser, system, "first", path, BrowserReviewTest::remarksOnSelectedWordsAndReturns);
        as(browser, system, "staff", path, BrowserReviewTest::mendsAndContests);
        as(browser, system, "secrecy", "/contests", BrowserReviewTest::acceptsTheContest);
        as(browser, system, "staff", path, staff -> {
            staff.sees("已接受");
            staff.press("提交初审");
            staff.sees("待初审");
        });
        as(browser, system, "first", path, BrowserReviewTest::looksAgain);
        journey.abandon();
    }

    private static void remarksOnSelectedWordsAndReturns(Visitor first) {
        first.find("p.prose").first().dblclick();
        first.press("对所选文字提意见");
        String words = first.find("#remark-quote").inputValue();
        assertThat(words).isNotBlank();
        assertThat(first.find("#remark-place").inputValue()).startsWith("section:");
        first.find("#remark-text").fill("这里请再斟酌");
        first.press("提出意见");
        first.sees("1 条未答复");
        assertThat(first.find("mark.remarked").innerText()).isEqualTo(words);
        assertThat(first.find("a.marker").count()).isEqualTo(1);
        first.looksOver("a remark on words");

        first.find("td[id='c-requests-1-total']").click();
        first.press("批改这一格");
        assertThat(first.find("#suggest-place").inputValue()).isEqualTo("cell:requests/1/total");

        first.find(".mend summary").click();
        first.type("整改事项 1", "核对落款日期");
        first.looksOver("items to mend");
        first.press("退回修改");
        first.sees("由经办人办理", "请按整改单逐项整改，共 1 项");
    }

    private static void mendsAndContests(Visitor staff) {
        staff.type("落款日期", "2024-06-01");
        staff.press("保存修改");
        staff.sees("认为有误判，申请复核");
        staff.find("#sayings summary").first().click();
        staff.find("#contest-0").fill("更正后重新公布");
        staff.press("申请复核");
        staff.sees("待复核");
        staff.find("#answer-0").fill("已斟酌");
        staff.press("答复第 1 条意见");
        staff.sees("已答复，待审核人确认");
        staff.follow("意见与整改");
        staff.sees("共 1 项，1 项未办结");
        staff.looksOver("what was said");
        staff.follow("第 1 号整改单");
        staff.looksOver("an order to mend");
        staff.type("整改情况", "已核对");
        staff.press("第 1 项已整改");
        staff.sees("已整改，待复查");
    }

    private static void acceptsTheContest(Visitor secrecy) {
        secrecy.sees("待复核", "更正后重新公布");
        secrecy.looksOver("contests");
        secrecy.find(".contests li.open a").first().click();
        secrecy.type("复核意见", "属实");
        secrecy.press("接受");
        secrecy.sees("已接受");
    }

    private static void looksAgain(Visitor first) {
        // the date of signing, and the index data that repeat it
        first.follow("自您上次办理以来改动 2 处");
        first.sees("有 2 处不同", "落款日期", "成文日期");
        first.looksOver("differences");
        first.follow("意见与整改");
        first.press("确认解决第 1 条意见");
        first.sees("已解决");
        first.follow("第 1 号整改单");
        first.press("确认整改到位");
        first.sees("整改到位");
        first.looksOver("an order that is mended");
    }

    private static void as(Browser browser, RunningSystem system, String user, String path, Consumer<Visitor> does) {
        try (Visitor visitor = Visitor.signedIn(browser, system, user)) {
            visitor.visit(path);
            does.accept(visitor);
        }
    }
}
