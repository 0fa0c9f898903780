package cn.nianbao.review.submission;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What an empty form takes from last year's public report. */
class EmptyFormTest {

    private static Report published(int year, String preface, Map<String, String> figures) {
        StatutoryFormat format = StatutoryFormat.forYear(year).orElseThrow();
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        format.cells()
                .forEach(id -> cells.put(id, Cell.number(new BigDecimal(figures.getOrDefault(id.toString(), "0")))));
        return new Report(
                "qinghe-town",
                "清河镇人民政府",
                year,
                1,
                format.id(),
                "标题",
                new Period(null, null),
                "清河镇党政办公室",
                null,
                null,
                List.of(new Section("s0", SectionKind.PREFACE, null, null, preface)),
                cells);
    }

    private static LastYear lastYear(Map<String, String> figures) {
        return new LastYear(published(2024, "", figures), 2025);
    }

    @Test
    void standingFiguresAreTakenOverToBeChecked() {
        LastYear before = lastYear(Map.of("a20-1/normative-documents/in-force", "12", "requests/4/total", "3"));
        Cell inForce =
                before.cell(CellId.of("a20-1/normative-documents/in-force")).orElseThrow();
        assertThat(inForce.value()).isEqualByComparingTo("12");
        assertThat(inForce.confirm().reason()).isEqualTo("取自2024年度已公布报告的现行有效件数，本年有制发或废止的请改，请核对");
        assertThat(before.cell(CellId.of("requests/2/total")).orElseThrow().value())
                .as("what was carried on last year was carried over")
                .isEqualByComparingTo("3");
    }

    @Test
    void nothingElseIsTakenOver() {
        LastYear before = lastYear(Map.of("a20-1/normative-documents/issued", "5", "requests/1/total", "9"));
        assertThat(StatutoryFormat.forYear(2025).orElseThrow().cells())
                .as("zeros are left to the clerk")
                .allMatch(id -> before.cell(id).isEmpty());
    }

    @Test
    void thePrefaceMovesOnByAYear() {
        String preface = "依据（国办公开办函〔2021〕30号）编制。数据自2024年1月1日起，至2024年12月31日止。2025年1月20日公布。电话：0999-2024 0101。";
        assertThat(new LastYear(published(2024, preface, Map.of()), 2025).preface())
                .hasValue("依据（国办公开办函〔2021〕30号）编制。数据自2025年1月1日起，至2025年12月31日止。2026年1月20日公布。电话：0999-2024 0101。");
        assertThat(lastYear(Map.of()).preface()).as("none to take").isEmpty();
        assertThat(lastYear(Map.of()).signedBy()).hasValue("清河镇党政办公室");
    }

    @Test
    void theOldFormatsTotalIsWhatWasInForce() {
        LastYear before = new LastYear(published(2019, "", Map.of("a20-1/rules/total", "4")), 2020);
        assertThat(before.cell(CellId.of("a20-1/rules/total")).orElseThrow().value())
                .isEqualByComparingTo("4");
    }
}
