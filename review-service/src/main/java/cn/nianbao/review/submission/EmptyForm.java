package cn.nianbao.review.submission;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A report to fill by hand: the year's statutory form, its six headings, and every cell still empty. */
final class EmptyForm {

    private static final List<SectionKind> SIX = List.of(
            SectionKind.OVERVIEW,
            SectionKind.DISCLOSURE,
            SectionKind.REQUESTS,
            SectionKind.PROCEEDINGS,
            SectionKind.PROBLEMS,
            SectionKind.OTHER);

    private static final String NUMBERS = "一二三四五六";

    private EmptyForm() {}

    static Report of(ReportCase report, Agency agency) {
        StatutoryFormat format = StatutoryFormat.forYear(report.year()).orElseThrow();
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        format.cells().forEach(id -> cells.put(id, Cell.without(CellState.BLANK, null, null)));
        return new Report(
                agency.code(),
                agency.name(),
                report.year(),
                report.version(),
                format.id(),
                agency.name() + report.year() + "年政府信息公开工作年度报告",
                new Period(LocalDate.of(report.year(), 1, 1), LocalDate.of(report.year(), 12, 31)),
                agency.name(),
                null,
                null,
                sections(),
                cells);
    }

    private static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        sections.add(new Section("s0", SectionKind.PREFACE, null, null, ""));
        for (int i = 0; i < SIX.size(); i++) {
            SectionKind kind = SIX.get(i);
            sections.add(new Section("s" + (i + 1), kind, NUMBERS.substring(i, i + 1), kind.heading(), ""));
        }
        return sections;
    }
}
