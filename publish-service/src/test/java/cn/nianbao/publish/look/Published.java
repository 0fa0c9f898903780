package cn.nianbao.publish.look;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.publish.Caller;
import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

/** Reports that were published with all that a page can show. */
final class Published {

    static final String REASON = "统计时把线上和线下受理的申请重复计算，现予更正。";
    static final String NOTICE = "数据正在核查，暂停公开。";

    private static final Map<String, String> INDEX =
            Map.of("索引号", "000000-2026-00021", "主题分类", "政务公开", "发文字号", "安应急〔2026〕3号");

    private Published() {}

    /** A first version with index data and explanations; gives the report as it was published. */
    static CanonicalRecord first(long seed) {
        Report report = Sample.report(Caller.newAgency(), 2025, seed);
        PublicNotes notes = new PublicNotes(
                List.of(
                        new PublicExplanation("T-CARRY", "上年报告漏计1件，本年据实结转。"),
                        new PublicExplanation("N-SUSPECT", "防汛期间申请集中，件数比往年多。")),
                INDEX,
                null);
        return publish(CanonicalRecord.of(report, null, notes));
    }

    /** The version that replaces it: two figures and a sentence are otherwise. */
    static CanonicalRecord corrected(CanonicalRecord before) {
        Report report = before.report();
        Report figures = Sample.with(
                Sample.with(report, "requests/1/total", Cell.number(new BigDecimal("4711"))),
                "a20-8/fees/amount",
                Cell.number(new BigDecimal("18.80000")));
        List<Section> sections = figures.sections().stream()
                .map(section ->
                        section.kind() == SectionKind.PROBLEMS ? section.withText("解读形式还不够丰富，下一年将增加图解和视频。") : section)
                .toList();
        Report later = figures.withSections(sections)
                .as(report.agencyCode(), report.agency(), report.year(), report.version() + 1);
        PublicNotes notes = new PublicNotes(
                before.notes().explanations(), INDEX, new PublicCorrection(CorrectionKind.FIGURES, REASON));
        return publish(CanonicalRecord.of(later, before.revision(), notes));
    }

    static CanonicalRecord removed(CanonicalRecord before) {
        Report report = before.report();
        Report later = report.as(report.agencyCode(), report.agency(), report.year(), report.version() + 1);
        return publish(CanonicalRecord.ofWithdrawal(later, before.revision(), NOTICE));
    }

    /** The content of one report again, after its removal. */
    static CanonicalRecord restored(CanonicalRecord content, CanonicalRecord removal) {
        Report report = content.report();
        Report later = report.as(
                report.agencyCode(),
                report.agency(),
                report.year(),
                removal.report().version() + 1);
        return publish(CanonicalRecord.of(later, removal.revision(), content.notes()));
    }

    static String address(CanonicalRecord record) {
        return "/reports/" + record.report().agencyCode() + "/"
                + record.report().year();
    }

    private static CanonicalRecord publish(CanonicalRecord record) {
        assertThat(Caller.publish(record).statusCode()).isEqualTo(201);
        return record;
    }
}
