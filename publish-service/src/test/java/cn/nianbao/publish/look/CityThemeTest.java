package cn.nianbao.publish.look;

import static cn.nianbao.publish.look.Published.address;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Caller;
import cn.nianbao.publish.portal.StandingPages;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import cn.nianbao.testkit.browser.Chromium;
import com.microsoft.playwright.Browser;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The column within an invented city's portal: its theme, and a path of its own before every address. */
@QuarkusTest
@TestProfile(CityThemeTest.Anlan.class)
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
@ExtendWith(Chromium.class)
class CityThemeTest {

    private static final String BASE = "/zwgk/nianbao";

    @Inject
    StandingPages standing;

    /** The sample theme, below a path of the city's portal. */
    public static final class Anlan implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "nianbao.portal.theme", System.getProperty("project.folder") + "/deploy/theme/anlan",
                    "nianbao.portal.address", "https://www.anlan.example" + BASE + "/",
                    "nianbao.portal.frame-ancestors", "'self' https://www.anlan.example");
        }
    }

    @Test
    void the_column_wears_the_portals_clothes(Browser browser) {
        CanonicalRecord first = Published.first(1);
        Published.corrected(first);
        try (CityServer city = CityServer.before(BASE);
                Reader reader = Reader.with(browser)) {
            assertThat(reader.openAt(city.address() + address(first))).isEqualTo(200);
            assertThat(reader.page().locator(".site").innerText()).contains("安澜市人民政府");
            assertThat(reader.page().locator(".crumbs").innerText()).contains("首页", "政府信息公开", "政府信息公开年报");
            assertThat(reader.page().locator(".foot").innerText()).contains("主办单位：安澜市人民政府办公室", "网站标识码");
            assertThat(reader.page().locator(".index").first().innerText())
                    .contains("索引号", "000000-2026-00021", "安应急〔2026〕3号", "2026年1月20日");
            assertThat((boolean) reader.page().evaluate("document.querySelector('.site img').naturalWidth > 0"))
                    .isTrue();
            reader.looksOver("city");
            assertThat(reader.openAt(city.address() + "/reports")).isEqualTo(200);
            reader.looksOver("city-list");
        }
    }

    @Test
    void every_link_holds_below_the_portals_path() {
        CanonicalRecord first = Published.first(2);
        CanonicalRecord second = Published.corrected(first);
        Published.restored(second, Published.removed(second));
        Published.corrected(Published.first(3));
        try (CityServer city = CityServer.before(BASE)) {
            Deque<String> open = new ArrayDeque<>(
                    List.of("/reports", "/reports?view=large", address(first), address(first) + "/v1?embed=1"));
            Set<String> seen = new HashSet<>();
            while (!open.isEmpty()) {
                String path = open.pop();
                if (seen.add(path)) {
                    Response answer = city.get(BASE + path);
                    assertThat(answer.statusCode()).as(path).isIn(200, 303, 410);
                    if (answer.contentType().startsWith("text/html")) {
                        links(Jsoup.parse(answer.asString()), path).forEach(open::push);
                    }
                }
            }
            assertThat(seen)
                    .anyMatch(path -> path.endsWith(".csv"))
                    .anyMatch(path -> path.startsWith("/theme/logo.svg"));
            assertThat(seen).anyMatch(path -> path.contains("/doubt?table=requests"));
        }
    }

    @Test
    void the_portal_alone_may_frame_the_pages() {
        assertThat(Caller.read("/reports").header("Content-Security-Policy"))
                .endsWith("frame-ancestors 'self' https://www.anlan.example");
    }

    @Test
    void others_are_told_the_address_at_the_portal() {
        CanonicalRecord first = Published.first(4);
        for (String view : List.of("", "?view=large", "?embed=1")) {
            assertThat(Jsoup.parse(Caller.read(address(first) + view).asString())
                            .selectFirst("link[rel=canonical]")
                            .attr("href"))
                    .isEqualTo("https://www.anlan.example" + BASE + address(first));
        }
    }

    @Test
    void browsers_show_the_citys_icon() {
        assertThat(Jsoup.parse(Caller.read("/reports").asString())
                        .selectFirst("link[rel=icon]")
                        .attr("href"))
                .startsWith(BASE + "/theme/logo.svg?v=");
    }

    @Test
    void what_is_brought_elsewhere_takes_the_pictures_along() {
        assertThat(standing.file(BASE + "/theme/logo.svg")).isPresent();
        assertThat(standing.file("/theme/theme.css")).isPresent();
        assertThat(standing.file("/theme/missing.svg")).isEmpty();
    }

    /** What a page links to within the column, as paths of the column. */
    private static List<String> links(Document page, String at) {
        List<String> links = page.select("a[href], link[rel=stylesheet], link[rel=icon], img, script[src]").stream()
                .map(element -> link(element))
                .filter(link -> link.startsWith("/"))
                .map(link -> link.replaceAll("#.*", ""))
                .toList();
        assertThat(links).as("links of " + at).allMatch(link -> link.startsWith(BASE + "/"));
        return links.stream().map(link -> link.substring(BASE.length())).toList();
    }

    private static String link(Element element) {
        return element.hasAttr("href") ? element.attr("href") : element.attr("src");
    }
}
