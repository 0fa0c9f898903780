package cn.nianbao.publish.look;

import static cn.nianbao.publish.look.Published.address;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.proof.Verifier;
import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import cn.nianbao.testkit.browser.Chromium;
import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A report's page under a city's head and foot, saved in each of the ways in which people save pages, is what it was. */
@QuarkusTest
@TestProfile(CityThemeTest.Anlan.class)
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@ExtendWith(Chromium.class)
class SavedPageTest {

    private static final String BASE = "/zwgk/nianbao";
    private static final List<String> VIEWS = List.of("", "?view=large", "?embed=1", "/v1", "/v1?view=large&embed=1");

    private final Verifier verifier = Verifier.inAnEmptyFolder();
    private CityServer city;
    private CanonicalRecord first;

    @BeforeEach
    void published() {
        city = CityServer.before(BASE);
        first = Published.first(31);
        Published.corrected(first);
    }

    @AfterEach
    void closed() {
        city.close();
    }

    @Test
    void as_it_came_in_every_view() {
        for (String view : VIEWS) {
            genuine(view, verifier.page(served(view)));
        }
    }

    @Test
    void of_a_report_that_was_taken_down_and_put_back() {
        CanonicalRecord second = Published.corrected(Published.first(32));
        CanonicalRecord back = Published.restored(second, Published.removed(second));
        for (String view : List.of("", "?view=large", "/v4")) {
            String page = city.get(BASE + address(back) + view).asString();
            assertThat(page).contains("恢复公布");
            genuine(view, verifier.page(page));
        }
    }

    @Test
    void written_anew_by_an_editor() {
        String page = served("");
        Charset chinese = Charset.forName("GB18030");
        genuine("GB18030", verifier.file("年报.htm", page.getBytes(chinese)));
        String declared = page.replace("<meta charset=\"UTF-8\">", "<meta charset=\"gb2312\">");
        genuine("gb2312", verifier.file("年报.htm", declared.getBytes(chinese)));
        genuine("UTF-16", verifier.file("2025.html", ("\uFEFF" + page).getBytes(StandardCharsets.UTF_16LE)));
        genuine("UTF-8 with its mark", verifier.page("\uFEFF" + page));
        genuine("Windows' line ends", verifier.page(page.replace("\n", "\r\n")));
        genuine("no line ends", verifier.page(page.replace("\n", "")));
    }

    @Test
    void after_its_scripts_ran_and_with_a_figures_note_open(Browser browser) {
        try (Reader reader = Reader.with(browser)) {
            for (String view : List.of("", "?view=large", "?embed=1")) {
                reader.openAt(city.address() + address(first) + view);
                genuine(view, verifier.page(outerHtml(reader.page())));
                for (String cell :
                        List.of("requests/3.1/total", "a20-8/fees/amount", "proceedings/litigation-direct/other")) {
                    reader.page().locator("td[data-cell='" + cell + "']").click();
                    String open = outerHtml(reader.page());
                    assertThat(open).contains("figure-note");
                    genuine(view + " " + cell, verifier.page(open));
                    genuine(view + " " + cell, verifier.page(reader.page().content()));
                }
            }
        }
    }

    @Test
    void a_note_that_says_something_else_is_no_note(Browser browser) {
        try (Reader reader = Reader.with(browser)) {
            reader.openAt(city.address() + address(first));
            reader.page().locator("td[data-cell='requests/1/total']").click();
            String open = outerHtml(reader.page());
            for (String forged : List.of(
                    open.replace("总计：4711</p>", "总计：4712</p>"),
                    open.replaceFirst(
                            "class=\"figure-note\" ([^>]*)style=\"", "class=\"figure-note\" $1style=\"height: 100%; "),
                    open.replace("class=\"figure-note\"", "class=\"figure-note large\" onclick=\"x()\""),
                    open.replace(">关闭<", ">年报已撤下<"),
                    open.replaceFirst("(?s)(<div class=\"figure-note\".*</div>)(\\s*</body>)", "$1$1$2"))) {
                assertThat(forged).isNotEqualTo(open);
                Said said = verifier.page(forged);
                assertThat(said.exit()).as(said.text()).isEqualTo(1);
            }
        }
    }

    @Test
    void as_a_single_file(Browser browser) {
        try (Reader reader = Reader.with(browser)) {
            for (String view : List.of("", "?view=large")) {
                reader.openAt(city.address() + address(first) + view);
                reader.page().locator("td[data-cell='requests/1/total']").click();
                JsonObject format = new JsonObject();
                format.addProperty("format", "mhtml");
                String archive = reader.page()
                        .context()
                        .newCDPSession(reader.page())
                        .send("Page.captureSnapshot", format)
                        .get("data")
                        .getAsString();
                genuine(view, verifier.file("年报.mhtml", archive.getBytes(StandardCharsets.UTF_8)));
                Said said = verifier.file(
                        "年报.mhtml", archive.replace(">4711<", ">4712<").getBytes(StandardCharsets.UTF_8));
                assertThat(said.cells()).contains("requests/1/total");
            }
        }
    }

    /** Browsers' "web page, complete" cannot be asked for without their windows; this is what Chromium writes. */
    @Test
    void as_a_page_with_a_folder_beside_it(Browser browser) {
        try (Reader reader = Reader.with(browser)) {
            reader.openAt(city.address() + address(first));
            reader.page().locator("td[data-cell='requests/1/total']").click();
            Document page = Jsoup.parse(outerHtml(reader.page()), city.address() + address(first));
            page.outputSettings(new OutputSettings().prettyPrint(false));
            page.prependChild(new Comment(" saved from url=(0047)" + city.address() + address(first) + " "));
            page.head()
                    .prependElement("meta")
                    .attr("http-equiv", "Content-Type")
                    .attr("content", "text/html; charset=UTF-8");
            page.select("meta[charset]").remove();
            page.select("a[href]").forEach(link -> link.attr("href", link.absUrl("href")));
            page.select("link[href], img[src], script[src]").forEach(SavedPageTest::besideThePage);
            genuine("complete", verifier.page("<!DOCTYPE html>\n" + page.outerHtml()));
        }
    }

    private static void besideThePage(Element part) {
        String attribute = part.hasAttr("href") ? "href" : "src";
        if (part.attr("rel").equals("canonical")) {
            return;
        }
        String name = part.attr(attribute).replaceFirst("\\?.*", "").replaceFirst(".*/", "");
        part.attr(attribute, "./安澜市应急管理局_files/" + name + (name.endsWith(".js") ? ".下载" : ""));
    }

    private String served(String view) {
        return city.get(BASE + address(first) + view).asString();
    }

    private static String outerHtml(Page page) {
        return (String) page.evaluate("document.documentElement.outerHTML");
    }

    private static void genuine(String how, Said said) {
        assertThat(said.text()).as(how).isEmpty();
        assertThat(said.exit()).as(how).isZero();
    }
}
