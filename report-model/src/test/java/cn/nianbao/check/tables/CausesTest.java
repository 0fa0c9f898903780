package cn.nianbao.check.tables;

import static cn.nianbao.ReportFixture.consistent;
import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.FindingJson;
import cn.nianbao.check.Found;
import cn.nianbao.check.Reworded;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which findings follow from which, and the line above them all. */
class CausesTest {

    private static final Context NOTHING = new Context(null, null, null);

    private static CheckResult check(Report report) {
        return Checker.check(report, NOTHING);
    }

    private static Map<String, String> causes(Report report) {
        Map<String, String> causes = new LinkedHashMap<>();
        check(report).findings().forEach(finding -> causes.put(finding.id(), finding.cause()));
        return causes;
    }

    @Test
    void sumsThatOneCellWouldMendFollowFromTheFirst() {
        Report right = with(with(zero("2021"), "requests/1/total", "5"), "requests/1/other", "5");
        right = with(with(right, "requests/3.1/total", "5"), "requests/3.1/other", "5");
        right = with(with(right, "requests/3.7/total", "5"), "requests/3.7/other", "5");
        assertThat(check(right).findings()).isEmpty();
        Report wrong = with(right, "requests/3.7/other", "32");
        assertThat(causes(wrong))
                .containsEntry("T-BALANCE:requests:other", null)
                .containsEntry("T-SUM-COL:requests:other", "T-BALANCE:requests:other")
                .containsEntry("T-SUM-ROW:requests:3.7", "T-BALANCE:requests:other")
                .hasSize(3);
        assertThat(Found.one(wrong, "T-BALANCE").message())
                .isEqualTo("表三“其他”列：一、本年新收 5＋二、上年结转 0＝5，（七）总计 32＋四、结转下年度 0＝32，相差 27。两边应当相等，请对照台账核对这四个数。"
                        + "若把表三“（七）总计”行“其他”列由 32 改为 5，这 3 处勾稽都成立（供参考，请以台账为准）。");
        assertThat(Found.one(wrong, "T-SUM-ROW").message()).doesNotContain("若把");
        assertThat(FindingJson.write(check(wrong).findings()).toString())
                .contains("\"cause\":null", "\"cause\":\"T-BALANCE:requests:other\"");
    }

    /** Whichever cell of two sums or more is wrong, it is the one named, with the figure it had. */
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void theWrongCellIsFound(String format) {
        Report right = consistent(format, 7);
        for (CellId id : StatutoryFormat.of(format).orElseThrow().cells()) {
            if (!id.table().equals("requests")) {
                continue;
            }
            BigDecimal value = right.cell(id).value();
            Report wrong =
                    with(right, id.toString(), value.add(BigDecimal.valueOf(13)).toPlainString());
            List<Finding> sums = Checker.check(TableRules.ALL, wrong, NOTHING).findings().stream()
                    .filter(f -> f.message().contains("相差"))
                    .toList();
            assertThat(sums.stream().filter(f -> f.cause() == null))
                    .as(id.toString())
                    .hasSize(1);
            assertThat(sums.get(0).message())
                    .as(id.toString())
                    .contains("列由 " + value.add(BigDecimal.valueOf(13)) + " 改为 " + value + "，这 ");
        }
    }

    @Test
    void twoWrongCellsAreTwoCauses() {
        Report wrong = with(with(consistent("2021", 7), "requests/3.1/other", "500"), "requests/4/research", "600");
        assertThat(check(wrong).roots())
                .extracting(Finding::id)
                .filteredOn(id -> id.startsWith("T-"))
                .hasSize(2);
    }

    @Test
    void sumsThatNoSingleCellMendsStandForThemselves() {
        Report wrong = with(with(zero("2021"), "requests/1/total", "5"), "requests/1/other", "4");
        assertThat(causes(wrong).values()).containsOnlyNulls().hasSize(3);
        assertThat(check(wrong).findings())
                .noneMatch(finding -> finding.message().contains("若把"));
        Report negative = with(with(zero("2021"), "requests/3.1/other", "-3"), "requests/3.7/other", "3");
        assertThat(check(negative).findings())
                .noneMatch(finding -> finding.message().contains("改为 -"));
    }

    @Test
    void aBlankThatASumWantsIsItsCause() {
        Report right = with(with(zero("2021"), "proceedings/reconsideration/total", "2"), "requests/1/total", "0");
        Report blank = with(right, "proceedings/reconsideration/pending", Cell.without(CellState.BLANK, "", null));
        assertThat(causes(blank))
                .containsEntry("T-BLANK:proceedings:reconsideration", null)
                .containsEntry("T-REVIEW-SUM:proceedings:reconsideration", "T-BLANK:proceedings:reconsideration");
        assertThat(Found.one(blank, "T-BLANK").message()).endsWith("若把表四“行政复议”行“尚未审结”列填为 2，有关的勾稽就成立（供参考，请以台账为准）。");
        Report stroke = with(right, "proceedings/reconsideration/pending", Cell.without(CellState.SYMBOL, "/", null));
        assertThat(causes(stroke))
                .containsEntry("T-REVIEW-SUM:proceedings:reconsideration", "T-NONNUM:proceedings:reconsideration");
    }

    @Test
    void theBlankThatSeveralSumsWantIsTheirCauseAndNoOther() {
        Report report = with(with(zero("2021"), "requests/1/other", "2"), "requests/1/total", "2");
        report = with(report, "requests/4/total", "2");
        Cell blank = Cell.without(CellState.BLANK, "", null);
        report = with(with(report, "requests/1/research", blank), "requests/4/other", blank);
        assertThat(causes(report))
                .containsEntry("T-BLANK:requests:1", null)
                .containsEntry("T-BLANK:requests:4", null)
                .containsEntry("T-BALANCE:requests:other", "T-BLANK:requests:4")
                .containsEntry("T-SUM-ROW:requests:4", "T-BLANK:requests:4")
                .hasSize(4);
        assertThat(Found.in(report, "T-BLANK").get(1).message())
                .endsWith("若把表三“四、结转下年度”行“其他”列填为 2，这 2 处勾稽都成立（供参考，请以台账为准）。");
    }

    /** 1/other would mend two sums of the three that 3.7/other mends, and one of the two that 1/total mends. */
    @Test
    void whatMendsMostComesFirstAndNoSumIsMendedTwice() {
        Report report = with(with(zero("2021"), "requests/3.7/other", "3"), "requests/1/total", "3");
        assertThat(causes(report))
                .containsEntry("T-SUM-ROW:requests:1", null)
                .containsEntry("T-BALANCE:requests:total", "T-SUM-ROW:requests:1")
                .containsEntry("T-BALANCE:requests:other", null)
                .containsEntry("T-SUM-COL:requests:other", "T-BALANCE:requests:other")
                .containsEntry("T-SUM-ROW:requests:3.7", "T-BALANCE:requests:other")
                .hasSize(5);
        assertThat(check(report).findings().stream().map(Finding::message))
                .filteredOn(message -> message.contains("若把"))
                .satisfiesExactlyInAnyOrder(
                        row -> assertThat(row).endsWith("若把表三“一、本年新收”行“总计”列由 3 改为 0，这 2 处勾稽都成立（供参考，请以台账为准）。"),
                        most -> assertThat(most).endsWith("若把表三“（七）总计”行“其他”列由 3 改为 0，这 3 处勾稽都成立（供参考，请以台账为准）。"));
    }

    @Test
    void aBlankThatWouldHaveToBeNegativeIsNoCause() {
        Report report = with(
                with(zero("2021"), "proceedings/reconsideration/upheld", "2"),
                "proceedings/reconsideration/other",
                Cell.without(CellState.BLANK, "", null));
        assertThat(causes(report)).containsEntry("T-REVIEW-SUM:proceedings:reconsideration", null);
    }

    @Test
    void whatWasCarriedOverWrongIsMendedWithLastYearsFigure() {
        Report last = Reworded.year(with(with(zero("2021"), "requests/4/other", "2"), "requests/4/total", "2"), 2024);
        Report report = zero("2021");
        for (String cell : List.of("2/other", "2/total", "4/other", "4/total")) {
            report = with(report, "requests/" + cell, "2");
        }
        report = with(report, "requests/2/other", "3");
        List<Finding> findings =
                Checker.check(report, new Context(null, last, null)).findings();
        assertThat(findings).hasSize(3).filteredOn(f -> f.cause() == null).hasSize(1);
        assertThat(findings.get(0).message()).contains("若把表三“二、上年结转”行“其他”列由 3 改为 2，这 3 处勾稽都成立");
    }

    @Test
    void rowsUnreadForOneReasonFollowFromIt() {
        Cell unread = Cell.unread(null, null, new Confirmation("少一格", List.of()));
        Report report = with(with(zero("2021"), "requests/3.1/total", unread), "requests/4/total", unread);
        report = with(report, "requests/2/other", Cell.without(CellState.UNREAD, null, null));
        assertThat(causes(report))
                .containsEntry("T-CONFIRM:requests", null)
                .containsEntry("T-UNREAD:requests:3.1", "T-CONFIRM:requests")
                .containsEntry("T-UNREAD:requests:4", "T-CONFIRM:requests")
                .containsEntry("T-UNREAD:requests:2", null);
    }

    @Test
    void tablesOfAMissingSectionFollowFromIt() {
        Report report = missing(zero("2021"), SectionKind.DISCLOSURE, "a20");
        assertThat(causes(report))
                .containsEntry("S-MISSING:disclosure", null)
                .containsEntry("T-MISSING:a20-1", "S-MISSING:disclosure")
                .containsEntry("T-MISSING:a20-8", "S-MISSING:disclosure");
        Report tables = missing(zero("2021"), null, "a20");
        assertThat(causes(tables))
                .containsEntry("T-MISSING:a20-1", null)
                .containsEntry("T-MISSING:a20-5", "T-MISSING:a20-1");
        assertThat(causes(missing(zero("2021"), null, "a20-5"))).containsEntry("T-MISSING:a20-5", null);
    }

    private static Report missing(Report report, SectionKind kind, String tables) {
        Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
        cells.replaceAll(
                (id, cell) -> id.table().startsWith(tables) ? Cell.without(CellState.UNREAD, null, null) : cell);
        return report.withCells(cells)
                .withSections(report.sections().stream()
                        .filter(section -> section.kind() != kind)
                        .toList());
    }

    @Test
    void rulesThatAnAgencyMayNotMakeExplainWhyTheyAreNotInForce() {
        Report report = with(zero("2021"), "a20-1/rules/issued", "2");
        assertThat(causes(report)).containsEntry("T-VALID:a20-1:rules", "T-RULE-SUBJECT:a20-1:rules");
    }

    @Test
    void theVerdictCountsCausesAndSaysWhereToBegin() {
        Report wrong = with(with(zero("2021"), "requests/4/total", "5"), "a20-5/licensing/decisions", "3000");
        wrong = with(wrong, "a20-1/normative-documents/issued", "1");
        assertThat(check(wrong).verdict())
                .isEqualTo("有 1 处必改、1 处须说明、1 处提示（另有 1 处由此引起）；先看：表三“总计”列：一、本年新收 0＋二、上年结转 0＝0，（七）总计 0＋四、结转下年度 5＝5，相差 5");
        assertThat(check(zero("2021")).verdict()).isEqualTo("核查通过，没有发现问题");
        assertThat(check(with(zero("2021"), "a20-5/licensing/decisions", "3000"))
                        .verdict())
                .isEqualTo("没有必改和须说明的，有 1 处提示");
        assertThat(check(zero("2021").withSections(List.of())).verdict()).isEqualTo("有 6 处必改；先看：缺少“一、总体情况”部分");
        Report blank = with(zero("2021"), "a20-1/rules/issued", Cell.without(CellState.TEXT, "字".repeat(120), null));
        assertThat(check(blank).verdict()).hasSize("有 1 处必改；先看：".length() + 91).endsWith("字…");
    }
}
