package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import cn.nianbao.prose.WordIndex;
import java.util.ArrayList;
import java.util.List;

/**
 * A word written twice: 的的, 信息信息公开. Chinese doubles words on purpose as well, and 区政府|政府信息公开 only seems doubled, so
 * single characters count where they are grammar alone, and longer pieces where they are whole words both times and none of those
 * that often meet themselves.
 */
final class DoubledWords extends PassageRule {

    private static final int LONGEST = 12;

    DoubledWords() {
        super("N-DUP", "word");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        List<Fault> faults = new ArrayList<>();
        String text = passage.text();
        char[] letters = text.toCharArray();
        Clauses clauses = new Clauses(text);
        WordIndex innocent = null;
        for (int i = 0; i + 1 < text.length(); i++) {
            int length = doubled(letters, i);
            int end = i + 2 * length;
            if (length > 0 && counts(text.substring(i, i + length), card) && areWords(clauses, i, length)) {
                innocent = innocent == null ? new WordIndex(card.words("innocent")) : innocent;
                if (!innocent.holds(text, i, end)) {
                    faults.add(fault(passage, i, length));
                    i = end - 1;
                }
            }
        }
        return faults;
    }

    /** How long the piece is that stands twice from there; the longest if there are several, 0 if there is none. */
    private static int doubled(char[] text, int from) {
        char first = text[from];
        if (!Han.is(first)) {
            return 0;
        }
        for (int length = Math.min(LONGEST, (text.length - from) / 2); length > 0; length--) {
            if (first == text[from + length] && isTwice(text, from, length)) {
                return length;
            }
        }
        return 0;
    }

    private static boolean isTwice(char[] text, int from, int length) {
        for (int i = from; i < from + length; i++) {
            if (text[i] != text[i + length] || !Han.is(text[i])) {
                return false;
            }
        }
        return true;
    }

    private static boolean counts(String piece, RuleCard card) {
        if (piece.length() == 1) {
            return card.words("characters").contains(piece);
        }
        return card.words("numerals").stream().noneMatch(piece::contains)
                && card.words("doublable").stream().noneMatch(piece::equals)
                && piece.chars().distinct().count() > 1;
    }

    private static boolean areWords(Clauses clauses, int from, int length) {
        return clauses.isOfWords(from, from + length) && clauses.isOfWords(from + length, from + 2 * length);
    }

    private static Fault fault(Passage passage, int from, int length) {
        String piece = passage.text().substring(from, from + length);
        return new Fault(new Hit(passage, from, from + 2 * length), "里的“" + piece + "”连写了两遍，请删去一个。");
    }
}
