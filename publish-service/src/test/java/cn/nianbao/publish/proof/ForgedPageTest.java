package cn.nianbao.publish.proof;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Forgeries that leave the figures in their places: what stands on the browser's tab, what screen readers say, what search
 * engines and programs take, where links lead, what was left out or folded away.
 */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class ForgedPageTest {

    private static final String CELL = "requests/1/natural-person";
    private static final String EXPLAINED = "上年报告漏计1件，本年据实结转。";
    private static final String REASON = "线上和线下受理的申请重复计算。";

    /** Published once: no test changes what is published. */
    private static CanonicalRecord record;

    private static String html;
    private final Verifier verifier = Verifier.inAnEmptyFolder();

    @BeforeEach
    void published() {
        if (record != null) {
            return;
        }
        Report report = Sample.report(newAgency(), 2025, 7);
        PublicNotes notes = new PublicNotes(
                List.of(new PublicExplanation("T-CARRY", EXPLAINED)),
                Map.of("索引号", "000000-2026-00021", "发文字号", "安应急〔2026〕3号"),
                null);
        CanonicalRecord first = CanonicalRecord.of(report, null, notes);
        publish(first).then().statusCode(201);
        Report later = Sample.with(report, CELL, Cell.number(new BigDecimal(12)))
                .as(report.agencyCode(), report.agency(), 2025, 2);
        record = CanonicalRecord.of(
                later,
                first.revision(),
                new PublicNotes(
                        notes.explanations(), notes.index(), new PublicCorrection(CorrectionKind.FIGURES, REASON)));
        publish(record).then().statusCode(201);
        html = read(ReceiptsTest.address(record)).asString();
        assertThat(verifier.page(html).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "安澜市应急管理局 2024年政府信息公开工作年度报告 - 政府信息公开年报",
                "安澜市应急管理局 2025年政府信息公开工作年度报告（已作废） - 政府信息公开年报",
                "安澜市应急管理局 2025年政府信息公开工作年度报告 - 数据有误",
                "已撤下 - 安澜市应急管理局 2025年政府信息公开工作年度报告",
                "政府信息公开年报",
                ""
            })
    void anotherTitleOnTheTabIsNamed(String title) {
        Said said = changed(page -> page.title(title));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("网页标题", title);
    }

    @ParameterizedTest
    @CsvSource({
        "ArticleTitle, 安澜市应急管理局2025年政府信息公开工作年度报告, 安澜市应急管理局2024年政府信息公开工作年度报告",
        "og:title, 安澜市应急管理局2025年政府信息公开工作年度报告, 通报",
        "description, '均在法定期限内答复。安澜市应急管理局', 全年收到申请500件",
        "keywords, '安澜市应急管理局,政府信息公开年报', 已撤下",
        "PubDate, {day} 10:00, 2019-01-01"
    })
    void whatSearchEnginesShowIsHeldAgainstTheReport(String name, String right, String wrong) {
        String day = Jsoup.parse(html).selectFirst(".byline span:eq(1)").text().replaceAll("\\D+", "-");
        String[] parts = day.substring(1).split("-");
        String iso = "%s-%02d-%02d".formatted(parts[0], Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
        assertThat(meta(name, right.replace("{day}", iso)).text()).isEmpty();
        Said said = meta(name, wrong);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains(wrong);
    }

    private Said meta(String name, String content) {
        return changed(
                page -> page.head().appendElement("meta").attr("name", name).attr("content", content));
    }

    @Test
    void whatACitySaysOfItselfInTheHeadIsItsOwn() {
        for (String name : List.of("SiteName", "SiteDomain", "SiteIDCode", "ColumnName", "generator", "renderer")) {
            assertThat(meta(name, "安澜1234").text()).isEmpty();
        }
        assertThat(changed(page -> {
                            page.head()
                                    .appendElement("meta")
                                    .attr("name", "SiteName")
                                    .attr("content", "安澜市人民政府");
                            page.title(page.title() + "_安澜市人民政府");
                        })
                        .text())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "h1 | aria-label | 2024年政府信息公开工作年度报告",
                "p.prose | aria-label | 未按要求开展。",
                "p.prose | aria-hidden | true",
                "p.prose | inert | ''",
                "p.prose | role | presentation",
                "p.prose | title | 以更正为准",
                "#requests | aria-label | 旧表",
                "#requests | summary | 旧表",
                "#requests | role | presentation",
                "#requests | aria-describedby | part-1",
                "#requests th | abbr | 法人",
                "#requests th | aria-label | 法人",
                "#requests th[scope=colgroup] | scope | row",
                "#requests .corner | data-unit | 500",
                "section | aria-labelledby | versions-title",
                "ul.downloads | aria-owns | part-1",
                "p.prose | itemprop | description",
                "p.prose | popover | auto",
                "p.prose | class | unseen",
                "p.prose | class | print-foot",
                "p.prose | class | doubt",
                "html | aria-hidden | true",
                "html | style | direction: rtl",
                "html | hidden | ''",
                "link[rel=stylesheet] | href | https://example.org/other.css",
                "table | background | 500.png",
                "body | text | #ffffff"
            })
    void whatIsHeardOrTakenInsteadOfWhatIsSeenIsFound(String where, String attribute, String value) {
        Said said = changed(page -> page.selectFirst(where).attr(attribute, value));
        assertThat(said.exit()).as(said.text()).isEqualTo(1);
    }

    @Test
    void figuresThatProgramsAndScreenReadersFindElsewhereAreNamed() {
        Said heads = changed(page -> cell(page, CELL)
                .attr("headers", cell(page, "requests/1/enterprise").attr("headers")));
        assertThat(heads.cells()).containsExactly(CELL);
        assertThat(heads.text()).contains("读屏软件");
        Said marks = changed(page -> {
            Element total = cell(page, "requests/1/total");
            cell(page, CELL).attr("data-cell", "requests/1/total");
            total.attr("data-cell", CELL);
        });
        assertThat(marks.cells()).contains(CELL);
        Said twice = changed(page -> page.selectFirst("h1").attr("id", CELL));
        assertThat(twice.cells()).containsExactly(CELL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"datePublished\":\" | \"datePublished\":\"2019-01-01 ",
                "\"dateCreated\":\"2026-01-20\" | \"dateCreated\":\"2026-01-31\"",
                "\"version\":\"2\" | \"version\":\"3\"",
                "\"temporalCoverage\":\"2025-01-01/ | \"temporalCoverage\":\"2024-01-01/",
                "\"@type\":\"GovernmentOrganization\",\"name\":\" | \"@type\":\"GovernmentOrganization\",\"name\":\"原",
                "\"description\":\" | \"description\":\"更正：全年收到申请500件。",
                "/v2.csv\" | /v1.csv\"",
                "\"inLanguage\" | \"abstract\":\"收到申请500件\",\"inLanguage\""
            })
    void whatSearchEnginesAreToldIsCompared(String from, String to) {
        Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        Element data = page.selectFirst("script[type=application/ld+json]");
        assertThat(data.data()).contains(from);
        String changed = data.data().replace(from, to);
        data.empty();
        data.appendChild(new DataNode(changed));
        Said said = verifier.page(page.outerHtml());
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("JSON-LD");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".downloads li:eq(1) a | https://example.org/data.csv",
                ".downloads li:eq(1) a | /reports/anlan-0/2025/v2.csv",
                ".downloads li:eq(1) a | /reports/{code}/2025/v1.csv",
                ".downloads li:eq(1) a | https://example.org/reports/{code}/2025/v2.csv",
                ".versions a | /reports/{code}/2024/v1",
                ".doubt a | https://example.org/doubt",
                ".doubt a | /reports/{code}/2025/doubt?cell=x",
                ".doubt a | /reports/{code}/2025/doubt?table=other",
                ".proof a | /keys/ed25519-0000.pem",
                ".contents a | #part-4",
                ".changes a | #requests/1/total",
                ".contents a | javascript:alert(1)",
                "link[rel=canonical] | https://example.org/reports/{code}/2024"
            })
    void aLinkThatLeadsElsewhereIsNamed(String where, String href) {
        String address = href.replace("{code}", record.report().agencyCode());
        Said said = changed(page -> {
            page.select("a[href^=/]")
                    .forEach(link -> link.attr("href", "https://www.anlan.example" + link.attr("href")));
            page.selectFirst(where).attr("href", address);
        });
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains(address);
    }

    @Test
    void aPageOfBeforeKeepsItsReceiptInAScript() {
        Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        Element receipt = page.getElementById("receipt-data");
        Element script = new Element("script").attr("type", "application/json").attr("id", "receipt-data");
        script.appendChild(new DataNode(receipt.attr("value")));
        receipt.replaceWith(script);
        String before = page.outerHtml();
        assertThat(before).isNotEqualTo(html);
        assertThat(verifier.page(before).text()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/reports/{code}/2025/v2.csv",
                "//example.org/reports/{code}/2025/v2.csv",
                "https:\\\\example.org/reports/{code}/2025/v2.csv",
                "javascript:alert(1)//reports/{code}/2025/v2.csv",
                "data:text/csv,1/reports/{code}/2025/v2.csv"
            })
    void aLinkThatLeavesTheSiteOfTheOthersIsNamed(String href) {
        String address = href.replace("{code}", record.report().agencyCode());
        Said said = changed(page -> page.selectFirst(".downloads li:eq(1) a").attr("href", address));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("CSV 表格");
    }

    @Test
    void aLinkAroundSignedWordsIsNamed() {
        Said said = changed(page -> {
            Element prose = page.selectFirst("p.prose");
            prose.html("<a href='https://example.org/'>" + prose.html() + "</a>");
        });
        assertThat(said.text()).contains("https://example.org/");
    }

    @Test
    void whatWasLeftOutIsNamed() {
        assertThat(changed(page -> page.select(".explained").remove()).text()).contains("情况说明", EXPLAINED);
        assertThat(changed(page -> page.select(".version-note").remove()).text())
                .contains("更正原因", REASON);
    }

    @Test
    void indexDataUnderAnotherNameAreNamed() {
        Said date = changed(page -> value(page, "发布日期").text("2026年1月20日"));
        assertThat(date.text()).contains("发布日期", "2026年1月20日");
        Said swapped = changed(page -> value(page, "索引号").text("安应急〔2026〕3号"));
        assertThat(swapped.text()).contains("索引号", "000000-2026-00021");
        Said gone = changed(page -> value(page, "发文字号").text("—"));
        assertThat(gone.text()).contains("发文字号");
        Said byline = changed(page -> page.select(".byline span").get(1).text("发布日期：2026年1月20日"));
        assertThat(byline.exit()).isEqualTo(1);
    }

    private static Element value(Document page, String name) {
        return page.select(".index dt").stream()
                .filter(each -> each.text().equals(name))
                .findFirst()
                .orElseThrow()
                .nextElementSibling();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><p>全年收到申请500件。</p></noscript>",
                "<template shadowrootmode='open'><p>500</p></template>",
                "<data value='500'>500</data>",
                "<!--[if lt IE 9]><p>500</p><![endif]-->",
                "<details><summary>版本记录</summary><p>全年收到申请500件。</p></details>",
                "<script type='application/json'>{\"requests/1/total\":500}</script>",
                "<script src='https://example.org/figure-change.js'></script>",
                "<script src='data:text/javascript,x()//figure.js'></script>",
                "<script src='data:8/,x()//figure.js'></script>",
                "<link rel='stylesheet' href='DATA:text/css,p{color:red}/*/portal.css'>",
                "<div class='figure-note' role='dialog' style='left: 8px; top: 9px;'><p>全年收到申请500件。</p></div>",
                "<p>没有公布过的年报。</p>",
                "<p><q>一、总体情况</q></p>",
                "<ol start='500'><li>一、总体情况</li></ol>",
                "<header><p>本年新收申请500件。</p></header>",
                "<footer><p>本页数据有误。</p></footer>",
                "<p>网址：https://www.anlan.example/reports/anlan-0/2025</p>",
                "<p>更正前的内容见第7版。</p>"
            })
    void whatIsAddedWhereFewLookIsFound(String added) {
        assertThat(changed(page -> page.body().append(added)).exit()).isEqualTo(1);
    }

    @Test
    void aSignedSentenceThatIsFoldedAwayIsMissed() {
        Said said = changed(page -> {
            Element prose = page.selectFirst("p.prose");
            prose.wrap("<details><summary>版本记录</summary></details>");
        });
        assertThat(said.text()).contains("缺少签发的文字");
    }

    @Test
    void linesAndNamesOfTablesAreWhereTheyWere() {
        Said foot = changed(page -> {
            Element row = page.select("#requests tbody tr").get(0);
            page.selectFirst("#requests").appendElement("tfoot").appendChild(row);
        });
        assertThat(foot.exit()).isEqualTo(1);
        Said caption = changed(page -> page.selectFirst("#requests caption").after("<caption>单位：万件</caption>"));
        assertThat(caption.text()).contains("单位：万件");
        Said half = changed(page ->
                page.selectFirst("#requests caption .name").html("<span class='swipe'>表三</span>　收到和处理政府信息公开申请情况"));
        assertThat(half.exit()).isEqualTo(1);
        Said swapped = changed(page -> {
            Element first = page.selectFirst("#requests thead tr");
            first.nextElementSibling().after(first);
        });
        assertThat(swapped.text()).contains("的表头");
    }

    @Test
    void whoChecksIsToldWhatThePortalSaysAround() {
        Said said = changed(page -> page.body().append("<footer><p>主办单位：安澜市人民政府办公室</p></footer>"));
        assertThat(said.text()).isEmpty();
        assertThat(said.all().path("notes").toString()).contains("未核对", "主办单位：安澜市人民政府办公室");
    }

    @Test
    void theWayThroughThePortalNamesThisReport() {
        Said said = changed(page -> page.selectFirst(".crumbs [aria-current]").text("安澜市应急管理局 2024年度"));
        assertThat(said.text()).contains("2024年度");
    }

    private Said changed(Consumer<Document> change) {
        Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        change.accept(page);
        return verifier.page(page.outerHtml());
    }

    private static Element cell(Document page, String id) {
        return page.selectFirst("td[data-cell=" + id + "]");
    }
}
