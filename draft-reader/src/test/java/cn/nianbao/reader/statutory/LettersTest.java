package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LettersTest {

    @ParameterizedTest
    @CsvSource({
        "属于国家秘密, 属于国家秘密, 1",
        "属于国家, 属于国家秘密, 0.81667",
        "国家秘密, 属于国家秘密, 0.76667",
        "属于国象秘密, 属于国家秘密, 0.83333",
        "保护第三方合法权益, 属于国家秘密, 0",
        "秘密, 属于国家秘密, 0"
    })
    void tellHowAlikeALabelIs(String said, String label, double likeness) {
        assertThat(new Letters(said).likeness(new Letters(label))).isCloseTo(likeness, offset(0.00001));
    }

    /** Looking at the sets of letters first saves work; it must change nothing. */
    @Test
    void areAsAlikeAsTheirEditDistanceSays() {
        Random random = new Random(5);
        for (int round = 0; round < 20_000; round++) {
            String label = word(random, 4 + random.nextInt(12));
            String said = changed(label, random);
            double expected = 1 - (double) distance(said, label) / Math.max(said.length(), label.length());
            double likeness = new Letters(said).likeness(new Letters(label));
            boolean cutOff = label.startsWith(said) || label.endsWith(said);
            if (!cutOff && said.length() > 3) {
                assertThat(likeness).as("%s, %s", said, label).isEqualTo(expected < Letters.FLOOR ? 0 : expected);
            }
        }
    }

    /** Few letters, some of them alike in their last bits. */
    private static String word(Random random, int length) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < length; i++) {
            word.append((char) (0x4e00 + 16 * random.nextInt(24)));
        }
        return word.toString();
    }

    private static String changed(String word, Random random) {
        StringBuilder changed = new StringBuilder(word);
        for (int i = random.nextInt(4); i >= 0 && changed.length() > 0; i--) {
            int at = random.nextInt(changed.length());
            switch (random.nextInt(3)) {
                case 0 -> changed.deleteCharAt(at);
                case 1 -> changed.insert(at, word(random, 1));
                default -> changed.replace(at, at + 1, word(random, 1));
            }
        }
        return changed.toString();
    }

    private static int distance(String a, String b) {
        int[][] table = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                if (i == 0 || j == 0) {
                    table[i][j] = i + j;
                } else {
                    int change = table[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                    table[i][j] = Math.min(change, Math.min(table[i - 1][j], table[i][j - 1]) + 1);
                }
            }
        }
        return table[a.length()][b.length()];
    }
}
