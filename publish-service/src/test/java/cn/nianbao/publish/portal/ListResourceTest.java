package cn.nianbao.publish.portal;

import static cn.nianbao.publish.Caller.follow;
import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.directory.Register;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
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
        assertThat(read("/").header("Location")).isEqualTo("/reports");
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
    void the_newest_year_first_and_within_it_the_order_of_the_register() {
        String one = newAgency();
        String other = newAgency();
        String third = newAgency();
        Register.holds(
                Register.agency(other, "安澜市水务局", Kind.DEPARTMENT, "双桥区", null),
                Register.agency(one, "望江街道办事处", Kind.SUB_DISTRICT, "双桥区", null),
                Register.agency(third, "云岭镇人民政府", Kind.TOWNSHIP, "云岭县", null));
        publish(Sample.record(one, 2019, 1));
        publish(Sample.record(other, 2019, 2));
        publish(Sample.record(one, 2020, 3));
        publish(Sample.record(third, 2020, 4));
        assertThat(links("/reports?region=" + encoded("双桥区")))
                .containsExactly(
                        "/reports/" + one + "/2020", "/reports/" + other + "/2019", "/reports/" + one + "/2019");
        assertThat(links("/reports?kind=sub-district&region=" + encoded("双桥区")))
                .containsExactly("/reports/" + one + "/2020", "/reports/" + one + "/2019");
        Document page = page("/reports?year=2019&region=" + encoded("双桥区"));
        assertThat(page.select(".years a").eachText()).containsExactly("全部年度3份", "2020年1份", "2019年2份");
        assertThat(page.select(".years a[aria-current]").eachText()).containsExactly("2019年2份");
        assertThat(page.select("#region option[selected]").eachText()).containsExactly("双桥区");
        assertThat(page.select("#region option").eachText()).contains("全部地区", "双桥区", "云岭县");
        assertThat(page.selectFirst(".years a").attr("href")).isEqualTo("/reports?region=" + encoded("双桥区"));
        assertThat(page.selectFirst(".tally").text()).startsWith("年报共 2 份。");
    }

    @Test
    void whoever_published_can_be_chosen_at_once_and_who_is_chosen_is_marked() {
        String one = newAgency();
        String other = newAgency();
        assertThat(page("/reports").select("#agency option[value=" + one + "]")).isEmpty();
        publish(Sample.record(one, 2025, 1));
        publish(Sample.record(other, 2025, 2));
        Document page = page("/reports?agency=" + one);
        assertThat(page.select("#agency option[selected]").eachAttr("value")).containsExactly(one);
        assertThat(page.select("#agency option").eachAttr("value")).contains("", one, other);
        assertThat(page("/reports").select("#agency option[selected]")).isEmpty();
    }

    @Test
    void what_the_form_leaves_open_is_not_in_the_address() {
        Response answer = follow("/reports?q=&year=2021&region=&kind=department&agency=");
        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.header("Location")).isEqualTo("/reports?year=2021&kind=department");
    }

    @Test
    void what_no_region_can_be_called_is_no_address() {
        assertThat(follow("/reports.json?region=%00").statusCode()).isEqualTo(404);
        assertThat(follow("/reports?region=%E5%8C%BA%00").statusCode()).isEqualTo(404);
    }

    /** Whoever sends a request names its host, and no cache may hand that on. */
    @Test
    void no_request_says_where_another_reader_is_led() {
        Response answer = given().redirects()
                .follow(false)
                .header("Host", "elsewhere.example")
                .get("/");
        assertThat(answer.header("Location")).isEqualTo("/reports");
    }

    @Test
    void programs_read_the_same_list_and_turn_it_by_its_links() {
        String code = newAgency();
        for (int year = 2019; year <= 2025; year++) {
            publish(Sample.record(code, year, year));
        }
        JsonPath list = read("/reports.json?agency=" + code).jsonPath();
        assertThat(list.getInt("total")).isEqualTo(7);
        assertThat(list.getList("reports.year")).containsExactly(2025, 2024, 2023, 2022, 2021, 2020, 2019);
        assertThat(list.getString("reports[0].record")).isEqualTo("/reports/" + code + "/2025.json");
        assertThat(list.getString("reports[0].title")).isEqualTo("安澜市应急管理局 2025年政府信息公开工作年度报告");
        assertThat(list.getString("links.self")).isEqualTo("/reports.json?agency=" + code);
        assertThat(list.getString("links.next")).isNull();
        assertThat(list.getInt("years[0].reports")).isEqualTo(1);
    }

    @Test
    void a_long_list_is_turned_page_by_page() {
        String code = newAgency();
        for (int i = 0; i < 51; i++) {
            publish(Sample.record(code + "-" + i, 2021, i));
        }
        Document first = page("/reports?year=2021");
        JsonPath program = read("/reports.json?year=2021").jsonPath();
        assertThat(program.getString("links.next")).isEqualTo("/reports.json?year=2021&page=2");
        assertThat(read(program.getString("links.last")).jsonPath().getList("reports"))
                .isNotEmpty();
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
                .isEqualTo("没有符合条件的年报。 可以减少条件，或查看全部年报。");
        for (String nonsense :
                List.of("?agency=<b>", "?year=abc", "?page=0", "?page=-1", "?page=99999", "?page=9999", "?kind=x")) {
            assertThat(read("/reports" + nonsense).statusCode()).as(nonsense).isEqualTo(404);
        }
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }

    private static List<String> links(String address) {
        return page(address).select("a.report").eachAttr("href");
    }

    private static Document page(String address) {
        Response answer = follow(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
