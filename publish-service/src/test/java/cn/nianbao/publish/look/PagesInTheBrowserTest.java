package cn.nianbao.publish.look;

import static cn.nianbao.publish.look.Published.address;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import cn.nianbao.testkit.browser.Accessibility;
import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Each kind of page in a real browser, under the theme that belongs to no city. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@ExtendWith(Chromium.class)
class PagesInTheBrowserTest {

    @Test
    void nobody_is_shut_out_of_any_page(Browser browser) {
        CanonicalRecord first = Published.first(1);
        try (Reader reader = Reader.with(browser)) {
            looksAt(reader, address(first), "report");
            Published.corrected(first);
            looksAt(reader, address(first), "corrected");
            looksAt(reader, address(first) + "/v1", "superseded");
            looksAt(reader, address(first) + "?view=large", "large");
            looksAt(reader, address(first) + "?embed=1", "embedded");
            looksAt(reader, address(first) + "/doubt?table=requests", "doubt");
            looksAt(reader, address(first) + "/doubt?cell=requests/1/total", "doubt-chosen");
            looksAt(reader, "/reports", "list");
            looksAt(reader, "/reports?view=large", "list-large");
        }
    }

    @Test
    void a_removed_report_and_an_unknown_address_are_pages_too(Browser browser) {
        CanonicalRecord first = Published.first(2);
        CanonicalRecord removal = Published.removed(first);
        try (Reader reader = Reader.with(browser)) {
            assertThat(reader.open(address(first))).isEqualTo(410);
            reader.looksOver("removed");
            assertThat(reader.open("/reports/anlan-nowhere/2025")).isEqualTo(404);
            reader.looksOver("unknown");
            Published.restored(first, removal);
            looksAt(reader, address(first), "restored");
        }
    }

    @Test
    void a_click_on_a_figure_leads_to_a_doubt_about_it(Browser browser) {
        CanonicalRecord first = Published.first(3);
        try (Reader reader = Reader.with(browser)) {
            reader.open(address(first));
            reader.page().locator("td[data-cell='requests/3.1/total']").click();
            assertThat(reader.page().locator(".figure-note").innerText()).contains("（一）予以公开", "总计");
            assertThat(Accessibility.violations(reader.page())).isEmpty();
            reader.page().locator(".figure-note a").click();
            assertThat(reader.page().locator(".quote").innerText())
                    .contains("（一）予以公开", "/reports/" + first.report().agencyCode() + "/2025/v1#requests/3.1/total");
            reader.page().goBack();
            reader.page().locator("td[data-cell='requests/3.1/total']").click();
            reader.page().keyboard().press("Escape");
            assertThat(reader.page().locator(".figure-note").count()).isZero();
        }
    }

    @Test
    void a_figure_can_be_doubted_without_script(Browser browser) {
        CanonicalRecord first = Published.first(4);
        try (Reader reader = Reader.withoutScript(browser)) {
            reader.open(address(first));
            reader.page().locator("a[href$='doubt?table=proceedings']").click();
            reader.page().locator("#row").selectOption("reconsideration");
            reader.page().locator("#column").selectOption("upheld");
            reader.page().locator("form.choose button").click();
            assertThat(reader.page().locator(".quote").innerText())
                    .contains("表四", "#proceedings/reconsideration/upheld");
            assertThat(reader.page().locator("a[rel~=noreferrer]").getAttribute("href"))
                    .startsWith("https://zfwzzc.www.gov.cn/")
                    .contains("proceedings%2Freconsideration%2Fupheld");
        }
    }

    @Test
    void a_link_to_a_figure_marks_it(Browser browser) {
        CanonicalRecord first = Published.first(5);
        try (Reader reader = Reader.withoutScript(browser)) {
            reader.open(address(first) + "#requests/1/total");
            assertThat(reader.page().locator("td:target").getAttribute("data-cell"))
                    .isEqualTo("requests/1/total");
        }
    }

    @Test
    void the_keyboard_goes_from_the_skip_link_through_the_contents_to_the_tables(Browser browser) {
        CanonicalRecord first = Published.first(6);
        try (Reader reader = Reader.withoutScript(browser)) {
            reader.open(address(first));
            List<String> stops = new ArrayList<>();
            while (stops.size() < 30 && !stops.contains("requests-caption")) {
                reader.page().keyboard().press("Tab");
                stops.add(reader.focus());
            }
            assertThat(stops.get(0)).isEqualTo("跳到正文");
            assertThat(stops).containsSubsequence("长者模式", "一、总体情况", "校验与下载", "requests-caption");
        }
    }

    private static void looksAt(Reader reader, String address, String name) {
        assertThat(reader.open(address)).as(name).isEqualTo(200);
        reader.looksOver(name);
    }
}
