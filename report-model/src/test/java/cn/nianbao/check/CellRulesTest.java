package cn.nianbao.check;

import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CellRulesTest {

    private static final Place.InText PLACE = new Place.InText(95, 1, 0);

    @Test
    void blanksOfARowAreOneFindingThatNamesEachCellAndItsPlace() {
        Report report = zero("2021");
        for (String result : List.of("upheld", "corrected", "other", "pending", "total")) {
            report = with(report, "proceedings/reconsideration/" + result, Cell.without(CellState.BLANK, "", PLACE));
        }
        Finding finding = Found.one(report, "T-BLANK");
        assertThat(Found.rules(report)).containsExactly("T-BLANK");
        assertThat(finding.id()).isEqualTo("T-BLANK:proceedings:reconsideration");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message()).isEqualTo("表四“行政复议”行有 5 格空白（结果维持、结果纠正、其他结果、尚未审结、总计）。空白不能代替 0：没有发生的请填 0，有数的请补上。");
        assertThat(finding.cells()).hasSize(5);
        assertThat(finding.at()).hasSize(5).containsOnly(PLACE);
    }

    @Test
    void strokesAndWordsOfARowAreOneFinding() {
        Report report =
                with(zero("2021"), "requests/3.3.1/natural-person", Cell.without(CellState.SYMBOL, " / ", null));
        report = with(report, "requests/3.3.1/other", Cell.without(CellState.TEXT, "若干", null));
        assertThat(Found.rules(report)).containsExactly("T-NONNUM");
        assertThat(Found.one(report, "T-NONNUM").message())
                .isEqualTo("表三“（三）1.属于国家秘密”行：“自然人”列填的是符号“/”，“其他”列填的是文字“若干”。请改填数字，没有发生的填 0。");
    }

    @Test
    void whatSomebodyTypedIntoACellIsQuotedMasked() {
        Report report = with(zero("2021"), "requests/1/other", Cell.without(CellState.TEXT, "申请人电话13800000012", null));
        assertThat(Found.one(report, "T-NONNUM").message())
                .isEqualTo("表三“一、本年新收”行：“其他”列填的是文字“申请人电话138****12”。请改填数字，没有发生的填 0。");
    }

    @ParameterizedTest
    @CsvSource({
        "2021, a20-6/penalties/decisions, -3, 填的是 -3（件数不能为负）",
        "2021, a20-6/penalties/decisions, 2.5, 填的是 2.5（件数应为整数）",
        "2021, a20-8/fees/amount, -0.5, 填的是 -0.5（金额不能为负）",
        "2019, a20-5/licensing/change, 1.5, 填的是 1.5（增减数应为整数）"
    })
    void figuresThatCannotBeOfTheirColumnAreNoNumbers(String format, String cell, String value, String words) {
        Report report = with(zero(format), cell, value);
        assertThat(Found.rules(report)).containsExactly("T-NONNUM");
        assertThat(Found.one(report, "T-NONNUM").message()).contains(words);
        assertThat(Found.cells(Found.one(report, "T-NONNUM"))).containsExactly(cell);
    }

    @ParameterizedTest
    @CsvSource({
        "2019, a20-5/licensing/change, -1942",
        "2019, a20-9/procurement/amount, 59237.2449",
        "2021, a20-8/fees/amount, 18.8710",
        "2021, a20-6/penalties/decisions, 12.0",
        "2021, a20-5/licensing/decisions, 12345678"
    })
    void figuresThatFitTheirColumnAreLeftAlone(String format, String cell, String value) {
        assertThat(Found.in(with(zero(format), cell, value))).isEmpty();
    }

    @Test
    void cellsThatCouldNotBeReadAreNamedAndNeverCalledBlank() {
        Report report = with(zero("2021"), "requests/3.4.2/enterprise", Cell.without(CellState.UNREAD, null, null));
        assertThat(Found.rules(report)).containsExactly("T-UNREAD");
        assertThat(Found.one(report, "T-UNREAD").message())
                .startsWith("表三“（四）2.没有现成信息需要另行制作”行有 1 格没有识别出来（商业企业）。请对照原稿补填");
    }

    @Test
    void aCellThatTheReportDoesNotHoldIsUnread() {
        Report report = zero("2021");
        var cells = new LinkedHashMap<>(report.cells());
        cells.remove(CellId.of("requests/4/total"));
        assertThat(Found.ids(report.withCells(cells))).containsExactly("T-UNREAD:requests:4");
    }

    @Test
    void aCellToConfirmSaysWhatWasReadWhatElseItCouldBeAndWhy() {
        Confirmation why = new Confirmation("行中多出一格", List.of("3", "13"));
        Report report = with(
                zero("2021"),
                "requests/2/total",
                Cell.number(BigDecimal.valueOf(3)).toConfirm(why));
        report = with(
                report,
                "requests/2/other",
                Cell.without(CellState.BLANK, "", null).toConfirm(why));
        assertThat(Found.rules(report)).containsExactly("T-CONFIRM");
        assertThat(Found.one(report, "T-CONFIRM").message())
                .isEqualTo("表三“二、上年结转”行有 2 格待人工确认：“其他”列识别为空白（可能是 3、13），“总计”列识别为 3（可能是 3、13）。"
                        + "原因：行中多出一格。请对照原稿确认原值或改正；确认之前，与这些格有关的勾稽不作核对。");
    }

    @Test
    void whatWasReadIsNotRepeatedAsWhatItCouldBe() {
        Cell same =
                Cell.number(BigDecimal.valueOf(3), null, "3", PLACE).toConfirm(new Confirmation("扫描件", List.of("3")));
        assertThat(Found.one(with(zero("2021"), "requests/2/total", same), "T-CONFIRM")
                        .message())
                .startsWith("表三“二、上年结转”行有 1 格待人工确认：“总计”列识别为 3。原因：扫描件。");
        Cell other =
                Cell.number(BigDecimal.valueOf(3), null, "3", PLACE).toConfirm(new Confirmation("扫描件", List.of("8")));
        assertThat(Found.one(with(zero("2021"), "requests/2/total", other), "T-CONFIRM")
                        .message())
                .contains("“总计”列识别为 3（可能是 8）。");
    }

    @Test
    void aStrokeThatMustBeConfirmedIsNotYetANonNumber() {
        Cell stroke = Cell.without(CellState.SYMBOL, "-", PLACE).toConfirm(new Confirmation("看不清", List.of("1")));
        assertThat(Found.rules(with(zero("2021"), "requests/2/other", stroke))).containsExactly("T-CONFIRM");
    }

    @Test
    void anUnreadCellWithCandidatesMustBeFilledAndConfirmed() {
        Cell cell = Cell.unread("1 3", PLACE, new Confirmation("数字断成两截", List.of("13")));
        Report report = with(zero("2021"), "requests/2/total", cell);
        assertThat(Found.ids(report)).containsExactly("T-UNREAD:requests:2", "T-CONFIRM:requests:2");
        assertThat(Found.one(report, "T-CONFIRM").message()).contains("“总计”列没有识别出来（可能是 13）");
    }

    @Test
    void whyCellsCouldNotBeReadIsToldOnceATable() {
        Cell cell = Cell.unread(null, PLACE, new Confirmation("这一行少一格", List.of()));
        Report report = with(zero("2021"), "requests/3.3.3/total", cell);
        report = with(report, "requests/4/total", cell);
        assertThat(Found.ids(report))
                .containsExactly("T-UNREAD:requests:3.3.3", "T-CONFIRM:requests", "T-UNREAD:requests:4");
        assertThat(Found.cells(Found.one(report, "T-CONFIRM")))
                .containsExactly("requests/3.3.3/total", "requests/4/total");
        assertThat(Found.one(report, "T-CONFIRM").message()).isEqualTo("表三有 2 格没有识别出来，须由人工补填。原因：这一行少一格。");
        assertThat(Found.in(report).get(0).message()).startsWith("表三“（三）3.危及‘三安全一稳定’”行有 1 格");
    }

    @Test
    void aUnitBesideAWholeNumberIsFoundToo() {
        Report report = with(zero("2021"), "requests/1/other", Cell.number(BigDecimal.ZERO, "件", "0件", null));
        assertThat(Found.rules(report)).containsExactly("T-UNIT");
    }

    @Test
    void aUnitInACellIsANotice() {
        Cell cell = Cell.number(new BigDecimal("366.47203"), "万元", "366.47203万元", PLACE);
        Report report = with(zero("2019"), "a20-9/procurement/amount", cell);
        assertThat(Found.rules(report)).containsExactly("T-UNIT");
        Finding finding = Found.one(report, "T-UNIT");
        assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        assertThat(finding.message()).startsWith("第二十条第（九）项“政府集中采购”行“采购总金额”列把单位“万元”写进了格里。");
    }
}
