package cn.nianbao.reader.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Grid;
import cn.nianbao.reader.draft.Block.GridCell;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextFormatTest {

    private final TextFormat format = new TextFormat();

    @Test
    void readsUtf8WithAndWithoutMarkAndGb18030() throws Exception {
        List<Block> plain = read("一、总体情况");
        assertThat(plain).containsExactly(new Paragraph("一、总体情况", false, new Place.InText(1, 1, 6)));
        assertThat(read("\uFEFF一、总体情况")).isEqualTo(plain);
        byte[] gb = "一、总体情况".getBytes(Charset.forName("GB18030"));
        assertThat(format.read(gb).blocks()).isEqualTo(plain);
        assertThat(format.read("\uFEFF一、总体情况".getBytes(StandardCharsets.UTF_16LE))
                        .blocks())
                .isEqualTo(plain);
    }

    @Test
    void refusesWhatIsNoText() {
        byte[] nul = {'a', 0, 'b'};
        byte[] undecodable = {(byte) 0xFF, (byte) 0xFF, 'a', (byte) 0x80};
        for (byte[] bytes : List.of(nul, undecodable)) {
            assertThat(format.recognises(bytes)).isFalse();
            assertThatThrownBy(() -> format.read(bytes))
                    .isInstanceOf(UnreadableDraft.class)
                    .hasMessageContaining("UTF-8");
        }
        assertThatThrownBy(() -> format.inspect("0\n".repeat(100_001).getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("10万行");
        assertThatThrownBy(() -> format.read(" \n\t".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableDraft.class)
                .hasMessageContaining("没有文字");
    }

    @Test
    void keepsTheColumnsOfTabbedRows() throws Exception {
        Grid grid = grid("\t\t1.重复\t 5 \t\n\n甲\t6\n");
        assertThat(texts(grid)).containsExactly(List.of("", "", "1.重复", "5", ""), List.of("甲", "6"));
        assertThat(grid.rows().get(0).get(3).at()).isEqualTo(new Place.InText(1, 9, 9));
        assertThat(grid.rows().get(0).get(4).at()).isEqualTo(new Place.InText(1, 12, 11));
    }

    @Test
    void readsPipesWithAndWithoutLeadingPipeAndSkipsRules() throws Exception {
        assertThat(texts(grid("| 甲 | 1 |\n|---|:--:|\n| 乙 |  |\n")))
                .containsExactly(List.of("甲", "1"), List.of("乙", ""));
        assertThat(texts(grid("甲 | 1 |\n乙｜2｜\n"))).containsExactly(List.of("甲", "1"), List.of("乙", "2"));
        assertThat(texts(grid("甲 | - | - |\n"))).containsExactly(List.of("甲", "-", "-"));
    }

    @Test
    void readsIndentedCellsUpToAnEmptyLineAsARow() throws Exception {
        assertThat(texts(grid("\t甲\n\t1\n\t\n\n\t乙\n\t2\n"))).containsExactly(List.of("甲", "1", ""), List.of("乙", "2"));
    }

    @Test
    void readsPipesAloneOnALineAsEndsOfCells() throws Exception {
        assertThat(texts(grid("甲\n|\n1\n|\n|\n2\n|\n")))
                .containsExactly(List.of("甲"), List.of("1"), List.of(""), List.of("2"));
        assertThat(texts(grid("甲 |\n||\n1 |\n"))).containsExactly(List.of("甲"), List.of(""), List.of(""), List.of("1"));
    }

    @Test
    void readsAPipeThatOpensARow() throws Exception {
        assertThat(texts(grid("| \n 甲  | \n 1  | \n| \n 乙  | \n   | \n")))
                .containsExactly(List.of("甲", "1"), List.of("乙", ""));
    }

    @Test
    void leavesIndentedProseProse() throws Exception {
        assertThat(read("\t本年度公开各项信息。\n\t下一年继续。\n")).hasSize(2).allMatch(Paragraph.class::isInstance);
    }

    private List<Block> read(String text) throws UnreadableDraft {
        return format.read(text.getBytes(StandardCharsets.UTF_8)).blocks();
    }

    private Grid grid(String text) throws UnreadableDraft {
        List<Block> blocks = read(text);
        assertThat(blocks).hasSize(1);
        return (Grid) blocks.get(0);
    }

    private static List<List<String>> texts(Grid grid) {
        return grid.rows().stream()
                .map(row -> row.stream().map(GridCell::text).toList())
                .toList();
    }
}
