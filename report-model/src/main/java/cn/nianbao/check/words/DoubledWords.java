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
        Clauses clauses = new Clauses(passage.text());
        int from = 0;
        for (int sign : passage.signs()) {
            addFaults(faults, passage, from, sign, clauses, card);
            from = sign + 1;
        }
        addFaults(faults, passage, from, passage.text().length(), clauses, card);
        return faults;
    }

    /** Looks through characters that are Chinese without a break. */
    private static void addFaults(
            List<Fault> faults, Passage passage, int from, int to, Clauses clauses, RuleCard card) {
        String text = passage.text();
        for (int i = from; i + 1 < to; i++) {
            int length = doubled(text, i, to);
            if (length > 0
                    && counts(text.substring(i, i + length), card)
                    && areWords(clauses, i, length)
                    && !new WordIndex(card.words("innocent")).holds(text, i, i + 2 * length)) {
                faults.add(fault(passage, i, length));
                i += 2 * length - 1;
            }
        }
    }

    /** How long the piece is that stands twice from there; the longest if there are several, 0 if there is none. */
    private static int doubled(String text, int from, int to) {
        char first = text.charAt(from);
        for (int length = Math.min(LONGEST, (to - from) / 2); length > 0; length--) {
            if (text.charAt(from + length) == first && text.regionMatches(from, text, from + length, length)) {
                return length;
            }
        }
        return 0;
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
