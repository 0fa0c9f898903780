package cn.nianbao.publish.portal;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ListResourceTest {

    @Test
    void the_door_leads_to_the_list() {
        assertThat(read("/").statusCode()).isEqualTo(303);
        assertThat(read("/").header("Location")).endsWith("/reports");
    }

    @Test
    void an_agency_over_the_years_newest_first_one_line_a_report() {
        String code = newAgency();
        Report report = Sample.report(code, 2023, 1);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        publish(Sample.record(code, 2025, 2));
        publish(Sample.record(code, 2024, 3));
        publish(Sample.next(report, 2, first));
        assertThat(links("/reports?agency=" + code))
                .containsExactly(
                        "/reports/" + code + "/2025", "/reports/" + code + "/2024", "/reports/" + code + "/2023");
        assertThat(links("/reports?year=2024&agency=" + code)).containsExactly("/reports/" + code + "/2024");
    }

    @Test
    void reports_of_a_year_the_last_published_first() {
        String one = newAgency();
        String other = newAgency();
        publish(Sample.record(one, 2019, 1));
        publish(Sample.record(other, 2019, 2));
        assertThat(links("/reports?year=2019")).startsWith("/reports/" + other + "/2019", "/reports/" + one + "/2019");
        Document page = page("/reports?year=2019");
        assertThat(page.select(".years a[aria-current]").eachText()).containsExactly("2019年");
        assertThat(page.selectFirst(".years a").attr("href")).isEqualTo("/reports");
    }

    @Test
    void a_long_list_is_turned_page_by_page() {
        String code = newAgency();
        for (int i = 0; i < 51; i++) {
            publish(Sample.record(code + "-" + i, 2021, i));
        }
        Document first = page("/reports?year=2021");
        assertThat(first.select("a.report")).hasSize(50);
        assertThat(first.select("a[rel=prev]")).isEmpty();
        Document second = page(first.selectFirst("a[rel=next]").attr("href"));
        assertThat(second.select("a.report")).isNotEmpty();
        assertThat(second.select("a[rel=next]")).isEmpty();
        assertThat(second.selectFirst("a[rel=prev]").attr("href")).isEqualTo("/reports?year=2021");
        assertThat(second.select("a.report").eachAttr("href"))
                .doesNotContainAnyElementsOf(first.select("a.report").eachAttr("href"));
    }

    @Test
    void an_empty_list_says_so_and_nonsense_is_404() {
        assertThat(page("/reports?agency=anlan-nowhere").selectFirst(".empty").text())
                .isEqualTo("还没有公布的年报。");
        for (String nonsense : List.of("?agency=<b>", "?year=abc", "?page=0", "?page=-1", "?page=99999")) {
            assertThat(read("/reports" + nonsense).statusCode()).as(nonsense).isEqualTo(404);
        }
    }

    private static List<String> links(String address) {
        return page(address).select("a.report").eachAttr("href");
    }

    private static Document page(String address) {
        assertThat(read(address).statusCode()).isEqualTo(200);
        return Jsoup.parse(read(address).asString());
    }
}
