package cn.nianbao.publish.look;

import static cn.nianbao.publish.look.Published.address;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Caller;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.CellId;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a page says beside the report: index data, explanations, corrections, removals, doubts. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class NotesOnThePageTest {

    @Test
    void the_index_data_follow_the_portals_template() {
        CanonicalRecord first = Published.first(1);
        Element index = page(address(first)).selectFirst("dl.index");
        assertThat(index.select("dt").eachText())
                .containsExactly("索引号", "主题分类", "发布机构", "公开类别", "发文字号", "成文日期", "发布日期", "有效性");
        assertThat(index.text()).contains("000000-2026-00021", "安应急〔2026〕3号", "2026年1月20日", "有效性 有效");
        Published.corrected(first);
        assertThat(page(address(first) + "/v1").selectFirst("dl.index").text()).contains("已由第2版替代");
    }

    @Test
    void an_explanation_stands_once_beside_the_table_it_concerns_and_without_its_code() {
        CanonicalRecord first = Published.first(2);
        Document page = page(address(first));
        List<Element> said = page.getElementsContainingOwnText("上年报告漏计1件，本年据实结转。");
        assertThat(said).hasSize(1);
        Element section = said.get(0).closest("section");
        assertThat(section.select("#requests")).hasSize(1);
        assertThat(said.get(0).closest(".explained").text()).contains("上年结转件数与上年报告的衔接");
        assertThat(page.text()).doesNotContain("T-CARRY", "N-SUSPECT").contains("防汛期间申请集中");
    }

    @Test
    void a_correction_says_what_why_when_and_every_place() {
        CanonicalRecord first = Published.first(3);
        Published.corrected(first);
        Element note = page(address(first)).selectFirst(".corrected");
        assertThat(note.text()).contains("数据更正", Published.REASON).containsPattern("第2版，20\\d\\d年\\d+月\\d+日公布");
        assertThat(note.select("li")).hasSize(3);
        Element figure = note.selectFirst("a[href='#requests/1/total']");
        assertThat(figure.text()).isEqualTo("表三“一、本年新收政府信息公开申请数量”行“总计”列");
        String before =
                first.report().cell(CellId.of("requests/1/total")).value().toPlainString();
        assertThat(figure.closest("li").selectFirst("del").text()).isEqualTo(before);
        assertThat(figure.closest("li").selectFirst("ins").text()).isEqualTo("4711");
        assertThat(note.select("li").last().text()).contains("五、存在的主要问题及改进情况").contains("增加图解和视频");
        assertThat(page(address(first) + "/v1").select(".corrected")).isEmpty();
    }

    @Test
    void every_version_lists_all_with_day_and_kind() {
        CanonicalRecord first = Published.first(4);
        Published.corrected(first);
        for (String version : List.of("", "/v1", "/v2")) {
            List<String> lines =
                    page(address(first) + version).select(".versions li").eachText();
            assertThat(lines).hasSize(2);
            assertThat(lines.get(0)).contains("第1版", "首次公布").containsPattern("20\\d\\d年");
            assertThat(lines.get(1)).contains("第2版", "数据更正");
        }
    }

    @Test
    void a_removed_report_is_told_of_with_whom_to_ask() {
        CanonicalRecord first = Published.first(5);
        CanonicalRecord removal = Published.removed(first);
        Response gone = Caller.read(address(first));
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(Jsoup.parse(gone.asString()).selectFirst(".notice").text())
                .contains("安澜市应急管理局", "2025年", Published.NOTICE, "请向安澜市应急管理局政府信息公开工作机构咨询")
                .containsPattern("撤下日期 20\\d\\d年");
        for (String form : List.of(".json", ".csv", "/v1.json")) {
            Response program = Caller.read(address(first) + form);
            assertThat(program.statusCode()).isEqualTo(410);
            assertThat(program.contentType()).isEqualTo("application/problem+json");
            assertThat(program.jsonPath().getString("type")).isEqualTo("urn:nianbao:problem:withdrawn");
            assertThat(program.jsonPath().getString("notice")).isEqualTo(Published.NOTICE);
            assertThat(program.jsonPath().getString("withdrawnOn")).matches("20\\d\\d-\\d\\d-\\d\\d");
        }
        assertThat(Caller.read(address(first) + "/doubt").statusCode()).isEqualTo(410);

        Published.restored(first, removal);
        Document restored = page(address(first));
        assertThat(restored.selectFirst(".version-note").text()).contains("曾撤下", "恢复公布");
        assertThat(restored.select(".versions li").eachText())
                .satisfiesExactly(
                        line -> assertThat(line).contains("已撤下"),
                        line -> assertThat(line).contains("第2版 撤下"),
                        line -> assertThat(line).contains("恢复公布"));
        assertThat(Jsoup.parse(Caller.read(address(first) + "/v1").asString())
                        .select("a[href='" + address(first) + "']"))
                .hasSize(1);
    }

    @Test
    void large_text_is_an_address_of_its_own_that_goes_along() {
        CanonicalRecord first = Published.first(6);
        Response plain = Caller.read(address(first));
        Response large = Caller.read(address(first) + "?view=large");
        assertThat(large.header("ETag")).isNotEqualTo(plain.header("ETag"));
        assertThat(large.headers().hasHeaderWithName("Set-Cookie")).isFalse();
        Document page = Jsoup.parse(large.asString());
        assertThat(page.select(".versions a, .crumbs a[href^=/]").eachAttr("href"))
                .allMatch(link -> link.endsWith("?view=large"));
        assertThat(page.selectFirst(".mode a").attr("href")).isEqualTo(address(first));
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).endsWith(address(first));
        assertThat(given().header("If-None-Match", large.header("ETag"))
                        .get(address(first) + "?view=large")
                        .statusCode())
                .isEqualTo(304);
        assertThat(given().header("If-None-Match", large.header("ETag"))
                        .get(address(first))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void an_embedded_page_has_nothing_around_it() {
        CanonicalRecord first = Published.first(7);
        Document page = page(address(first) + "?embed=1");
        assertThat(page.select("header.banner, .banner, .crumbs, footer")).isEmpty();
        assertThat(page.select("td[data-cell]")).hasSize(200);
        assertThat(page.select(".versions a").eachAttr("href")).allMatch(link -> link.endsWith("?embed=1"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?cell=requests/1/nobody",
                "?cell=nonsense",
                "?table=nothing",
                "?cell=%3Cscript%3E/1/2",
                "?table=requests&row=9&column=total"
            })
    void a_doubt_about_nothing_is_a_404_in_words(String query) {
        CanonicalRecord first = Published.first(8);
        Response answer = given().urlEncodingEnabled(false).accept("text/html").get(address(first) + "/doubt" + query);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.asString()).contains("没有这个数据").doesNotContain("<script>/1");
    }

    @Test
    void a_version_that_was_replaced_takes_no_doubts() {
        CanonicalRecord first = Published.first(9);
        Published.corrected(first);
        assertThat(page(address(first) + "/v1").select("a[href*=doubt], script[src]"))
                .isEmpty();
        assertThat(page(address(first)).select("a[href*=doubt]")).isNotEmpty();
    }

    private static Document page(String address) {
        Response answer = Caller.read(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        return Jsoup.parse(answer.asString());
    }
}
