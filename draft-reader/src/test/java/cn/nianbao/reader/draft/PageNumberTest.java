package cn.nianbao.reader.draft;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.text.TextFormat;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageNumberTest {

    @ParameterizedTest
    @ValueSource(strings = {"- 3 -", "— 12 —", "·3·", "第 3 页 共 9 页", "第3页/共9页", "共9页 第3页", "3/9", "Page 3 of 9", "－３－"})
    void knowsMarkedNumbers(String line) {
        assertThat(PageNumber.isMarked(line)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "-3", "+3", "/", "—", "3.5", "1,200", "第3项", "3件/9件", "0/0", "3/1", "0/2", ""})
    void takesNothingElseForOne(String line) {
        assertThat(PageNumber.isMarked(line)).isFalse();
    }

    @Test
    void dropsBareNumbersThatRunOnFromPageToPage() throws Exception {
        assertThat(lines("甲。\n\n1\n\n乙\t2\n\n2\n\n丙。\n\n3\n")).containsExactly("甲。", "丙。");
    }

    @Test
    void keepsNumbersThatMayBeFigures() throws Exception {
        assertThat(lines("甲。\n\n1\n\n乙。\n\n2\n\n丙。\n\n4\n")).contains("1", "2", "4");
        assertThat(lines("甲。\n\n1\n\n乙。\n\n2\n")).contains("1", "2");
        assertThat(lines("甲。\n1\n2\n3\n乙。")).contains("1", "2", "3");
    }

    private static List<String> lines(String text) throws Exception {
        List<Block> draft =
                new TextFormat().read(text.getBytes(StandardCharsets.UTF_8)).blocks();
        return PageNumber.without(draft).stream()
                .filter(Block.Paragraph.class::isInstance)
                .map(block -> ((Block.Paragraph) block).text())
                .toList();
    }
}
