package cn.nianbao.publish.search;

import cn.nianbao.prose.HalfWidth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Cuts text into what the search vector holds: of Chinese every piece of one, two and three characters, of letters and
 * digits every word.
 *
 * <p>Pieces and not words, because the same name is cut in another way beside other characters, and 清河 must be found in
 * 清河镇, 大清河 and 清河水库 alike. Of three characters, because all the threes of a phrase in one report mean, but for the
 * rarest of accidents, that the phrase stands there: PostgreSQL then answers from the index alone and never has to open a
 * vector to look at positions, which for a phrase that stands in every report would take seconds.
 */
final class Grams {

    /** Another number has every report indexed anew. */
    static final int VERSION = 1;

    private static final int LONGEST = 3;
    /** What is longer is no word that anybody looks for, and a vector takes no piece above 2 KB. */
    private static final int LONGEST_WORD = 60;

    private Grams() {}

    /** Everything that the text can be found by. */
    static Set<String> of(String text) {
        Set<String> grams = new LinkedHashSet<>();
        for (String run : runs(text)) {
            if (!isChinese(run)) {
                grams.add(shortened(run));
                continue;
            }
            for (int length = 1; length <= LONGEST; length++) {
                grams.addAll(pieces(run, length));
            }
        }
        return grams;
    }

    /** What must all be there for the text to stand there: the longest pieces alone. */
    static Set<String> demandedBy(String text) {
        Set<String> grams = new LinkedHashSet<>();
        for (String run : runs(text)) {
            grams.addAll(
                    isChinese(run)
                            ? pieces(run, Math.min(LONGEST, run.codePointCount(0, run.length())))
                            : List.of(shortened(run)));
        }
        return grams;
    }

    /** The same text as it is compared: small letters, narrow signs; each character in its place. */
    static String plain(String text) {
        return HalfWidth.of(text).toLowerCase(Locale.ROOT);
    }

    /** Stretches of Chinese, and words of letters or digits. */
    static List<String> runs(String text) {
        String plain = plain(text);
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= plain.length(); i++) {
            if (i == plain.length() || sort(plain.charAt(i)) != sort(plain.charAt(i - 1))) {
                if (sort(plain.charAt(start)) != Sort.OTHER) {
                    runs.add(plain.substring(start, i));
                }
                start = i;
            }
        }
        return runs;
    }

    private enum Sort {
        CHINESE,
        WORD,
        OTHER
    }

    private static Sort sort(char c) {
        // the rarer characters of personal and place names come as two surrogates
        if (Character.isSurrogate(c) || Character.isIdeographic(c)) {
            return Sort.CHINESE;
        }
        return Character.isLetterOrDigit(c) ? Sort.WORD : Sort.OTHER;
    }

    static boolean isChinese(String run) {
        return sort(run.charAt(0)) == Sort.CHINESE;
    }

    private static String shortened(String word) {
        return word.substring(0, Math.min(LONGEST_WORD, word.length()));
    }

    private static List<String> pieces(String run, int length) {
        List<String> pieces = new ArrayList<>();
        int[] points = run.codePoints().filter(point -> !isHalf(point)).toArray();
        for (int i = 0; i + length <= points.length; i++) {
            pieces.add(new String(points, i, length));
        }
        return pieces;
    }

    /** Half of a character, which no database takes. */
    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
