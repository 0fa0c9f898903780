package cn.nianbao.prose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Pieces of a text, and the signs of both widths. */
class PlacesTest {

    @Test
    void aPieceRunsForwards() {
        assertThatThrownBy(() -> new TextSpan("s1", -1, 2)).hasMessage("s1 -1-2");
        assertThatThrownBy(() -> new TextSpan("s1", 3, 2)).hasMessage("s1 3-2");
        assertThat(new TextSpan("s1", 2, 2).length()).isZero();
        assertThat(new TextSpan("s1", 2, 7).length()).isEqualTo(5);
        assertThat(TextSpan.heading("s1")).isEqualTo(new TextSpan("s1", 0, 0));
    }

    @Test
    void twoPiecesSpanWhatLiesBetween() {
        TextSpan early = new TextSpan("s1", 2, 4);
        TextSpan late = new TextSpan("s1", 6, 9);
        assertThat(early.through(late)).isEqualTo(new TextSpan("s1", 2, 9));
        assertThat(late.through(early)).isEqualTo(new TextSpan("s1", 2, 9));
    }

    @Test
    void aSentenceKnowsItsPiecesByTheSection() {
        Section section = new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", "甲乙。丙丁戊己。");
        Sentence second = Prose.of(section).get(1);
        assertThat(second.at()).isEqualTo(new TextSpan("s1", 3, 8));
        assertThat(second.between(4, 6)).isEqualTo("丁戊");
        assertThat(second.between(0, 5)).isEqualTo("丙丁");
        assertThat(second.span(1, 3)).isEqualTo(new TextSpan("s1", 4, 6));
    }

    @Test
    void wordsAreMentionedInTheirOrder() {
        assertThat(mentions("申请公开申请", "公开", "申请", "没有"))
                .containsExactly(new Mention("申请", 0, 2), new Mention("公开", 2, 4), new Mention("申请", 4, 6));
        assertThat(mentions("哈哈哈哈", "哈哈")).hasSize(2);
    }

    private static List<Mention> mentions(String text, String... words) {
        return Mention.of(text, Pairs.of(text), List.of(words));
    }

    @Test
    void theirPairsTellWordsThatATextDoesNotHave() {
        Pairs pairs = Pairs.of("依申请公开");
        assertThat(List.of("依", "申请", "申请公开", "开")).allMatch(pairs::mayHave);
        assertThat(List.of("公申", "请公开依", "行政复议")).noneMatch(pairs::mayHave);
        assertThat(Pairs.of("").mayHave("申请")).isFalse();
    }

    @Test
    void aLongTextHasAllOfItsWordsAndHardlyAnOther() {
        StringBuilder text = new StringBuilder();
        IntStream.range('一', '一' + 9_000).forEach(c -> text.append((char) c));
        Pairs pairs = Pairs.of(text.toString());
        assertThat(IntStream.range(0, 8_990).mapToObj(i -> text.substring(i, i + 3)))
                .allMatch(pairs::mayHave);
        assertThat(IntStream.range(0, 8_990)
                        .mapToObj(i -> text.charAt(i + 5) + "" + text.charAt(i))
                        .filter(pairs::mayHave)
                        .count())
                .isLessThan(2_000);
    }

    @Test
    void wideSignsAreReadAsNarrowOnes() {
        assertThat(HalfWidth.of("（１２）ＡＢ，！～＂")).isEqualTo("(12)AB,!~\"");
        assertThat(HalfWidth.of("一龥条鿿。")).isEqualTo("一龥条鿿。");
        assertThat(HalfWidth.of("a\u00a0b\u3000c\u200bd\ufeffe\tf\ng")).isEqualTo("a b c d e f\ng");
        assertThat(HalfWidth.of("1\u20102\u20153\u22124")).isEqualTo("1-2-3-4");
        assertThat(HalfWidth.of("1\u200f2\u20163\u22113")).isEqualTo("1\u200f2\u20163\u22113");
        assertThat(HalfWidth.of("\uff00\uff5f")).isEqualTo("\uff00\uff5f");
    }
}
