package cn.nianbao.check.narrative;

import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Confirmation;
import cn.nianbao.report.Report;
import cn.nianbao.report.SectionKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What findings on figures held against the tables say and light up; which sentences are found and which are not says SentencesTest. */
class FiguresTest {

    @Test
    void aFigureAgainstOneCellNamesBoth() {
        Report report = Said.overview("全年新收政府信息公开申请 205 件。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-TABLE-DIFF:new:s1:205");
        assertThat(finding.severity()).isEqualTo(Severity.ERROR);
        assertThat(finding.message())
                .isEqualTo("“一、总体情况”部分写“全年新收政府信息公开申请 205 件”，而表三“一、本年新收”行“总计”列 203，相差 2。请核对台账，把正文和表格改成一致。");
        assertThat(Said.lit(report, finding)).containsExactly("205 件");
        assertThat(Said.cells(finding)).containsExactly("requests/1/total");
        assertThat(finding.at()).hasSize(1);
    }

    @Test
    void aFigureThatMayStandForTwoSumsNamesThem() {
        Finding finding = Said.one(Said.overview("收到政府信息公开申请210件。"));
        assertThat(finding.message())
                .isEqualTo(
                        "“一、总体情况”部分写“收到政府信息公开申请210件”，而表三“一、本年新收”行“总计”列 203，相差 7；与表三“一、本年新收”行“总计”列 203＋表三“二、上年结转”行“总计”列 10＝213 也不一致。请核对台账，把正文和表格改成一致。");
        assertThat(Said.cells(finding)).containsExactly("requests/1/total", "requests/2/total");
    }

    @Test
    void theSameFigureTwiceIsOneFinding() {
        Report report = Said.overview("新收政府信息公开申请205件。\n（二）新收政府信息公开申请205件。");
        Finding finding = Said.one(report);
        assertThat(Said.lit(report, finding)).containsExactly("205件", "205件");
    }

    @Test
    void severalRowsTogetherNameThoseThatAreNotZero() {
        Finding finding = Said.one(Said.overview("政府信息公开申请办理结果为不予公开42件。"));
        assertThat(finding.message()).contains("而表三“（三）4.保护第三方合法权益”行“总计”列 12＋表三“（三）7.属于行政执法案卷”行“总计”列 29＝41，相差 1。");
        assertThat(finding.cells()).hasSize(8);
        Report none = Said.in(zero("2021"), SectionKind.OVERVIEW, Said.ASPECTS + "公开申请办理结果为不予公开2件。");
        assertThat(Said.one(none).message()).contains("而表三“（三）1.属于国家秘密”等 8 行都是 0，相差 2。");
    }

    @Test
    void whereTheScopeMayDifferItIsAWarning() {
        Finding finding = Said.one(Said.overview("作出行政处罚决定244件。"));
        assertThat(finding.severity()).isEqualTo(Severity.WARNING);
        assertThat(finding.message())
                .isEqualTo(
                        "“一、总体情况”部分写“作出行政处罚决定244件”，而第二十条第（六）项“行政处罚”行“本年处理决定数量”列 243，相差 1。如果两处口径不同，请在正文写明口径；否则请改成一致。");
    }

    @Test
    void cellsThatAreUncertainAreNotComparedWith() {
        String said = "新收政府信息公开申请205件。";
        Cell open = Said.busy()
                .cells()
                .get(cn.nianbao.report.CellId.of("requests/1/total"))
                .toConfirm(new Confirmation("看不清", List.of()));
        Report report = Said.in(with(Said.busy(), "requests/1/total", open), SectionKind.OVERVIEW, said + Said.ASPECTS);
        assertThat(Said.found(report)).isEmpty();
        Cell blank = Cell.without(CellState.BLANK, "", null);
        report = Said.in(with(Said.busy(), "requests/1/total", blank), SectionKind.OVERVIEW, said + Said.ASPECTS);
        assertThat(Said.found(report)).isEmpty();
    }

    @Test
    void theFormatOf2019HasOtherColumns() {
        Report report = with(zero("2019"), "a20-1/normative-documents/made", "4");
        report = with(report, "a20-1/normative-documents/disclosed", "3");
        assertThat(Said.found(said(report, "新制作行政规范性文件4件。"))).isEmpty();
        assertThat(Said.found(said(report, "印发行政规范性文件3件。"))).isEmpty();
        assertThat(Said.one(said(report, "制发行政规范性文件5件。")).message())
                .contains("“规范性文件”行“本年新制作数量”列 4，相差 1；与第二十条第（一）项“规范性文件”行“本年新公开数量”列 3 也不一致。");
    }

    private static Report said(Report report, String text) {
        return Said.in(report, SectionKind.OVERVIEW, text + Said.ASPECTS);
    }

    @Test
    void closedRequestsMayBeThisYearsWhereNoneIsCarriedOn() {
        Report report = with(
                with(with(zero("2021"), "requests/1/total", "9"), "requests/2/total", "2"), "requests/3.7/total", "11");
        assertThat(Said.found(said(report, "收到政府信息公开申请9件，答复9件。"))).isEmpty();
        assertThat(Said.found(said(report, "收到政府信息公开申请9件，答复11件。"))).isEmpty();
        assertThat(Said.found(said(report, "收到政府信息公开申请9件，答复10件。"))).hasSize(1);
        assertThat(Said.found(said(with(report, "requests/4/total", "1"), "收到政府信息公开申请9件，答复9件。")))
                .hasSize(1);
    }

    @Test
    void aGovernmentReportsForAllItsAgencies() {
        String said = "全市各级行政机关共收到政府信息公开申请205件。考核、评议、追究均无。";
        assertThat(Said.brief(Said.found(Said.by(Said.overview(said), "安澜市人民政府"))))
                .containsExactly("N-TABLE-DIFF error");
        assertThat(Said.found(Said.overview(said))).isEmpty();
    }

    @Test
    void anAgencyThatDecidesCasesHasThoseOfOthersToo() {
        String said = "因政府信息公开被申请行政复议12件，未发生政府信息公开行政诉讼。";
        assertThat(Said.found(Said.by(Said.overview(said), "安澜市司法局"))).isEmpty();
        assertThat(Said.brief(Said.found(Said.overview(said))))
                .containsExactly("N-TABLE-DIFF error", "N-TABLE-DIFF error");
    }

    /** A list may go on behind a semicolon or another word; of its readings the nearest to the total counts. */
    @Test
    void theWordsBehindAFigureAreQuotedWhereNoneStandBefore() {
        assertThat(Said.one(Said.overview("办结198件政府信息公开申请，其中57件予以公开。")).message())
                .startsWith("“一、总体情况”部分写“其中57件予以公开”，而表三“（一）予以公开”行“总计”列 55，相差 2。");
        assertThat(Said.one(Said.overview("新收政府信息公开申请，共205件。")).message())
                .startsWith("“一、总体情况”部分写“共205件”，而表三“一、本年新收”行“总计”列 203，相差 2。");
    }

    @Test
    void theBalanceInWordsNamesAllFour() {
        Report report = said(
                with(zero("2021"), "requests/1/total", new Cell(CellState.UNREAD, null, null, null, null, null, null)),
                "新收政府信息公开申请30件，上年结转2件，办结30件，结转下年1件。");
        List<Finding> found = Said.found(report, "N-BALANCE");
        assertThat(found).hasSize(1);
        assertThat(found.get(0).message())
                .isEqualTo("“一、总体情况”部分写新收 30＋上年结转 2＝32，办结 30＋结转下年 1＝31，相差 1。新收加上年结转应等于办结加结转下年，请核对台账改正。");
        assertThat(Said.lit(report, found.get(0))).containsExactly("30件", "2件", "30件", "1件");
    }

    @Test
    void allAnsweredBesideRequestsCarriedOnIsAsked() {
        Report report = Said.overview("收到政府信息公开申请203件，均已按时答复。");
        Finding finding = Said.one(report);
        assertThat(finding.message())
                .isEqualTo(
                        "“一、总体情况”部分写“收到政府信息公开申请203件，均已按时答复。”，而表三“四、结转下年度”行“总计”列 15，还有申请没有办结。请改正这句话，或者写明结转下年度的件数和原因。");
        assertThat(Said.cells(finding)).containsExactly("requests/4/total");
        assertThat(Said.found(Said.in(
                        with(Said.busy(), "requests/4/total", "0"),
                        SectionKind.OVERVIEW,
                        "收到政府信息公开申请203件，均已按时答复。" + Said.ASPECTS)))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"18, 2, 10, false", "17, 2, 10, true", "18, 1, 10, true", "10, 0, 9, false"})
    void manyCarriedOnAreAsked(String received, String earlier, String carried, boolean asked) {
        Report report = with(
                with(with(zero("2021"), "requests/1/total", received), "requests/2/total", earlier),
                "requests/4/total",
                carried);
        List<Finding> found = Said.found(report);
        assertThat(found).hasSize(asked ? 1 : 0);
        if (received.equals("17")) {
            assertThat(found.get(0).id()).isEqualTo("N-CARRYTEXT:many");
            assertThat(found.get(0).message())
                    .isEqualTo("表三结转下年度 10 件，占新收加上年结转 19 件的一半以上；法定答复期限是 20 个工作日，年底收到的申请一般不会这样多。请核对“四、结转下年度”，属实的说明原因。");
            assertThat(Said.cells(found.get(0)))
                    .containsExactly("requests/1/total", "requests/2/total", "requests/4/total");
        }
    }

    @Test
    void allUpheldBesideOtherEndingsIsWrong() {
        Report report = Said.overview("因政府信息公开被提起行政诉讼9件，均获维持。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-TABLE-DIFF:all-upheld:s1");
        assertThat(finding.message())
                .isEqualTo(
                        "“一、总体情况”部分写“因政府信息公开被提起行政诉讼9件，均获维持。”，而表四“行政诉讼（未经复议直接起诉）”行“尚未审结”列 2，表四“行政诉讼（复议后起诉）”行“尚未审结”列 2。请核对案件结果，把正文和表格改成一致。");
        assertThat(Said.cells(finding))
                .containsExactly(
                        "proceedings/litigation-direct/pending",
                        "proceedings/litigation-after-reconsideration/pending");
    }

    @Test
    void allClosedIsHeldAgainstPendingCasesAlone() {
        assertThat(Said.one(Said.overview("因政府信息公开被申请行政复议10件，均已审结。")).message())
                .endsWith("均已审结。”，而表四“行政复议”行“尚未审结”列 3。请核对案件结果，把正文和表格改成一致。");
        assertThat(Said.one(Said.overview("因政府信息公开被申请行政复议10件，均获维持。")).message())
                .endsWith("均获维持。”，而表四“行政复议”行“结果纠正”列 1，表四“行政复议”行“其他结果”列 2，表四“行政复议”行“尚未审结”列 3。请核对案件结果，把正文和表格改成一致。");
    }

    @Test
    void twoFiguresOfOneThingAreShownTogether() {
        Report report = Said.overview("官方微博发布信息20条。");
        report = Said.in(report, SectionKind.OTHER, "没有收取信息处理费。微博发布量达35条。");
        Finding finding = Said.one(report);
        assertThat(finding.id()).isEqualTo("N-CONTRA:weibo");
        assertThat(finding.message())
                .isEqualTo(
                        "“微博发布的信息”前后有 2 个数：“一、总体情况”部分写“官方微博发布信息20条”，“六、其他需要报告的事项”部分写“微博发布量达35条”。请核对哪个对；口径不同的（如当年数与累计数），请写明。");
        assertThat(Said.lit(report, finding)).containsExactly("20条", "35条");
    }

    @Test
    void twoWaysToCountWhatWasReceivedAreNoContradiction() {
        assertThat(Said.found(Said.overview("收到政府信息公开申请203件。共收到政府信息公开申请213件。"))).isEmpty();
    }

    @Test
    void theAgencysOwnShortNameIsNoOtherAgency() {
        String text = "2025年，区政府办公室共受理205件政府信息公开申请。";
        assertThat(Said.found(Said.by(Said.overview(text), "安澜区人民政府办公室"), "N-TABLE-DIFF"))
                .extracting(Finding::id)
                .containsExactly("N-TABLE-DIFF:received:s1:205");
        assertThat(Said.found(Said.by(Said.overview(text), "安澜区人民政府"), "N-TABLE-DIFF"))
                .hasSize(1);
        assertThat(Said.found(Said.by(Said.overview(text), "安澜区人民政府外事办公室"), "N-TABLE-DIFF"))
                .isEmpty();
        assertThat(Said.found(Said.overview(text), "N-TABLE-DIFF")).isEmpty();
        String government = text.replace("办公室", "");
        assertThat(Said.found(Said.by(Said.overview(government), "安澜区人民政府"), "N-TABLE-DIFF"))
                .hasSize(1);
        assertThat(Said.found(Said.by(Said.overview(government), "安澜区人民政府办公室"), "N-TABLE-DIFF"))
                .isEmpty();
    }
}
