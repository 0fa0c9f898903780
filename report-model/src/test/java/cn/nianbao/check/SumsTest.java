package cn.nianbao.check;

import static cn.nianbao.ReportFixture.consistent;
import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.examiner.Checker;
import cn.nianbao.check.tables.TableRules;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SumsTest {

    private static final Context NOTHING = new Context(null, null, null);

    private static final List<String> SUMS = List.of("T-SUM-ROW", "T-SUM-COL", "T-BALANCE", "T-REVIEW-SUM");

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void figuresThatAddUpRaiseNothing(String format) {
        for (long seed = 0; seed < 200; seed++) {
            assertThat(Found.in(consistent(format, seed)))
                    .as("seed " + seed)
                    .allMatch(finding -> finding.severity() == Severity.NOTICE);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void aReportOfZeroesRaisesNothing(String format) {
        assertThat(Found.in(zero(format))).isEmpty();
    }

    /** Whatever figure is changed, those sums fire that hold it, and no others. */
    @ParameterizedTest
    @ValueSource(strings = {"2019", "2021"})
    void oneWrongFigureFiresExactlyTheSumsThatHoldIt(String format) {
        Report right = consistent(format, 7);
        for (CellId id : StatutoryFormat.of(format).orElseThrow().cells()) {
            BigDecimal value = right.cell(id).value().add(BigDecimal.valueOf(13));
            Report wrong = with(right, id.toString(), value.toPlainString());
            List<Finding> sums = Checker.check(TableRules.ALL, wrong, NOTHING).findings().stream()
                    .filter(f -> SUMS.contains(f.rule()))
                    .toList();
            assertThat(new TreeSet<>(sums.stream().map(Finding::id).toList()))
                    .as(id.toString())
                    .isEqualTo(expected(id));
            assertThat(sums).allSatisfy(finding -> {
                assertThat(finding.cells()).contains(id);
                assertThat(finding.message()).contains("相差 13。");
                assertThat(finding.severity()).isEqualTo(Severity.ERROR);
            });
        }
    }

    private static TreeSet<String> expected(CellId id) {
        TreeSet<String> sums = new TreeSet<>();
        if (id.table().equals("proceedings")) {
            sums.add("T-REVIEW-SUM:proceedings:" + id.row());
        }
        if (id.table().equals("requests")) {
            sums.add("T-SUM-ROW:requests:" + id.row());
            if (id.row().startsWith("3.")) {
                sums.add("T-SUM-COL:requests:" + id.column());
            }
            if (List.of("1", "2", "3.7", "4").contains(id.row())) {
                sums.add("T-BALANCE:requests:" + id.column());
            }
        }
        return sums;
    }

    @Test
    void aBalanceSaysItsFormulaWithFigures() {
        Report report = with(
                with(with(zero("2021"), "requests/1/total", "12"), "requests/2/total", "3"),
                "requests/3.7/total",
                "13");
        report = with(report, "requests/4/total", "1");
        Finding finding = Found.one(report, "T-BALANCE");
        assertThat(finding.message())
                .isEqualTo("表三“总计”列：一、本年新收 12＋二、上年结转 3＝15，（七）总计 13＋四、结转下年度 1＝14，相差 1。两边应当相等，请对照台账核对这四个数。");
        assertThat(finding.cells())
                .extracting(CellId::toString)
                .containsExactly("requests/1/total", "requests/2/total", "requests/3.7/total", "requests/4/total");
        assertThat(finding.at())
                .hasSize(4)
                .contains(report.cell(CellId.of("requests/1/total")).at());
    }

    @Test
    void aRowSumNamesTheTermsThatAreNotZero() {
        Report report = with(
                with(with(zero("2021"), "requests/3.3.1/natural-person", "8"), "requests/3.3.1/enterprise", "3"),
                "requests/3.3.1/total",
                "12");
        assertThat(Found.one(report, "T-SUM-ROW").message())
                .isEqualTo("表三“（三）1.属于国家秘密”行：总计 12，六类申请人之和为 自然人 8＋商业企业 3＝11，相差 1。两数应当相等，请对照台账核对这一行。");
    }

    @Test
    void aColumnSumOfOneTermAndOfNoneReadsWell() {
        Report one = with(with(zero("2019"), "requests/3.6/other", "5"), "requests/3.7/other", "4");
        assertThat(Found.one(one, "T-SUM-COL").message())
                .startsWith("表三“其他”列：（七）总计 4，（一）至（六）各项之和为 5（只有“（六）其他处理”不为 0），相差 1。");
        Report none = with(zero("2019"), "requests/3.7/other", "4");
        assertThat(Found.one(none, "T-SUM-COL").message()).startsWith("表三“其他”列：（七）总计 4，（一）至（六）各项之和为 0，相差 4。");
    }

    @Test
    void aTrackOfProceedingsIsSummed() {
        Report report = with(
                with(zero("2019"), "proceedings/litigation-direct/upheld", "2"),
                "proceedings/litigation-direct/total",
                "1");
        assertThat(Found.one(report, "T-REVIEW-SUM").message())
                .isEqualTo("表四“行政诉讼（未经复议直接起诉）”行：总计 1，四种结果之和为 2（只有“结果维持”不为 0），相差 1。两数应当相等，请对照案件台账核对这几个数。");
    }

    @Test
    void theSameAmountWrittenWithMoreDigitsIsEqual() {
        Report report = with(
                with(zero("2021"), "proceedings/reconsideration/upheld", "2.0"),
                "proceedings/reconsideration/total",
                "2");
        assertThat(Found.in(report, "T-REVIEW-SUM")).isEmpty();
    }

    @Test
    void blanksAndStrokesCountAsZeroAndTheMessageSaysSo() {
        Report report = with(zero("2021"), "requests/1/other", Cell.without(CellState.BLANK, "", null));
        assertThat(Found.rules(report)).containsExactly("T-BLANK");
        report = with(report, "requests/1/total", "2");
        assertThat(Found.one(report, "T-SUM-ROW").message()).contains("相差 2（空白和符号暂按 0 计）。");
        report = with(report, "requests/1/other", Cell.without(CellState.SYMBOL, "/", null));
        assertThat(Found.one(report, "T-SUM-ROW").message()).contains("相差 2（空白和符号暂按 0 计）。");
    }

    @Test
    void sumsWithUncertainCellsOrWordsAreNotChecked() {
        Report wrong = with(zero("2021"), "requests/1/total", "2");
        List<Cell> uncertain = List.of(
                Cell.without(CellState.UNREAD, null, null),
                Cell.without(CellState.TEXT, "若干", null),
                Cell.number(BigDecimal.ONE).toConfirm(new Confirmation("数字落在两格之间", List.of("1", "11"))));
        for (Cell cell : uncertain) {
            assertThat(Found.rules(with(wrong, "requests/1/other", cell)))
                    .doesNotContain("T-SUM-ROW")
                    .contains("T-BALANCE");
        }
    }

    @Test
    void placesThatAreNotKnownAreLeftOut() {
        Report report = with(zero("2021"), "requests/4/total", Cell.number(BigDecimal.ONE));
        assertThat(Found.one(report, "T-BALANCE").at())
                .hasSize(3)
                .doesNotContainNull()
                .allMatch(Place.InText.class::isInstance);
    }
}
