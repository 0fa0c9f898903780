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
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;

/** A page as it was published, which forgers alter and leave the figures in their places. */
abstract class ForgedPage {

    static final String CELL = "requests/1/natural-person";
    static final String EXPLAINED = "上年报告漏计1件，本年据实结转。";
    static final String REASON = "线上和线下受理的申请重复计算。";

    /** Published once: no test changes what is published. */
    static CanonicalRecord record;

    static String html;
    final Verifier verifier = Verifier.inAnEmptyFolder();

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

    static Document page() {
        Document page = Jsoup.parse(html);
        page.outputSettings(new OutputSettings().prettyPrint(false));
        return page;
    }

    Said changed(Consumer<Document> change) {
        Document page = page();
        change.accept(page);
        return verifier.page(page.outerHtml());
    }

    static Element cell(Document page, String id) {
        return page.selectFirst("td[data-cell=" + id + "]");
    }
}
