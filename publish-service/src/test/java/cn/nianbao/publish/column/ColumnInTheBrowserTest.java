package cn.nianbao.publish.column;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.directory.Register;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import cn.nianbao.testkit.browser.Accessibility;
import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.extension.ExtendWith;

/** The column of a whole city in a real browser. */
@QuarkusTest
@QuarkusTestResource(value = Postgres.class, restrictToAnnotatedClass = true)
@QuarkusTestResource(Realm.class)
@ExtendWith(Chromium.class)
@TestMethodOrder(OrderAnnotation.class)
class ColumnInTheBrowserTest {

    private static final int NARROW = 320;
    private static final Set<String> IN_THE_README = Set.of("search", "years");

    @TestHTTPResource
    String home;

    @Test
    @Order(1)
    void nobody_is_shut_out_of_any_page(Browser browser) {
        Anlan.publish(2020, 2023, 2024);
        Register.comparison(Anlan.CITY, true);
        List<String> complaints = new ArrayList<>();
        try (BrowserContext context = context(browser, true)) {
            Page page = context.newPage();
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            looksOver(page, "reports", "list");
            looksOver(page, "reports?year=2024&kind=township", "list-kind");
            looksOver(page, "reports?q=清河镇 垃圾分类", "search");
            looksOver(page, "reports?q=清河镇&view=large", "search-large");
            looksOver(page, "reports?q=不存在的词语", "search-empty");
            looksOver(page, "reports/anlan-bureau-20", "agency");
            looksOver(page, "reports/anlan-bureau-20/years", "years");
            looksOver(page, "reports/anlan-bureau-20/years?view=large", "years-large");
            looksOver(page, "compare?under=anlan-city&year=2024&figure=received&sort=highest", "compare");
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(2)
    void charts_stand_beside_the_tables_and_the_tables_alone_without_script(Browser browser) {
        try (BrowserContext context = context(browser, true)) {
            Page page = open(context.newPage(), "reports/anlan-bureau-20/years");
            page.waitForSelector(".chart.drawn canvas");
            assertThat(page.locator(".chart.drawn").count())
                    .isEqualTo(page.locator("table").count());
            assertThat(page.locator(".chart.drawn").first().getAttribute("aria-label"))
                    .contains("政府信息公开申请", "表格");
        }
        try (BrowserContext context = context(browser, false)) {
            Page page = open(context.newPage(), "reports/anlan-bureau-20/years");
            assertThat(page.locator(".chart:visible").count()).isZero();
            assertThat(page.locator("table:visible").count()).isEqualTo(6);
        }
    }

    @Test
    @Order(3)
    void a_reader_searches_narrows_and_turns_without_script(Browser browser) {
        try (BrowserContext context = context(browser, false)) {
            Page page = open(context.newPage(), "reports");
            page.getByLabel("在年报全文中查找").fill("望江街道");
            page.getByLabel("机关类别").selectOption("township");
            page.keyboard().press("Enter");
            page.waitForURL("**/reports?q=*kind=township");
            assertThat(page.locator(".passage mark").first().innerText()).isEqualTo("望江街道");
            page.locator(".years a", new Page.LocatorOptions().setHasText("2023年"))
                    .click();
            assertThat(page.url()).contains("year=2023", "kind=township", "q=");
            page.locator(".passage a").first().click();
            assertThat(page.url()).contains("#part-");
            assertThat(page.locator("h1").innerText()).contains("镇人民政府2023年");
        }
    }

    @Test
    @Order(4)
    void the_keyboard_reaches_the_search_the_years_and_the_reports(Browser browser) {
        try (BrowserContext context = context(browser, false)) {
            Page page = open(context.newPage(), "reports");
            List<String> stops = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                page.keyboard().press("Tab");
                stops.add(
                        (String)
                                page.evaluate(
                                        "document.activeElement.id || document.activeElement.className || document.activeElement.innerText"));
            }
            assertThat(stops).containsSubsequence("skip", "q", "region", "kind", "agency", "report");
            assertThat(stops.stream().filter(stop -> stop.startsWith("2024年"))).isNotEmpty();
        }
    }

    private static BrowserContext context(Browser browser, boolean script) {
        return browser.newContext(new Browser.NewContextOptions()
                .setLocale("zh-CN")
                .setJavaScriptEnabled(script)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(1280, 800));
    }

    private Page open(Page page, String path) {
        assertThat(page.navigate(home + path).status()).as(path).isEqualTo(200);
        return page;
    }

    /** Wide, and on the narrowest of phones: nothing for axe to find, nothing that scrolls sideways. */
    private void looksOver(Page page, String path, String name) {
        page.setViewportSize(1280, 800);
        open(page, path);
        page.waitForLoadState();
        assertThat(Accessibility.violations(page)).as(name).isEmpty();
        keeps(page, name, 1440);
        keeps(page, name + "-phone", 390);
        if (IN_THE_README.contains(name) && System.getProperty("screenshots") != null) {
            shows(page, name, 1440, 900);
            shows(page, name + "-phone", 390, 844);
        }
        page.setViewportSize(NARROW, 800);
        int tooWide = ((Number) page.evaluate("document.documentElement.scrollWidth - window.innerWidth")).intValue();
        assertThat(tooWide).as(name + " scrolls sideways").isLessThanOrEqualTo(0);
        assertThat(Accessibility.violations(page)).as(name + ", narrow").isEmpty();
    }

    /** A picture for the README, as it meets a reader's eye. */
    private static void shows(Page page, String name, int width, int height) {
        page.setViewportSize(width, height);
        Path folder = Path.of(System.getProperty("project.folder"), "docs/screenshots");
        page.screenshot(new Page.ScreenshotOptions().setPath(folder.resolve(name + ".png")));
    }

    /** A picture for whoever wants to look, in the folder that {@code -Dpictures} names. */
    private static void keeps(Page page, String name, int width) {
        String folder = System.getProperty("pictures");
        if (folder != null) {
            page.setViewportSize(width, 900);
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of(folder, name + ".png"))
                    .setFullPage(true));
        }
    }
}
