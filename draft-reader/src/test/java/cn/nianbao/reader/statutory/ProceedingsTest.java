package cn.nianbao.reader.statutory;

import static cn.nianbao.reader.statutory.TextReading.read;
import static cn.nianbao.reader.statutory.TextReading.values;
import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Table four as drafts lay it out. */
class ProceedingsTest {

    private static final String TABLE =
            "未经复议直接起诉 复议后起诉\n结果维持 结果纠正 其他结果 尚未审结 总计 结果维持 结果纠正 其他结果 尚未审结 总计\n" + "1 2 3 4 10 5 6 7 8 26 9 1 1 1 12\n";

    private static final String HEAD_2021 = "信息内容\t本年制发件数\t本年废止件数\t现行有效件数\n";

    @Test
    void readsTableFourInTwoTablesOrInARowForEachTrack() throws Exception {
        String heads = "结果维持 结果纠正 其他结果 尚未审结 总计";
        String two = HEAD_2021 + "规章\t0\t0\t0\n\n行政复议\n" + heads + "\n1 2 3 4 10\n行政诉讼\n未经复议直接起诉 复议后起诉\n" + heads + " "
                + heads + "\n5 6 7 8 26 9 1 1 1 12\n";
        String rows =
                HEAD_2021 + "规章\t0\t0\t0\n\n" + heads + "\n行政复议 1 2 3 4 10\n未经复议直接起诉 5 6 7 8 26\n复议后起诉 9 1 1 1 12\n";
        String grouped = rows.replace("未经复议直接起诉 5", "行政诉讼（未经复议直接起诉） 5").replace("复议后起诉 9", "行政诉讼（复议后起诉） 9");
        String below = HEAD_2021 + "规章\t0\t0\t0\n\n### 行政复议\n" + heads + "\n1 2 3 4 10\n### 行政诉讼（未经复议直接起诉）\n" + heads
                + "\n5 6 7 8 26\n### 行政诉讼（复议后起诉）\n" + heads + "\n9 1 1 1 12\n";
        for (String text : List.of(two, rows, grouped, below)) {
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
        String text =
                HEAD_2021 + "规章\t0\t0\t0\n\n" + TABLE + "上年的数字是这样的。\n" + TABLE.replace("1 2 3 4 10", "1 2 3 5 11");
        assertThat(values(
                        text,
                        "proceedings/reconsideration/upheld",
                        "proceedings/reconsideration/total",
                        "proceedings/litigation-direct/total"))
                .containsExactly("1", "10 to confirm", "26");
    }

    @Test
    void doubtsTableFourThatStandsTwiceWithACellMoreOrLess() throws Exception {
        for (String second : List.of("1 1 2 3 4 10", "1 2 3 10")) {
            String text = HEAD_2021 + "规章\t0\t0\t0\n\n" + TABLE + "上年的数字是这样的。\n" + TABLE.replace("1 2 3 4 10", second);
            assertThat(values(
                            text,
                            "proceedings/reconsideration/upheld",
                            "proceedings/reconsideration/total",
                            "proceedings/litigation-direct/total"))
                    .containsExactly("1 to confirm", "10 to confirm", "26 to confirm");
        }
    }

    @Test
    void doubtsTableFourThatStandsAThirdTimeWithOtherFigures() throws Exception {
        String again = "再附一次。\n" + TABLE;
        String text = HEAD_2021 + "规章\t0\t0\t0\n\n" + TABLE + again + again.replace("1 2 3 4 10", "1 2 3 5 11");
        assertThat(values(text, "proceedings/reconsideration/upheld", "proceedings/reconsideration/total"))
                .containsExactly("1", "10 to confirm");
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
}
