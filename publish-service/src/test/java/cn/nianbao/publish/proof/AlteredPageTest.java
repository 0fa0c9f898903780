package cn.nianbao.publish.proof;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static cn.nianbao.publish.Caller.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Sample;
import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A page as it was saved is genuine; a page that shows a reader something else is not, however it was done. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class AlteredPageTest {

    private static final String CELL = "requests/1/natural-person";

    private Verifier verifier;
    private CanonicalRecord record;
    private String html;

    @BeforeEach
    void published() {
        verifier = Verifier.inAnEmptyFolder();
        Report report = Sample.report(newAgency(), 2025, 7);
        report = Sample.with(report, CELL, Cell.number(new BigDecimal(12)));
        report = Sample.with(report, "requests/4/total", Cell.without(CellState.SYMBOL, null, null));
        report = Sample.with(report, "a20-8/fees/amount", Cell.number(new BigDecimal("18.8710"), "万元", null, null));
        record = CanonicalRecord.of(report, null);
        publish(record).then().statusCode(201);
        html = read(ReceiptsTest.address(record)).asString();
    }

    @Test
    void thePageAsItCameIsGenuine() {
        Said said = verifier.page(html);
        assertThat(said.text()).isEmpty();
        assertThat(said.exit()).isZero();
        assertThat(said.all().path("outcome").asText()).isEqualTo("genuine");
        assertThat(said.all().path("signatures")).hasSize(2).allMatch(state -> state.asText()
                .equals("valid"));
        assertThat(said.all().path("notes").toString()).contains("演示密钥", "不联网", "样式文件不在核验范围内");
    }

    @Test
    void aPageOfTheOtherFormatIsGenuineToo() {
        CanonicalRecord other = Sample.record(newAgency(), 2020, 7);
        publish(other).then().statusCode(201);
        assertThat(verifier.page(read(ReceiptsTest.address(other)).asString()).text())
                .isEmpty();
    }

    /** Both of a pair: the old one tells of the new one, the new one of the old. */
    @Test
    void pagesOfACorrectedReportAreGenuine() {
        Report corrected = Sample.with(record.report(), CELL, Cell.number(new BigDecimal(14)));
        List<Section> sections = new ArrayList<>(corrected.sections());
        sections.set(0, sections.get(0).withText("本报告依照条例编制。\n联系地址：安澜市望江路1号，电话：0000-7654321。"));
        CanonicalRecord second = Sample.next(corrected.withSections(sections), 2, record);
        publish(second).then().statusCode(201);
        assertThat(verifier.page(read(ReceiptsTest.address(record) + "/v1").asString())
                        .text())
                .isEmpty();
        assertThat(verifier.page(read(ReceiptsTest.address(record)).asString()).text())
                .isEmpty();
    }

    @Test
    void aCorrectedReportWithRewordedExplanationsIsGenuine() {
        CanonicalRecord first = explained(null, 1, "上年报告漏计1件，本年据实结转。", "防汛期间申请集中。");
        CanonicalRecord second = explained(first, 2, "上年报告漏计2件，本年据实结转。", "防汛期间申请集中，件数比往年多。");
        publish(first).then().statusCode(201);
        publish(second).then().statusCode(201);
        String page = read(ReceiptsTest.address(second)).asString();
        assertThat(verifier.page(page).text()).isEmpty();
        assertThat(page).doesNotContain("。；");
    }

    private static CanonicalRecord explained(CanonicalRecord before, int version, String... texts) {
        Report report = before == null ? Sample.report(newAgency(), 2025, 9) : before.report();
        List<PublicExplanation> said = Stream.of(texts)
                .map(text -> new PublicExplanation("T-CARRY", text))
                .toList();
        return CanonicalRecord.of(
                report.as(report.agencyCode(), report.agency(), 2025, version),
                before == null ? null : before.revision(),
                new PublicNotes(said, Map.of(), null));
    }

    @Test
    void aBrowserMayWriteTheSamePageInItsOwnWay() {
        Document page = Jsoup.parse(html);
        page.select("link:not([rel=canonical])").forEach(link -> link.attr("href", "2025_files/portal.css"));
        page.select("a").forEach(link -> link.attr("href", "https://example.gov" + link.attr("href")));
        page.head().prepend("<!-- saved from url=(0020)https://example.gov/ -->");
        page.select("td").removeAttr("headers").removeAttr("data-cell").addClass("figure");
        page.select("section, article").removeAttr("id").removeAttr("class");
        page.outputSettings(new OutputSettings().prettyPrint(true).indentAmount(4));
        assertThat(verifier.page(page.outerHtml()).text()).isEmpty();
        page.outputSettings(new OutputSettings().prettyPrint(false).charset(StandardCharsets.US_ASCII));
        assertThat(verifier.page(page.outerHtml()).text()).isEmpty();
    }

    @Test
    void anotherFigureIsNamedInWords() {
        Said said = changed(page -> cell(page, CELL).text("13"));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.cells()).containsExactly(CELL);
        assertThat(said.text()).contains("表三", "一、本年新收政府信息公开申请数量", "自然人", "签发 12，文件 13", CELL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1\u200b2",
                "\uff11\uff12",
                "\u202e12",
                "12.0",
                "012",
                "+12",
                "12\u00ad",
                "1<b>2</b>3",
                "<span hidden>12</span>13",
                "<span class='skip'>12</span>",
                "<s>12</s>",
                "<bdo dir='rtl'>12</bdo>",
                "<span style='display:none'>12</span>",
                "",
                "12<br>"
            })
    void aFigureThatLooksOtherwiseIsFound(String inside) {
        Said said = changed(page -> cell(page, CELL).html(inside));
        boolean sameLook = inside.equals("12<br>");
        assertThat(said.exit()).as(said.text()).isEqualTo(sameLook ? 0 : 1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "td[data-cell=requests/1/natural-person] | style | color:transparent",
                "td[data-cell=requests/1/natural-person] | style | font-size:0",
                "td[data-cell=requests/1/natural-person] | hidden | ''",
                "td[data-cell=requests/1/natural-person] | class | skip",
                "td[data-cell=requests/1/natural-person] | aria-label | 13",
                "td[data-cell=requests/1/natural-person] | data-unit | 万",
                "td[data-cell=requests/1/natural-person] | data-state | unread",
                "td[data-cell=requests/1/natural-person] | colspan | 2",
                "td[data-cell=requests/4/total] | data-state | blank",
                "td[data-cell=a20-8/fees/amount] | data-unit | 元",
                "table | hidden | ''",
                "article | style | opacity:0",
                "h1 | onclick | alert(1)",
                "body | onload | change()",
                "p.prose | hidden | ''",
                "p.prose | dir | rtl"
            })
    void anAttributeThatChangesWhatIsSeenIsFound(String where, String attribute, String value) {
        assertThat(changed(page -> page.selectFirst(where).attr(attribute, value))
                        .exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<style>td::before{content:'1'}</style>",
                "<link rel=stylesheet href='data:text/css,td{color:red}'>",
                "<script>document.title='x'</script>",
                "<meta http-equiv=refresh content='0;url=//example.org'>",
                "<base href='//example.org/'>"
            })
    void aStyleOrScriptInThePageIsFound(String added) {
        assertThat(changed(page -> page.head().append(added)).exit()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<p>全年实际收到申请500件。</p>",
                "<p>改动1处</p>",
                "<p>第1版更正2026年3月1日</p>",
                "<p class='prose'>另有3件未答复。</p>",
                "<table><tr><th>本年新收</th><td>500</td></tr></table>",
                "<img src='500.png' alt=''>",
                "<svg><text>500</text></svg>",
                "<iframe src='x.html'></iframe>",
                "<input value='500'>",
                "<div>&#53;&#48;&#48;</div>",
                "500",
                "<p>\u200b</p>"
            })
    void whatWasAddedIsFoundWhereverItStands(String added) {
        for (String place : new String[] {"section", "article", "main", "body", "#receipt"}) {
            Said said = changed(page -> page.selectFirst(place).append(added));
            assertThat(said.exit()).as(place + " " + said.text()).isEqualTo(1);
        }
    }

    @Test
    void aSentenceThatSaysSomethingElseIsNamed() {
        Said said = changedText("均在法定期限内答复。", "多数在法定期限内答复。");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("「总体情况」", "签发 “均在法定期限内答复。”", "文件 “多数在法定期限内答复。”");
        assertThat(said.cells()).isEmpty();
    }

    @Test
    void aSentenceThatIsGoneOrMovedIsFound() {
        assertThat(changed(page -> page.selectFirst("p.prose").remove()).text()).contains("缺少签发的文字");
        assertThat(changed(page -> page.select("p.prose").last().after(page.selectFirst("p.prose")))
                        .exit())
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({
        "2026年1月20日, 2026年1月21日",
        "<span class=\"line\">2025年政府信息公开工作年度报告</span>, <span class=\"line\">2024年政府信息公开工作年度报告</span>",
        "二、主动公开政府信息情况</h2>, 二、主动公开情况</h2>",
        "第1版</span>, 第2版</span>",
        ">自然人<, >法人<",
        "<th id, <th hidden id"
    })
    void titleSignatureDateHeadsAndVersionAreCompared(String from, String to) {
        assertThat(changedText(from, to).exit()).isEqualTo(1);
    }

    /** A reader finds figures under heads, not by attributes. */
    @Test
    void figuresThatChangedPlacesAreFound() {
        Said said = changed(page -> {
            Element one = cell(page, "requests/1/natural-person");
            Element other = cell(page, "requests/1/total");
            Element afterOther = other.nextElementSibling();
            Element afterOne = one.nextElementSibling();
            afterOne.before(other);
            if (afterOther == null) {
                afterOne.parent().appendChild(one);
            } else {
                afterOther.before(one);
            }
        });
        assertThat(said.cells()).contains("requests/1/natural-person", "requests/1/total");
    }

    @Test
    void aTableInPlaceOfTheSignedOneIsFound() {
        Said twice = changed(page -> {
            Element fake = page.selectFirst("#requests").clone();
            fake.select("td").first().text("99");
            page.selectFirst("#requests").after(fake);
        });
        assertThat(twice.exit()).isEqualTo(1);
        Said hidden = changed(page -> {
            Element fake = page.selectFirst("#requests").clone();
            fake.selectFirst("td[data-cell=" + CELL + "]").text("99");
            page.selectFirst("#requests").after(fake);
            page.selectFirst("#requests").attr("hidden", "");
        });
        assertThat(hidden.cells()).contains(CELL);
    }

    @Test
    void theEmbeddedRecordChangedTooIsFound() {
        Said said = changedText(
                "\"requests/1/natural-person\":{\"state\":\"number\",\"unit\":null,\"value\":12}",
                "\"requests/1/natural-person\":{\"state\":\"number\",\"unit\":null,\"value\":13}");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("记录被改动");
    }

    @Test
    void theReceiptOfAnotherReportIsFound() {
        Report other = Sample.report(newAgency(), 2025, 8);
        publish(CanonicalRecord.of(other, null));
        String foreign = receipt(
                read(ReceiptsTest.address(CanonicalRecord.of(other, null))).asString());
        assertThat(changedText(receipt(html), foreign).exit()).isEqualTo(1);
    }

    @Test
    void theReceiptOfAnotherVersionIsFound() {
        Report later = Sample.with(record.report(), CELL, Cell.number(new BigDecimal(40)));
        publish(Sample.next(later, 2, record)).then().statusCode(201);
        String next = receipt(read(ReceiptsTest.address(record)).asString());
        Said said = changedText(receipt(html), next);
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.cells()).containsExactly(CELL);
    }

    @Test
    void swappedSignaturesAndDoubledKeysAreFound() {
        Document page = Jsoup.parse(html);
        String receipt = page.getElementById("receipt-data").attr("value");
        Matcher values = Pattern.compile("\"value\":\"([^\"]{20,})\"").matcher(receipt);
        assertThat(values.find()).isTrue();
        String first = values.group(1);
        assertThat(values.find()).isTrue();
        String swapped =
                receipt.replace(first, "@").replace(values.group(1), first).replace("@", values.group(1));
        assertThat(changedText(receipt, swapped).exit()).isEqualTo(1);
        assertThat(changedText("\"year\":2025}}", "\"year\":2025,\"year\":2024}}")
                        .exit())
                .isEqualTo(1);
        assertThat(changedText("\"signatures\":[", "\"signatures\":[],\"unused\":[")
                        .exit())
                .isEqualTo(1);
    }

    @Test
    void withoutItsReceiptItCannotBeChecked() {
        Said said = changed(page -> page.getElementById("receipt-data").remove());
        assertThat(said.exit()).isEqualTo(2);
        assertThat(said.text()).contains("--receipt", "2025.receipt.json");
        verifier.beside(
                "2025.receipt.json",
                read(ReceiptsTest.address(record) + ".receipt.json").asByteArray());
        assertThat(changed(page -> page.getElementById("receipt-data").remove()).exit())
                .isZero();
    }

    @Test
    void brokenHtmlIsReadAsABrowserReadsIt() {
        assertThat(verifier.page(html.replace("</td>", "")).exit()).isZero();
        assertThat(verifier.page(html.substring(0, html.length() / 3)).exit()).isEqualTo(2);
        assertThat(verifier.page("<html>" + "<div>".repeat(20_000) + html).exit())
                .isNotZero();
    }

    /** Any one change of any one cell or sentence is found, and the cell is named. */
    @Test
    void anySingleChangeIsFoundAndNamed() {
        Random random = new Random(20260122);
        List<Element> cells = Jsoup.parse(html).select("td[data-cell]");
        for (int i = 0; i < 60; i++) {
            Element cell = cells.get(random.nextInt(cells.size()));
            String id = cell.attr("data-cell");
            int kind = random.nextInt(4);
            Said said = changed(page -> {
                Element there = cell(page, id);
                switch (kind) {
                    case 0 -> there.text(there.text() + random.nextInt(10));
                    case 1 -> there.attr("data-state", there.attr("data-state").equals("number") ? "unread" : "blank");
                    case 2 -> there.attr("data-unit", there.attr("data-unit") + "件");
                    default -> there.text(there.text().isEmpty() ? "0" : "");
                }
            });
            assertThat(said.exit()).as(id).isEqualTo(1);
            assertThat(said.cells()).as(kind + " " + said.text()).containsExactly(id);
        }
        for (int i = 0; i < 40; i++) {
            Said said = changed(page -> {
                List<Element> words =
                        page.select("section:not(.receipt, #versions)").select("p.prose, h2, h3");
                Element there = words.get(random.nextInt(words.size()));
                int at = random.nextInt(there.text().length());
                there.text(there.text().substring(0, at) + "改" + there.text().substring(at + 1));
            });
            assertThat(said.exit()).as(said.text()).isEqualTo(1);
            assertThat(said.text()).contains("签发 “");
        }
    }

    private static String receipt(String page) {
        return Jsoup.parse(page).getElementById("receipt-data").attr("value");
    }

    private Said changed(Consumer<Document> change) {
        Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        change.accept(page);
        return verifier.page(page.outerHtml());
    }

    private Said changedText(String from, String to) {
        assertThat(html).contains(from);
        // what is seen stands before what is embedded
        return verifier.page(html.replaceFirst(Pattern.quote(from), Matcher.quoteReplacement(to)));
    }

    private static Element cell(Document page, String id) {
        return page.selectFirst("td[data-cell=" + id + "]");
    }
}
