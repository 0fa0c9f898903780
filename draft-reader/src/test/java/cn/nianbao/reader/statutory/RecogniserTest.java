package cn.nianbao.reader.statutory;

import static cn.nianbao.reader.statutory.TextReading.read;
import static cn.nianbao.reader.statutory.TextReading.values;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Wordings and damages that real drafts have, one by one. */
class RecogniserTest {

    private static final String HEAD_2021 = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    @Test
    void findsNothingInProse() throws Exception {
        Recognition read = read("一、总体情况\n本年公开信息12条，办理行政许可3件。\n");
        assertThat(read.format()).isNull();
        assertThat(read.cells()).isEmpty();
    }

    @Test
    void leavesEveryCellOfAMissingTableUnread() throws Exception {
        Map<CellId, Cell> cells =
                read(HEAD_2021 + "规章\t0\t0\t0\n行政规范性文件\t1\t2\t30\n").cells();
        assertThat(cells).hasSize(200);
        assertThat(cells.get(CellId.of("a20-1/normative-documents/in-force")).value())
                .hasToString("30");
        Cell missing = cells.get(CellId.of("requests/1/total"));
        assertThat(missing.state()).isEqualTo(CellState.UNREAD);
        assertThat(missing.raw()).isNull();
        assertThat(missing.at()).isNull();
    }

    @Test
    void knowsVariantsNotesAndTraditionalCharacters() throws Exception {
        String text = "信息內容 | 本年新 製作數量 | 本年新 公開數量 | 對外公開總數量 |\n規章(設區的市應提供) | 1 | 2 | 3 |\n規範性檔案(含公告) | 4 | 5 | 6 |\n"
                + "其他主動公開檔案 | 7 | 8 | 9 |\n第二十條第(九)項 |\n政府集中採購 | 3 | 251000元 |\n";
        assertThat(values(text, "a20-1/rules/made", "a20-1/normative-documents/total", "a20-9/procurement/amount"))
                .containsExactly("1", "6", "251000");
        assertThat(read(text).cells().get(CellId.of("a20-9/procurement/amount")).unit())
                .isEqualTo("元");
    }

    @Test
    void tellsTwoColumnsOfTheSameNameByTheirOrder() throws Exception {
        assertThat(values(
                        "信息内容\t本年新\t本年新\t对外公开总数量\n规章\t1\t2\t3\n",
                        "a20-1/rules/made",
                        "a20-1/rules/disclosed",
                        "a20-1/rules/total"))
                .containsExactly("1", "2", "3");
    }

    @Test
    void leavesFewerFiguresThanColumnsUnreadWithCandidates() throws Exception {
        Cell cell = read(HEAD_2021 + "规章 | 5 | 7 |\n").cells().get(CellId.of("a20-1/rules/repealed"));
        assertThat(cell.state()).isEqualTo(CellState.UNREAD);
        assertThat(cell.confirm().candidates()).containsExactlyInAnyOrder("5", "7");
    }

    @Test
    void takesASignApartFromItsFigureForOneFigure() throws Exception {
        String fees = "第二十条第（八）项\n信息内容\n上一年项目数量\n本年增/减\n行政事业性收费\n%s\n+ 4\n第二十条第（九）项\n";
        String[] ids = {"a20-8/fees/previous", "a20-8/fees/change"};
        assertThat(values(fees.formatted("97"), ids)).containsExactly("97", "4");
        assertThat(values(fees.formatted("97 5"), ids)).containsExactly("97 to confirm", "5 to confirm");
    }

    @Test
    void takesSixZerosAsZerosAndLeavesTheSeventhOpen() throws Exception {
        Map<CellId, Cell> cells = read("一、本年新收政府信息公开申请数量 0 0 0 0 0 0\n二、上年结转政府信息公开申请数量 0 0 0 0 0 0 0 0\n"
                        + "（六）其他处理 3.其他 0 0 0 0 0 0 0\n（七）总计 0 0 0 0 0 0 0\n")
                .cells();
        assertThat(cells.get(CellId.of("requests/1/other")).value()).hasToString("0");
        assertThat(cells.get(CellId.of("requests/1/total")).state()).isEqualTo(CellState.UNREAD);
        assertThat(cells.get(CellId.of("requests/2/total")).value()).hasToString("0");
    }

    @Test
    void takesFiguresThatOnlyOneReadingAddsUpForConfirmation() throws Exception {
        Map<CellId, Cell> cells = read("一、本年新收政府信息公开申请数量 1 2 3 4 5 6 21\n二、上年结转政府信息公开申请数量 5 6 7 8 0 2 3 31\n"
                        + "（一）予以公开 1 1 1 1 1 1 6\n")
                .cells();
        Cell moved = cells.get(CellId.of("requests/2/other"));
        assertThat(moved.value()).hasToString("3");
        assertThat(moved.confirm().candidates()).containsExactly("3");
        assertThat(cells.get(CellId.of("requests/1/total")).confirm()).isNull();
    }

    @Test
    void readsFiguresOnALineBelowTheirLabel() throws Exception {
        String text = "一、本年新收政府信息公开申请数量\n1 2 3 4 5 6 21\n二、上年结转政府信息公开申请数量\n1 0 0 0 0 0 1\n";
        assertThat(values(text, "requests/1/total", "requests/2/total")).containsExactly("21", "1");
    }

    @Test
    void doubtsEveryRowWhereFiguresMayStandAboveTheirLabel() throws Exception {
        String text = "申请人情况\n1 2 3 4 5 6 21\n一、本年新收政府信息公开申请数量\n1 0 0 0 0 0 1\n二、上年结转政府信息公开申请数量\n"
                + "0 0 0 0 0 0 0\n（一）予以公开\n";
        assertThat(values(text, "requests/1/total", "requests/2/total"))
                .containsExactly("1 to confirm", "0 to confirm");
    }

    @Test
    void doubtsFiguresCountedIntoColumnsWhoseHeadsStandInAnotherOrder() throws Exception {
        String text = "信息内容 现行有效件数 本年废止件数 本年制发件数\n规章 0 0 0\n行政规范性文件 30 1 2\n信息内容 本年处理决定数量\n行政许可 7\n";
        assertThat(values(text, "a20-1/normative-documents/issued", "a20-5/licensing/decisions"))
                .containsExactly("30 to confirm", "7");
    }

    @Test
    void doubtsFiguresUnderTheColumnNamesOfTheOtherFormat() throws Exception {
        for (String heads : List.of("本年新制作数量 | 本年新公开数量 | 对外公开总数量", "本年新 | 本年新 | 对外公开总数量")) {
            String text =
                    "信息内容 | " + heads + " |\n规章 | 0 | 0 | 0 |\n行政规范性文件 | 5 | 5 | 9 |\n信息内容 | 本年处理决定数量 |\n行政许可 | 44 |\n"
                            + "信息内容 | 本年收费金额（单位：万元） |\n行政事业性收费 | 2.5 |\n";
            assertThat(values(text, "a20-1/normative-documents/repealed", "a20-5/licensing/decisions"))
                    .containsExactly("5 to confirm", "44");
        }
    }

    @Test
    void doubtsARowThatStandsTwiceWithOtherFigures() throws Exception {
        String text = "（一）予以公开 | 3 | 1 | 0 | 0 | 0 | 0 | 4 |\n（一）予以公开 | 2 | 1 | 0 | 0 | 0 | 0 | 3 |\n"
                + "（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n（二）部分公开 | 1 | 0 | 0 | 0 | 0 | 0 | 1 |\n";
        assertThat(values(text, "requests/3.1/total", "requests/3.1/enterprise", "requests/3.2/total"))
                .satisfiesExactly(
                        total -> assertThat(total).endsWith("to confirm"),
                        enterprise -> assertThat(enterprise).isEqualTo("1"),
                        part -> assertThat(part).isEqualTo("1"));
    }

    @Test
    void doubtsTheFiguresOfTwoRowsLabelsInOneCell() throws Exception {
        String text = "（一）予以公开 （二）部分公开（区分处理的，只计这一情形，不计其他情形） | 3 | 1 | 0 | 0 | 0 | 0 | 4 |\n"
                + "（三）不予公开 | 1.属于国家秘密 | 2 | 0 | 0 | 0 | 0 | 0 | 2 |\n";
        assertThat(values(text, "requests/3.2/total", "requests/3.3.1/total")).containsExactly("4 to confirm", "2");
        String two = "信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |\n规章 行政规范性文件 | 5 | 1 | 9 |\n";
        assertThat(values(two, "a20-1/normative-documents/issued")).containsExactly("5 to confirm");
    }

    @Test
    void doubtsAnAmountUnderAnotherUnit() throws Exception {
        String text = "信息内容 | 本年收费金额（单位：元） |\n行政事业性收费 | 24500 |\n";
        assertThat(values(text, "a20-8/fees/amount")).containsExactly("24500 to confirm");
        assertThat(values(text.replace("：元", "：万元"), "a20-8/fees/amount")).containsExactly("24500");
        assertThat(values(text.replace("单位：元", "万元"), "a20-8/fees/amount")).containsExactly("24500");
    }

    @Test
    void takesWhatWasAddedAndDroppedForNoPageNumber() throws Exception {
        String text = "信息内容 | 上一年项目数量 | 本年增/减 | 处理决定数量 |\n行政许可 | 7 | 0/0 | 3 |\n其他对外管理服务事项 | 9 | 3/1 | 4 |\n";
        assertThat(values(
                        text,
                        "a20-5/licensing/previous",
                        "a20-5/licensing/decisions",
                        "a20-5/other-services/decisions"))
                .containsExactly("7", "3", "4");
    }

    @Test
    void readsColumnsInAnotherOrderByTheirHeads() throws Exception {
        String text = "信息内容\t现行有效件数\t本年废止件数\t本年制发件数\n规章\t0\t0\t0\n行政规范性文件\t30\t1\t2\n";
        assertThat(values(text, "a20-1/normative-documents/issued", "a20-1/normative-documents/in-force"))
                .containsExactly("2", "30");
    }

    @Test
    void keepsTheAgencysOwnWrongSum() throws Exception {
        Cell wrong = read("一、本年新收政府信息公开申请数量 1 2 3 4 5 6 99\n（一）予以公开 1 0 0 0 0 0 1\n（七）总计 0 0 0 0 0 0 0\n")
                .cells()
                .get(CellId.of("requests/1/total"));
        assertThat(wrong.value()).hasToString("99");
        assertThat(wrong.confirm()).isNull();
    }

    @Test
    void doubtsATableThatStandsTwiceWithOtherFigures() throws Exception {
        String first = HEAD_2021 + "规章\t0\t0\t0\n行政规范性文件\t1\t2\t30\n行政许可\t4\n行政处罚\t5\n行政强制\t6\n行政事业性收费\t7.5\n";
        Map<CellId, Cell> cells = read(first + first.replace("30", "31")).cells();
        assertThat(cells.get(CellId.of("a20-1/normative-documents/in-force"))
                        .confirm()
                        .candidates())
                .containsExactly("30", "31");
        assertThat(cells.get(CellId.of("a20-5/licensing/decisions")).confirm()).isNull();
    }

    @Test
    void joinsTheLastRowsFoldedLabelToItsFigures() throws Exception {
        String text =
                "三、本年度办理结果\t（七）总计\t\t5\t0\t0\t0\t0\t0\t5\n四、结转下年度继续办\t\t\t\t\t\t\t\t\t\n理\t\t\t2\t0\t0\t0\t0\t0\t2\n";
        assertThat(values(text, "requests/3.7/total", "requests/4/natural-person", "requests/4/total"))
                .containsExactly("5", "2", "2");
    }

    @Test
    void joinsALabelFoldedBeforeItsClosingQuote() throws Exception {
        String text = "2.其他法律行政法规禁止公开 1 0 0 0 0 0 1\n3.危及“三安全一稳定\n” 0 5 0 0 0 1 6\n4.保护第三方合法权益 4 0 0 0 0 0 4\n";
        assertThat(values(text, "requests/3.3.3/enterprise", "requests/3.3.4/total"))
                .containsExactly("5", "4");
    }

    @Test
    void findsTablesWhoseCellsAreAllLost() throws Exception {
        String rows = StatutoryFormat.all().get(0).table("requests").rows().stream()
                .map(row -> row.text() + "\n")
                .collect(Collectors.joining());
        assertThat(read(rows).cells().get(CellId.of("requests/1/total")).state())
                .isEqualTo(CellState.UNREAD);
        assertThat(read("规章\n行政许可\n行政处罚\n").cells()).isEmpty();
    }

    @Test
    void letsFiguresOfARowOfTheAgencysOwnBe() throws Exception {
        String text = "规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n其他重要公告\n7\n8\n9\n本年处理决定数量\n行政许可\n10\n";
        assertThat(values(text, "a20-1/normative-documents/in-force", "a20-5/licensing/decisions"))
                .containsExactly("6", "10");
    }
}
