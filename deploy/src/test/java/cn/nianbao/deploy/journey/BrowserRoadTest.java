package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.call.Answer;
import cn.nianbao.deploy.road.SampleDraft;
import cn.nianbao.testkit.browser.Chromium;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How a report came where it stands, what stands still, and what people arrange for themselves. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserRoadTest {
    private static final String AGENCY = "anlan-culture";
    private static final int YEAR = 2021;
    private static final String SAMPLE = "anlan-emergency-2025.tabs.txt";

    @Test
    void theRoadIsDrawnToldAndTakenAlong(RunningSystem system, Browser browser) throws IOException {
        String report = handedIn(system);
        try (Visitor first = Visitor.signedIn(browser, system, "culture-first")) {
            first.visit("/reports/" + report);
            first.follow("办理过程");
            first.sees("校验通过", "本版 3 条办理记录");
            assertThat(first.find(".stops .now").innerText()).contains("初审", "正在办");
            assertThat(first.find(".stops .done").allInnerTexts()).hasSize(2);
            seesTheDiagram(first);
            first.looksOver("the road of a report");

            first.find(".version summary").first().focus();
            Download csv = first.page().waitForDownload(() -> first.follow("下载表格（CSV）"));
            assertThat(Files.readString(csv.path())).contains("\"送审\"", "审签流程");
        } finally {
            system.console("culture-staff")
                    .act(
                            report,
                            "abandon",
                            JsonNodeFactory.instance.objectNode().put("reason", "测试结束"))
                    .demand(200);
        }
    }

    private static void seesTheDiagram(Visitor visitor) {
        Locator now = visitor.find(".diagram .road-now");
        now.waitFor();
        assertThat(now.getAttribute("data-element-id")).isEqualTo("first-review");
        assertThat(visitor.find(".diagram .road-done[data-element-id=correcting]")
                        .count())
                .isEqualTo(1);
        assertThat(visitor.find(".diagram .road-off[data-element-id=leader-review]")
                        .count())
                .isEqualTo(1);
        Locator mark = visitor.find(".bjs-powered-by");
        assertThat(mark.isVisible()).as("the watermark").isTrue();
        assertThat(mark.evaluate("link => getComputedStyle(link).position"))
                .as("its own style holds")
                .isEqualTo("absolute");
        visitor.press("看全图");
        assertThat(visitor.find(".diagram svg[role=img]").isVisible()).isTrue();
    }

    private static String handedIn(RunningSystem system) {
        byte[] draft =
                SampleDraft.of(Path.of(System.getProperty("project.folder")), SAMPLE, text -> SampleDraft.on(YEAR)
                        .apply(text)
                        .replace("安澜市应急管理局", "安澜市文化和旅游局"));
        Answer answer = system.console("culture-staff")
                .submit(SAMPLE, draft, AGENCY, YEAR)
                .demand(200, 201);
        String report = answer.json().path("id").asText();
        Eventually.within(Duration.ofMinutes(1), "the draft read", () -> system.console("culture-staff")
                .standing(report)
                .json()
                .path("state")
                .asText()
                .equals("correcting"));
        system.console("culture-staff").act(report, "hand-in", null).demand(200);
        return report;
    }

    @Test
    void anOperatorSeesWhatWorksAndWhatDoesNot(RunningSystem system, Browser browser) {
        try (Visitor operator = Visitor.signedIn(browser, system, "admin")) {
            operator.sees("办理异常", "系统各部分");
            assertThat(operator.find(".parts .up").allInnerTexts())
                    .anyMatch(part -> part.contains("统一身份认证"))
                    .anyMatch(part -> part.contains("识别服务"))
                    .anyMatch(part -> part.contains("自动办理"));
            assertThat(operator.find(".parts .off").innerText()).contains("邮件服务器");
            operator.looksOver("trouble");
        }
    }

    @Test
    void largeTextIsOneKeyAwayAndStays(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "culture-staff")) {
            staff.visit("/settings");
            staff.sees("我的设置", "期限提醒");
            staff.looksOver("settings");
            Number before = fontSize(staff);
            staff.find(".who .switch").focus();
            staff.page().keyboard().press("Enter");
            staff.find("html.large").waitFor();
            assertThat(fontSize(staff).doubleValue()).isGreaterThan(before.doubleValue() * 1.2);
            staff.looksOver("settings in large text");
            staff.visit("/deputies");
            staff.looksOver("deputies in large text");
            staff.press("长者模式");
            staff.find("html:not(.large)").waitFor();
            assertThat(staff.page().url()).as("back where it was pressed").endsWith("/deputies");
        }
    }

    private static Number fontSize(Visitor visitor) {
        return (Number) visitor.page().evaluate("parseFloat(getComputedStyle(document.body).fontSize)");
    }

    @Test
    void whatTheBrowserKeepsIsOutOfReach(RunningSystem system, Browser browser) {
        try (Visitor staff = Visitor.signedIn(browser, system, "culture-staff")) {
            staff.visit("/settings");
            List<Cookie> ours = staff.context().cookies(system.settings().consoleUrl());
            assertThat(ours).extracting(cookie -> cookie.name).anyMatch(name -> name.startsWith("q_session"));
            assertThat(ours).allSatisfy(cookie -> {
                assertThat(cookie.httpOnly).as(cookie.name + " HttpOnly").isTrue();
                assertThat(cookie.sameSite)
                        .as(cookie.name + " SameSite")
                        .isIn(SameSiteAttribute.LAX, SameSiteAttribute.STRICT);
            });
        }
    }
}
