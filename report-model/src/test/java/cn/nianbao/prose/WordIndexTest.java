package cn.nianbao.prose;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class WordIndexTest {

    private static final WordIndex WORDS = new WordIndex(List.of("公开", "公开申请", "申请", "未"));

    @Test
    void givesTheLongestWordThatBeginsAtAPlace() {
        assertThat(WORDS.at("依公开申请办", 1)).isEqualTo("公开申请");
        assertThat(WORDS.at("依公开申办", 1)).isEqualTo("公开");
        assertThat(WORDS.at("依公开", 0)).isNull();
        assertThat(WORDS.at("尚未", 1)).isEqualTo("未");
        assertThat(WORDS.at("公", 0)).isNull();
    }

    @Test
    void givesEveryWordAlsoWithinAnother() {
        List<String> found = new ArrayList<>();
        WORDS.forEachIn("未公开申请", found::add);
        assertThat(found).containsExactly("未", "公开申请", "公开", "申请");
    }

    @Test
    void tellsWhereTheLastWordBegins() {
        assertThat(WORDS.lastIn("公开的申请书")).isEqualTo(3);
        assertThat(WORDS.lastIn("申请未")).isEqualTo(2);
        assertThat(WORDS.lastIn("没有这些词")).isEqualTo(-1);
    }

    @Test
    void tellsWhetherAWordHoldsTheWholePiece() {
        assertThat(WORDS.holds("依公开申请办", 2, 4)).isTrue();
        assertThat(WORDS.holds("依公开申请办", 2, 5)).isTrue();
        assertThat(WORDS.holds("依公开申请办", 2, 6)).isFalse();
        assertThat(WORDS.holds("依公开申请办", 0, 2)).isFalse();
    }

    @Test
    void isEmptyWithoutWords() {
        WordIndex none = new WordIndex(List.of());
        assertThat(none.isEmpty()).isTrue();
        assertThat(WORDS.isEmpty()).isFalse();
        assertThat(none.isIn("公开")).isFalse();
        assertThat(WORDS.words()).containsExactly("公开", "公开申请", "申请", "未");
    }

    /** However many words fall together by their first two characters. */
    @Test
    void findsWhatASearchForEachWordFinds() {
        Random random = new Random(7);
        List<String> words = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            words.add(word(random, 1 + random.nextInt(4)));
        }
        WordIndex index = new WordIndex(words);
        for (int i = 0; i < 400; i++) {
            String text = word(random, random.nextInt(6));
            assertThat(index.isIn(text)).as(text).isEqualTo(words.stream().anyMatch(text::contains));
            int last = words.stream().mapToInt(text::lastIndexOf).max().orElse(-1);
            assertThat(index.lastIn(text)).as(text).isEqualTo(last);
        }
    }

    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) ('一' + random.nextInt(60)));
        }
        return word.toString();
    }
}
