package cn.nianbao.reader.statutory;

import static cn.nianbao.reader.statutory.TextReading.read;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Cells that a draft leaves empty. */
class EmptyCellsTest {

    private static final String HEAD_2021 = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    @Test
    void readsAnEmptyCellUnderItsHeadForConfirmation() throws Exception {
        Map<CellId, Cell> cells = read(HEAD_2021 + "规章\t\t0\t7\n").cells();
        assertThat(cells.get(CellId.of("a20-1/rules/issued")).state()).isEqualTo(CellState.BLANK);
        assertThat(cells.get(CellId.of("a20-1/rules/in-force")).confirm()).isNotNull();
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

    @Test
    void readsZerosAtBothEndsOfARowOfEmptyCellsWithoutDoubt() throws Exception {
        Map<CellId, Cell> cells =
                read("自然人 | 商业企业 | 科研机构 | 社会公益组织 | 法律服务机构 | 其他 | 总计 |\n一、本年新收政府信息公开申请数量 | 0 | | | | | | 0 | |\n")
                        .cells();
        assertThat(cells.get(CellId.of("requests/1/total")).isCertain()).isTrue();
        assertThat(cells.get(CellId.of("requests/1/other")).state()).isEqualTo(CellState.BLANK);
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
}
