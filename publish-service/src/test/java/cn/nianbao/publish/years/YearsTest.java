package cn.nianbao.publish.years;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.directory.Kind;
import cn.nianbao.publish.directory.Register;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Figures over the years and units beside each other. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class YearsTest {

    @Test
    void figures_of_both_formats_stand_year_by_year_with_their_exact_digits() {
        String code = newAgency();
        Report old = Sample.report(code, 2020, 1);
        Report young = Sample.with(Sample.report(code, 2024, 2), "a20-8/fees/amount", number("18.8710"));
        publish(CanonicalRecord.of(old, null));
        publish(CanonicalRecord.of(young, null));
        Document page = page("/reports/" + code + "/years");
        assertThat(page.select("#REQUESTS thead th").eachText()).containsExactly("指标", "2020年", "2024年");
        assertThat(row(page, "本年新收申请"))
                .containsExactly(digits(old, "requests/1/total"), digits(young, "requests/1/total"));
        assertThat(row(page, "行政事业性收费")).containsExactly("不适用", "18.8710");
        assertThat(row(page, "政府集中采购")).containsExactly(digits(old, "a20-9/procurement/amount"), "不适用");
        int refused = 0;
        for (int i = 1; i <= 8; i++) {
            refused += Integer.parseInt(digits(young, "requests/3.3." + i + "/total"));
        }
        assertThat(row(page, "不予公开").get(1)).isEqualTo(String.valueOf(refused));
        assertThat(page.select("script[type=module]")).hasSize(1);
        assertThat(page.select("script:not([src]), [style], [onclick]")).isEmpty();
        assertThat(page.select(".table"))
                .allSatisfy(table -> assertThat(table.attr("tabindex")).isEqualTo("0"));
    }

    @Test
    void nothing_a_stroke_and_0_are_told_apart_and_no_sum_hides_a_gap() {
        String code = newAgency();
        Report report = Sample.report(code, 2023, 3);
        report = Sample.with(report, "requests/1/total", number("0"));
        report = Sample.with(report, "requests/2/total", Cell.without(CellState.BLANK, null, null));
        report = Sample.with(report, "requests/4/total", Cell.without(CellState.SYMBOL, null, null));
        report = Sample.with(report, "requests/3.3.4/total", Cell.without(CellState.BLANK, null, null));
        publish(CanonicalRecord.of(report, null));
        Document page = page("/reports/" + code + "/years");
        assertThat(row(page, "本年新收申请")).containsExactly("0");
        assertThat(row(page, "上年结转申请")).containsExactly("空白");
        assertThat(row(page, "结转下年度办理")).containsExactly("/");
        assertThat(row(page, "不予公开")).containsExactly("不全，未合计");
        JsonPath data = read("/reports/" + code + "/years.json").jsonPath();
        assertThat(data.getString("figures.find { it.id == 'carried-over' }.values.'2023'.state"))
                .isEqualTo("blank");
        assertThat(data.getString("figures.find { it.id == 'carried-over' }.values.'2023'.value"))
                .isNull();
        assertThat(data.getInt("figures.find { it.id == 'received' }.values.'2023'.value"))
                .isZero();
        String csv = read("/reports/" + code + "/years.csv").asString();
        assertThat(csv).startsWith("\uFEFF指标编号,").contains("received,本年新收申请,件,2023,number,0\r\n");
        assertThat(csv).contains("left,结转下年度办理,件,2023,symbol,\r\n");
    }

    @Test
    void a_correction_changes_the_figures_and_a_report_taken_down_has_none() {
        String code = newAgency();
        Report report = Sample.report(code, 2022, 4);
        CanonicalRecord first = CanonicalRecord.of(report, null);
        publish(first);
        publish(Sample.record(code, 2021, 5));
        CanonicalRecord second = Sample.next(Sample.with(report, "requests/1/total", number("4711")), 2, first);
        publish(second);
        assertThat(row(page("/reports/" + code + "/years"), "本年新收申请").get(1)).isEqualTo("4711");
        publish(CanonicalRecord.ofWithdrawal(report.as(code, report.agency(), 2022, 3), second.revision(), "数据正在核查。"));
        assertThat(row(page("/reports/" + code + "/years"), "本年新收申请").get(1)).isEqualTo("已撤下");
    }

    @Test
    void an_agency_without_reports_has_no_figures() {
        Response answer = read("/reports/" + newAgency() + "/years");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(answer.asString()).select(".notice").text()).contains("没有历年数据");
    }

    @Test
    void units_are_compared_only_where_the_office_says_so() {
        String city = newAgency();
        String water = newAgency();
        String town = newAgency();
        String silent = newAgency();
        Register.holds(
                Register.agency(city, "安澜市人民政府", Kind.CITY, "安澜市", null),
                Register.below(city, Register.agency(water, "安澜市水务局", Kind.DEPARTMENT, "安澜市", null)),
                Register.below(city, Register.agency(town, "云岭镇人民政府", Kind.TOWNSHIP, "安澜市", null)),
                Register.below(city, Register.agency(silent, "安澜市气象局", Kind.DEPARTMENT, "安澜市", null)));
        publish(CanonicalRecord.of(Sample.with(Sample.report(water, 2024, 1), "requests/1/total", number("7")), null));
        publish(CanonicalRecord.of(Sample.with(Sample.report(town, 2024, 2), "requests/1/total", number("30")), null));
        String address = "/compare?under=" + city;
        Response closed = read(address);
        assertThat(closed.statusCode()).isEqualTo(404);
        assertThat(Jsoup.parse(closed.asString()).select(".notice").text()).contains("只有主管部门决定公开对比的");
        assertThat(page("/reports/" + city).select("a[href^=/compare]")).isEmpty();

        Register.comparison(city, true);
        assertThat(page("/reports/" + city).select("a[href='" + address + "']")).hasSize(1);
        Document page = page(address);
        assertThat(page.select("#units tbody tr").eachText()).containsExactly("安澜市水务局 7", "云岭镇人民政府 30", "安澜市气象局 未公布");
        assertThat(page.select(".limits").text()).contains("没有直接关系", "不宜直接比较");
        Element highest = page.select("a[href*=sort=highest]").first();
        assertThat(page(highest.attr("href")).select("#units tbody th").eachText())
                .containsExactly("云岭镇人民政府", "安澜市水务局", "安澜市气象局");
        assertThat(page(address + "&sort=lowest").select("#units tbody th").eachText())
                .containsExactly("安澜市水务局", "云岭镇人民政府", "安澜市气象局");
        for (String nonsense : List.of("&year=2000", "&figure=x", "&sort=x", "&year=%3Cb%3E")) {
            assertThat(read(address + nonsense).statusCode()).as(nonsense).isEqualTo(404);
        }
        Register.comparison(city, false);
        assertThat(read(address).statusCode()).isEqualTo(404);
    }

    @Test
    void the_chart_library_comes_from_our_own_address() {
        String code = newAgency();
        publish(Sample.record(code, 2024, 1));
        String script = page("/reports/" + code + "/years")
                .selectFirst("script[type=module]")
                .attr("src");
        String imported = read(script).asString().split("from '", 2)[1].split("'", 2)[0];
        Response library = read(imported.replaceFirst("^\\.\\.", ""));
        assertThat(library.statusCode()).isEqualTo(200);
        assertThat(library.contentType()).contains("javascript");
    }

    private static Cell number(String digits) {
        return Cell.number(new BigDecimal(digits));
    }

    private static String digits(Report report, String cell) {
        return report.cell(CellId.of(cell)).value().toPlainString();
    }

    private static List<String> row(Document page, String figure) {
        return page.select("tr:has(> th[scope=row])").stream()
                .filter(row -> row.selectFirst("th").text().equals(figure))
                .findFirst()
                .orElseThrow()
                .select("td")
                .eachText();
    }

    private static Document page(String address) {
        Response answer = read(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
