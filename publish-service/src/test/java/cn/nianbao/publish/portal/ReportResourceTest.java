package cn.nianbao.publish.portal;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ReportResourceTest {

    private static final RestAssuredConfig UNPACKED_BY_NOBODY = RestAssuredConfig.config()
            .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

    @ParameterizedTest
    @CsvSource({"2020, 198, 11", "2020, 198, 12", "2025, 200, 13", "2025, 200, 14"})
    void every_figure_is_on_the_page_with_its_exact_digits(int year, int cells, long seed) {
        Report report = published(Sample.report(newAgency(), year, seed));
        Document page = page(address(report));
        assertThat(page.select("td[data-cell]")).hasSize(cells);
        report.cells().forEach((id, cell) -> {
            Element figure = page.selectFirst("td[data-cell=" + id + "]");
            assertThat(figure.wholeText()).isEqualTo(cell.value().toPlainString());
            assertThat(figure.attr("data-state")).isEqualTo("number");
        });
    }

    @Test
    void a_decimal_keeps_its_last_zero() {
        Report report = Sample.report(newAgency(), 2025, 1);
        published(Sample.with(report, "a20-8/fees/amount", Cell.number(new BigDecimal("18.8710"))));
        assertThat(page(address(report))
                        .selectFirst("td[data-cell=a20-8/fees/amount]")
                        .wholeText())
                .isEqualTo("18.8710");
        assertThat(read(address(report) + ".json").asString()).contains("\"value\":18.8710");
        assertThat(read(address(report) + ".csv").asString()).contains(",number,18.8710,");
    }

    @ParameterizedTest
    @ValueSource(strings = {"BLANK", "SYMBOL", "TEXT", "UNREAD"})
    void a_cell_without_a_figure_says_so_and_is_never_0(CellState state) {
        Report report = Sample.report(newAgency(), 2025, 1);
        published(Sample.with(report, "requests/1/total", Cell.without(state, null, null)));
        Element cell = page(address(report)).selectFirst("td[data-cell=requests/1/total]");
        assertThat(cell.wholeText()).isEqualTo(state.shown());
        assertThat(cell.attr("data-state")).isEqualTo(state.word());
        assertThat(read(address(report) + ".csv").asString()).contains("," + state.word() + ",,");
    }

    @Test
    void a_unit_stands_beside_its_figure() {
        Report report = Sample.report(newAgency(), 2020, 1);
        Cell amount = Cell.number(new BigDecimal("366.47203"), "万元", null, null);
        published(Sample.with(report, "a20-9/procurement/amount", amount));
        Element cell = page(address(report)).selectFirst("td[data-cell=a20-9/procurement/amount]");
        assertThat(cell.wholeText()).isEqualTo("366.47203");
        assertThat(cell.attr("data-unit")).isEqualTo("万元");
    }

    @Test
    void what_looks_like_markup_in_a_unit_stays_text() {
        Report report = Sample.report(newAgency(), 2020, 1);
        Cell amount = Cell.number(new BigDecimal("0"), "\"><b>&'", null, null);
        published(Sample.with(report, "a20-9/procurement/amount", amount));
        Element cell = page(address(report)).selectFirst("td[data-cell=a20-9/procurement/amount]");
        assertThat(cell.attr("data-unit")).isEqualTo("\"><b>&'");
        assertThat(cell.wholeText()).isEqualTo("0");
    }

    @Test
    void heads_of_figures_exist_and_are_heads() {
        Document page = page(address(published(Sample.report(newAgency(), 2025, 1))));
        for (Element figure : page.select("td[data-cell]")) {
            assertThat(figure.attr("headers").split(" ")).isNotEmpty().allSatisfy(id -> {
                Element head = page.getElementById(id);
                assertThat(head.tagName()).isEqualTo("th");
                assertThat(head.attr("scope")).isNotEmpty();
            });
        }
        assertThat(page.select("table"))
                .allSatisfy(
                        table -> assertThat(table.selectFirst("caption").text()).isNotEmpty());
        assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void the_page_says_what_the_record_says() {
        Report report = published(Sample.report(newAgency(), 2025, 1));
        Document page = page(address(report));
        assertThat(page.selectFirst("html").attr("lang")).isEqualTo("zh-CN");
        assertThat(page.title()).startsWith("安澜市应急管理局 2025年政府信息公开工作年度报告");
        assertThat(page.selectFirst("h1").text()).isEqualTo("安澜市应急管理局 2025年政府信息公开工作年度报告");
        assertThat(page.select("article section > h2").eachText())
                .containsExactly(
                        "一、总体情况",
                        "二、主动公开政府信息情况",
                        "三、收到和处理政府信息公开申请情况",
                        "四、政府信息公开行政复议、行政诉讼情况",
                        "五、存在的主要问题及改进情况",
                        "六、其他需要报告的事项",
                        "版本记录",
                        "校验与下载");
        assertThat(page.select("p.prose").eachText()).contains("均在法定期限内答复。", "联系地址：安澜市望江路1号，电话：0000-1234567。");
        assertThat(page.select("h3").eachText()).containsExactly("（一）主动公开", "（二）依申请公开");
        assertThat(page.selectFirst(".signature").text()).isEqualTo("安澜市应急管理局 2026年1月20日");
        assertThat(page.select(".contents a").eachAttr("href"))
                .allSatisfy(link ->
                        assertThat(page.getElementById(link.substring(1))).isNotNull());
    }

    @Test
    void the_receipt_names_the_hash_and_leads_to_the_downloads() {
        Report report = Sample.report(newAgency(), 2025, 1);
        CanonicalRecord record = CanonicalRecord.of(published(report), null);
        Element receipt = page(address(report)).getElementById("receipt");
        assertThat(receipt.selectFirst("code").text()).isEqualTo(record.revision());
        assertThat(receipt.text()).contains("发布机构 安澜市应急管理局", "报告年度 2025年", "第1版", "2025年1月1日至2025年12月31日");
        assertThat(receipt.text()).containsPattern("发布日期 20\\d\\d年\\d+月\\d+日");
        String json = receipt.selectFirst("a[href$=.json]").attr("href");
        assertThat(read(json).asByteArray()).isEqualTo(record.bytes());
        assertThat(read(receipt.selectFirst("a[href$=.csv]").attr("href")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void the_json_is_the_record_byte_for_byte_and_unchanged_is_304() {
        Report report = Sample.report(newAgency(), 2025, 2);
        CanonicalRecord record = CanonicalRecord.of(published(report), null);
        Response json = read(address(report) + ".json");
        assertThat(json.contentType()).startsWith("application/json");
        assertThat(json.asByteArray()).isEqualTo(record.bytes());
        assertThat(json.header("ETag")).isEqualTo('"' + record.revision() + '"');
        for (String form : List.of("", ".json", ".csv", "/v1", "/v1.json", "/v1.csv")) {
            String tag = read(address(report) + form).header("ETag");
            Response again = given().header("If-None-Match", tag).get(address(report) + form);
            assertThat(again.statusCode()).isEqualTo(304);
            assertThat(again.asByteArray()).isEmpty();
            assertThat(again.header("ETag")).isEqualTo(tag);
            assertThat(given().header("If-None-Match", "\"other\"")
                            .get(address(report) + form)
                            .statusCode())
                    .isEqualTo(200);
        }
    }

    @Test
    void script_in_a_record_stays_text() {
        String evil = "<script>alert(1)</script><img src=x onerror=alert(2)>\"'&amp;";
        Report report = Sample.report(newAgency(), 2025, 3);
        Report named = report.as(report.agencyCode(), evil, report.year(), 1);
        published(named.withSections(List.of(new Section("s1", SectionKind.OVERVIEW, "一", evil, evil))));
        Document page = page(address(report));
        assertThat(page.select("script:not([src], [type='application/ld+json']), img, [onerror], [style], style"))
                .isEmpty();
        assertThat(page.selectFirst("p.prose").wholeText()).isEqualTo(evil);
        assertThat(page.selectFirst("#part-1-title").wholeText()).isEqualTo("一、" + evil);
        Document list = page("/reports?agency=" + report.agencyCode());
        assertThat(list.select("script, img")).isEmpty();
        assertThat(list.selectFirst(".about a").text()).isEqualTo(evil);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".csv", "/v1", "/v1.csv"})
    void compressed_it_is_the_same_under_a_tag_of_its_own(String form) throws IOException {
        String address = address(published(Sample.report(newAgency(), 2025, 8))) + form;
        Response whole = plain().get(address);
        byte[] plain = whole.asByteArray();
        String tag = whole.header("ETag");
        for (int i = 0; i < 2; i++) {
            Response answer = given().config(UNPACKED_BY_NOBODY)
                    .header("Accept-Encoding", "gzip")
                    .get(address);
            assertThat(answer.header("Content-Encoding")).isEqualTo("gzip");
            assertThat(answer.header("Vary")).isEqualTo("Accept-Encoding");
            assertThat(answer.header("ETag")).isEqualTo(tag.substring(0, tag.length() - 1) + "-gzip\"");
            assertThat(new GZIPInputStream(new ByteArrayInputStream(answer.asByteArray())).readAllBytes())
                    .isEqualTo(plain);
        }
    }

    @Test
    void the_record_keeps_its_tag_whatever_a_program_accepts() {
        Report report = published(Sample.report(newAgency(), 2025, 8));
        CanonicalRecord record = CanonicalRecord.of(report, null);
        for (int i = 0; i < 2; i++) {
            Response answer = given().header("Accept-Encoding", "gzip").get(address(report) + ".json");
            assertThat(answer.header("Content-Encoding")).isNull();
            assertThat(answer.header("ETag")).isEqualTo('"' + record.revision() + '"');
            assertThat(answer.header("Nianbao-Revision")).isEqualTo(record.revision());
        }
    }

    @Test
    void headers_alone_are_those_of_the_whole_answer() {
        String address = address(published(Sample.report(newAgency(), 2025, 9)));
        Response first = plain().head(address);
        Response whole = plain().get(address);
        Response kept = plain().head(address);
        for (Response head : List.of(first, kept)) {
            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.asByteArray()).isEmpty();
            for (String name : List.of("ETag", "Content-Type", "Cache-Control", "Vary")) {
                assertThat(head.header(name)).as(name).isEqualTo(whole.header(name));
            }
        }
        assertThat(kept.header("Content-Length")).isEqualTo(whole.header("Content-Length"));
    }

    @Test
    void a_correction_takes_the_address_and_the_old_version_stays() {
        Report report = Sample.report(newAgency(), 2025, 4);
        CanonicalRecord first = CanonicalRecord.of(published(report), null);
        String before = page(address(report)).text();
        Report corrected = Sample.with(report, "requests/1/total", Cell.number(new BigDecimal("4711")));
        CanonicalRecord second = Sample.next(corrected, 2, first);
        assertThat(page(address(report)).select(".superseded")).isEmpty();
        publish(second);
        Document newest = page(address(report));
        assertThat(newest.selectFirst("td[data-cell=requests/1/total]").text()).isEqualTo("4711");
        assertThat(newest.select(".superseded")).isEmpty();
        assertThat(read(address(report) + "/v1.json").asByteArray()).isEqualTo(first.bytes());
        assertThat(read(address(report) + "/v2.json").asByteArray()).isEqualTo(second.bytes());
        Document old = page(address(report) + "/v1");
        assertThat(old.selectFirst(".superseded a").attr("href")).isEqualTo(address(report));
        assertThat(before).doesNotContain("已更正");
    }

    @Test
    void of_a_report_that_was_taken_down_no_version_is_left_and_readers_are_told_why() {
        Report report = Sample.report(newAgency(), 2025, 7);
        CanonicalRecord first = CanonicalRecord.of(published(report), null);
        String tag = read(address(report)).header("ETag");
        Report second = report.as(report.agencyCode(), report.agency(), 2025, 2);
        CanonicalRecord down = CanonicalRecord.ofWithdrawal(second, first.revision(), "数据正在核查，暂停公开。");
        publish(down);
        for (String address : List.of("", "/v1", "/v2")) {
            Response gone = read(address(report) + address);
            assertThat(gone.statusCode()).as(address).isEqualTo(410);
            assertThat(Jsoup.parse(gone.asString()).selectFirst(".notice").text())
                    .contains("该年报已撤下", report.agency(), "数据正在核查，暂停公开。");
        }
        for (String address : List.of(".json", ".csv", "/v1.json", "/v1.csv", "/v2.json")) {
            Response gone = read(address(report) + address);
            assertThat(gone.statusCode()).as(address).isEqualTo(410);
            assertThat(gone.jsonPath().getString("detail")).contains("数据正在核查");
        }
        assertThat(given().header("If-None-Match", tag).get(address(report)).statusCode())
                .isEqualTo(410);
        assertThat(page("/reports?agency=" + report.agencyCode()).select("a[href='" + address(report) + "']"))
                .isEmpty();

        Report third = report.as(report.agencyCode(), report.agency(), 2025, 3);
        publish(CanonicalRecord.of(third, down.revision()));
        assertThat(page(address(report)).selectFirst("h1").text()).contains("政府信息公开");
        assertThat(read(address(report) + "/v3.json").statusCode()).isEqualTo(200);
        assertThat(read(address(report) + "/v1").statusCode()).isEqualTo(410);
    }

    @Test
    void what_was_never_published_is_a_friendly_404() {
        Report report = published(Sample.report(newAgency(), 2025, 5));
        for (String address : List.of(
                "/reports/anlan-nowhere/2025",
                "/reports/" + report.agencyCode() + "/2024",
                address(report) + "/v2",
                "/reports/ANLAN/2025",
                "/reports/\u0000/2025",
                "/reports/anlan-nowhere/99999999999",
                "/reports/anlan-nowhere",
                "/nothing")) {
            Response answer = read(address);
            assertThat(answer.statusCode()).as(address).isEqualTo(404);
            assertThat(answer.contentType()).as(address).startsWith("text/html");
            assertThat(Jsoup.parse(answer.asString()).selectFirst("h1").text()).isEqualTo("没有找到");
        }
        for (String address : List.of("/reports/anlan-nowhere/2025.json", "/reports/anlan-nowhere/2025/v1.csv")) {
            assertThat(read(address).statusCode()).isEqualTo(404);
            assertThat(read(address).contentType()).isEqualTo("application/problem+json");
            assertThat(read(address).jsonPath().getString("detail")).contains("没有找到这份年报");
        }
        Response program = given().accept("application/json").get("/reports/anlan-nowhere/2025");
        assertThat(program.statusCode()).isEqualTo(404);
        assertThat(program.contentType()).isEqualTo("application/problem+json");
    }

    @Test
    void a_broken_credential_does_not_close_a_public_page() {
        String address = address(published(Sample.report(newAgency(), 2025, 6)));
        Response answer = given().auth().oauth2("broken").get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.cookies()).isEmpty();
    }

    private static RequestSpecification plain() {
        return given().config(UNPACKED_BY_NOBODY);
    }

    private static Report published(Report report) {
        assertThat(publish(CanonicalRecord.of(report, null)).statusCode()).isEqualTo(201);
        return report;
    }

    private static String address(Report report) {
        return "/reports/" + report.agencyCode() + "/" + report.year();
    }

    private static Document page(String address) {
        Response answer = read(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.contentType()).isEqualTo("text/html;charset=UTF-8");
        return Jsoup.parse(answer.asString());
    }
}
