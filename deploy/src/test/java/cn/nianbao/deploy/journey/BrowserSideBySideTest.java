package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator.WaitForOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The draft as its author saw it beside the statutory form: findings light up the same figures on both sides. */
@ExtendWith({WholeSystem.class, Chromium.class})
class BrowserSideBySideTest {
    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");
    private static final String BALANCE = "表三“自然人”列";
    private static final String NEW_REQUESTS = "td[data-cell='requests/1/natural-person']";
    private static final int PAPER_WIDTH = 900;
    private static final String WRONG_CELL = "表三“三、本年度办理结果 （七）总计”行“自然人”列";

    @ParameterizedTest
    @ValueSource(strings = {"docx", "pdf", "ofd", "html", "tabs.txt"})
    void aFindingLightsUpTheSameFiguresOnBothSides(String kind, RunningSystem system, Browser browser)
            throws Exception {
        byte[] draft = Files.readAllBytes(SAMPLES.resolve("anlan-emergency-2025-with-error." + kind));
        TownReport report = TownReport.submitted(system, "年报." + kind, draft);
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            staff.page().locator("a.finding").getByText(BALANCE).first().click();
            List<String> figures = List.of("128", "6", "152", "9");
            assertThat(staff.page().locator(".data td.lit input").all())
                    .extracting(input -> input.inputValue())
                    .containsExactlyElementsOf(figures);
            assertThat(LitDraft.words(staff.page())).containsExactlyInAnyOrderElementsOf(figures);
            assertThat(isInView(staff, ".draft .lit[data-first]"))
                    .as("the draft has scrolled there")
                    .isTrue();
            assertThat(isInView(staff, ".data td.lit.suspect")).isTrue();

            staff.page().keyboard().press("Escape");
            assertThat(staff.find(".lit").count()).as("lit after Esc").isZero();
            staff.page().getByLabel(WRONG_CELL).click();
            assertThat(LitDraft.shown(staff.page())).containsExactly("152");
            staff.looksOver("side by side, " + kind);
        }
        report.abandon();
    }

    @Test
    void wordsAreLitUpInTheTextToo(RunningSystem system, Browser browser) throws Exception {
        String page = Files.readString(SAMPLES.resolve("anlan-emergency-2025.html"));
        TownReport report = TownReport.submitted(
                system, "年报.html", page.replace("申请203件", "申请213件").getBytes(StandardCharsets.UTF_8));
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            staff.find("a.finding[data-words*='s1:']:not([data-cells=''])")
                    .first()
                    .click();
            assertThat(LitDraft.words(staff.page())).anyMatch(words -> words.contains("213"));
            assertThat(String.join("", staff.find(".data .mirror mark.lit").allInnerTexts()))
                    .contains("213");
            assertThat(staff.find(".data td.lit input").first().inputValue()).isEqualTo("203");
        }
        report.abandon();
    }

    @Test
    void theCheckRunsAsOneTypesAndKeysGoFromFindingToFinding(RunningSystem system, Browser browser) throws Exception {
        byte[] draft = Files.readAllBytes(SAMPLES.resolve("anlan-emergency-2025-with-error.docx"));
        TownReport report = TownReport.submitted(system, "年报.docx", draft);
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            Page page = staff.page();
            int findings =
                    page.locator("#findings a.finding:not([data-settled])").count();
            page.keyboard().press("j");
            staff.sees("第 1 处，共 " + findings + " 处");
            page.keyboard().press("k");
            staff.sees("第 " + findings + " 处，共 " + findings + " 处");
            staff.press("下一处");
            staff.sees("第 1 处，共 " + findings + " 处");
            page.locator("a.finding").getByText(BALANCE).first().click();
            page.getByLabel(WRONG_CELL).fill("125");
            page.locator("#findings").getByText("相差 27").first().waitFor(gone());
            assertThat(page.getByLabel(WRONG_CELL).evaluate("cell => cell === document.activeElement"))
                    .as("typing goes on in the cell")
                    .isEqualTo(true);
            staff.sees("有未保存的修改");
            assertThat(report.figure("requests/3.7/natural-person"))
                    .as("nothing is saved yet")
                    .isEqualTo("152");
            page.getByLabel(WRONG_CELL).fill("j52");
            assertThat(page.getByLabel(WRONG_CELL).inputValue())
                    .as("keys are letters while one types")
                    .isEqualTo("j52");
            page.getByLabel(WRONG_CELL).fill("152");
            page.locator("#findings").getByText("相差 27").first().waitFor();
            page.keyboard().press("F8");
            assertThat(page.locator("a.finding[aria-current]").count()).isEqualTo(1);
        }
        report.abandon();
    }

    @Test
    void aScanIsShownAsPagesAndEachOfItsFiguresWaitsToBeConfirmed(RunningSystem system, Browser browser) {
        byte[] scan = photographed(browser, SAMPLES.resolve("anlan-emergency-2025.html"));
        TownReport report = TownReport.submitted(system, "扫描件.png", scan);
        try (Visitor staff = Visitor.signedIn(browser, system, TownReport.STAFF)) {
            report.open(staff);
            staff.find(".draft .page img").first().evaluate("image => image.decode()");
            staff.find(NEW_REQUESTS + " > input").click();
            assertThat(staff.find(NEW_REQUESTS + " > input").inputValue()).isEqualTo("128");
            assertThat(staff.find(NEW_REQUESTS + " [name^='confirm:']").isChecked())
                    .isFalse();
            assertThat(staff.find(".draft .spot.here").count()).isEqualTo(1);
            assertThat(isInView(staff, ".draft .spot.here")).isTrue();
            staff.looksOver("side by side, a scan");
        }
        report.abandon();
    }

    private static byte[] photographed(Browser browser, Path draft) {
        NewContextOptions sharp = new NewContextOptions()
                .setViewportSize(PAPER_WIDTH, PAPER_WIDTH)
                .setDeviceScaleFactor(2);
        try (BrowserContext context = browser.newContext(sharp)) {
            Page page = context.newPage();
            page.navigate(draft.toUri().toString());
            return page.screenshot(new Page.ScreenshotOptions().setFullPage(true));
        }
    }

    private static WaitForOptions gone() {
        return new WaitForOptions().setState(WaitForSelectorState.DETACHED);
    }

    private static boolean isInView(Visitor staff, String selector) {
        return (Boolean) staff.find(selector).first().evaluate("""
                element => {
                  const box = element.getBoundingClientRect();
                  const side = element.closest('.side').getBoundingClientRect();
                  return box.bottom > side.top && box.top < side.bottom && box.top >= 0 && box.bottom <= innerHeight;
                }""");
    }
}
