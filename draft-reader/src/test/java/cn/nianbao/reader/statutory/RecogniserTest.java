package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.draft.TextFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    void readsAnEmptyCellUnderItsHeadForConfirmation() throws Exception {
        Map<CellId, Cell> cells = read(HEAD_2021 + "规章\t\t0\t7\n").cells();
        assertThat(cells.get(CellId.of("a20-1/rules/issued")).state()).isEqualTo(CellState.BLANK);
        assertThat(cells.get(CellId.of("a20-1/rules/in-force")).confirm()).isNotNull();
    }

    @Test
    void leavesFewerFiguresThanColumnsUnreadWithCandidates() throws Exception {
        Cell cell = read(HEAD_2021 + "规章 | 5 | 7 |\n").cells().get(CellId.of("a20-1/rules/repealed"));
        assertThat(cell.state()).isEqualTo(CellState.UNREAD);
        assertThat(cell.confirm().candidates()).containsExactlyInAnyOrder("5", "7");
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
    void readsTableFourInTwoTablesOrInARowForEachTrack() throws Exception {
        String heads = "结果维持 结果纠正 其他结果 尚未审结 总计";
        String two = HEAD_2021 + "规章\t0\t0\t0\n\n行政复议\n" + heads + "\n1 2 3 4 10\n行政诉讼\n未经复议直接起诉 复议后起诉\n" + heads + " "
                + heads + "\n5 6 7 8 26 9 1 1 1 12\n";
        String rows =
                HEAD_2021 + "规章\t0\t0\t0\n\n" + heads + "\n行政复议 1 2 3 4 10\n未经复议直接起诉 5 6 7 8 26\n复议后起诉 9 1 1 1 12\n";
        for (String text : List.of(two, rows)) {
            assertThat(values(
                            text,
                            "proceedings/reconsideration/total",
                            "proceedings/litigation-direct/upheld",
                            "proceedings/litigation-after-reconsideration/total"))
                    .containsExactly("10", "5", "12");
        }
    }

    @Test
    void leavesTracksInAnotherOrderUnread() throws Exception {
        String text = HEAD_2021 + "规章\t0\t0\t0\n\n结果维持 结果纠正 其他结果 尚未审结 总计\n复议后起诉 1 2 3 4 10\n未经复议直接起诉 5 6 7 8 26\n"
                + "行政复议 9 1 1 1 12\n";
        assertThat(read(text)
                        .cells()
                        .get(CellId.of("proceedings/reconsideration/total"))
                        .state())
                .isEqualTo(CellState.UNREAD);
    }

    @Test
    void doubtsTableFourThatStandsTwiceWithOtherFigures() throws Exception {
        String table = "未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n"
                + "1 2 3 4 10 5 6 7 8 26 9 1 1 1 12\n";
        String text =
                HEAD_2021 + "规章\t0\t0\t0\n\n" + table + "上年的数字是这样的。\n" + table.replace("1 2 3 4 10", "1 2 3 5 11");
        assertThat(values(
                        text,
                        "proceedings/reconsideration/upheld",
                        "proceedings/reconsideration/total",
                        "proceedings/litigation-direct/total"))
                .containsExactly("1", "10 to confirm", "26");
    }

    @Test
    void doubtsFiguresCountedIntoColumnsWhoseHeadsStandInAnotherOrder() throws Exception {
        String text = "信息内容 现行有效件数 本年废止件数 本年制发件数\n规章 0 0 0\n行政规范性文件 30 1 2\n信息内容 本年处理决定数量\n行政许可 7\n";
        assertThat(values(text, "a20-1/normative-documents/issued", "a20-5/licensing/decisions"))
                .containsExactly("30 to confirm", "7");
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
    void readsTableFourBelowHeadsOfSingleCharacters() throws Exception {
        String text = HEAD_2021 + "规章\t0\t0\t0\n\n行政复议 行政诉讼\n结 结 其 尚 总 未经复议直接起诉 复议后起诉\n果 果 他 未 计\n维 纠 结 审\n持 正 果 结\n"
                + "1 2 3 4 10 5 6 7 8 26 9 1 1 1 12\n";
        assertThat(values(
                        text,
                        "proceedings/reconsideration/total",
                        "proceedings/litigation-after-reconsideration/upheld"))
                .containsExactly("10", "9");
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
    void readsBlankCellsWithoutDoubtWhereEveryRowLiesUnderItsHeads() throws Exception {
        Map<CellId, Cell> cells = read(blankTableThree("\t\t0\t\t\t\t\t")).cells();
        Cell blank = cells.get(CellId.of("requests/3.3.2/research"));
        assertThat(blank.state()).isEqualTo(CellState.BLANK);
        assertThat(blank.confirm()).isNull();
        Cell zero = cells.get(CellId.of("requests/3.3.2/enterprise"));
        assertThat(zero.value()).hasToString("0");
        assertThat(zero.confirm()).isNull();
    }

    @Test
    void doubtsBlankCellsWhereOneRowLiesElsewhere() throws Exception {
        Cell zero = read(blankTableThree("\t0\t\t\t\t")).cells().get(CellId.of("requests/3.3.2/enterprise"));
        assertThat(zero.isCertain()).isFalse();
    }

    /** Ten rows with one zero each under the second head. */
    private static String blankTableThree(String last) {
        StringBuilder text = new StringBuilder("\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n");
        List<String> rows = List.of(
                "一、本年新收政府信息公开申请数量",
                "二、上年结转政府信息公开申请数量",
                "（一）予以公开",
                "1.属于国家秘密",
                "2.其他法律行政法规禁止公开",
                "4.保护第三方合法权益",
                "5.属于三类内部事务信息",
                "6.属于四类过程性信息",
                "7.属于行政执法案卷",
                "8.属于行政查询事项");
        rows.forEach(row -> text.append(row).append("\t\t0\t\t\t\t\t\n"));
        return text.append("（七）总计").append(last).append("\n").toString();
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
    void takesHeadsRepeatedInEveryRowTheySpanForOne() throws Exception {
        String heads = "申请人情况\t自然人\t法人或其他组织\t法人或其他组织\t法人或其他组织\t法人或其他组织\t法人或其他组织\t总计\n"
                + "申请人情况\t自然人\t商业企业\t科研机构\t社会公益组织\t法律服务机构\t其他\t总计\n";
        String body = blankTableThree("\t\t0\t\t\t\t\t");
        Cell zero = read(heads + body.substring(body.indexOf('\n') + 1))
                .cells()
                .get(CellId.of("requests/3.3.2/enterprise"));
        assertThat(zero.value()).hasToString("0");
        assertThat(zero.confirm()).isNull();
    }

    @Test
    void letsFiguresOfARowOfTheAgencysOwnBe() throws Exception {
        String text = "规章\n1\n2\n3\n行政规范性文件\n4\n5\n6\n其他重要公告\n7\n8\n9\n本年处理决定数量\n行政许可\n10\n";
        assertThat(values(text, "a20-1/normative-documents/in-force", "a20-5/licensing/decisions"))
                .containsExactly("6", "10");
    }

    private static List<String> values(String text, String... ids) throws Exception {
        Map<CellId, Cell> cells = read(text).cells();
        return Stream.of(ids)
                .map(id -> cells.get(CellId.of(id)))
                .map(cell -> cell.value() + (cell.confirm() == null ? "" : " to confirm"))
                .toList();
    }

    private static Recognition read(String text) throws Exception {
        return Recogniser.recognise(
                new TextFormat().read(text.getBytes(StandardCharsets.UTF_8)).blocks(), 2021);
    }
}
