package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Figures with zeros before them, in the first cell of table four. */
class PaddedFiguresTest {

    private static final String REST = " 2 3 4 10 5 6 7 8 26 9 1 1 1 12";

    @ParameterizedTest
    @CsvSource({"01, 1", "007, 7", "00, 0", "０１, 1", "05.50, 5.50", "'0,123', 123"})
    void asksWhetherAFigureWithAZeroBeforeItIsOne(String written, String meant) throws Exception {
        Cell cell = first(written + REST);
        assertThat(cell.raw()).isEqualTo(written);
        assertThat(cell.value()).isEqualByComparingTo(meant);
        assertThat(cell.confirm().candidates()).containsExactly(meant);
        assertThat(cell.confirm().reason()).contains("以0开头");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "10", "100", "0.5", "0.05", "1,000", "-3"})
    void asksOfNoOtherFigure(String written) throws Exception {
        assertThat(first(written + REST).isCertain()).isTrue();
    }

    @Test
    void takesFiguresAsTheyAreWhereTheDraftBringsAllToOneWidth() throws Exception {
        assertThat(first("01 02 03 04 10 05 06 07 08 26 09 01 01 01 12").isCertain())
                .isTrue();
        assertThat(first("01 02 03 04 10 05 06 07 08 26 09 01 01 1 12").isCertain())
                .isFalse();
    }

    private static Cell first(String figures) throws Exception {
        String outcomes = "结果维持 结果纠正 其他结果 尚未审结 总计";
        String heads = "未经复议直接起诉 复议后起诉\n" + outcomes + " " + outcomes + "\n";
        return TextReading.read(heads + figures + "\n").cells().get(CellId.of("proceedings/reconsideration/upheld"));
    }
}
