package cn.nianbao.check.words;

import cn.nianbao.check.RuleCard;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A whole sentence twice in one section. Across sections it may be meant: that no request came in is said of the year and of the
 * requests. What does not end like a sentence is a heading, or the head of a page that was taken along.
 */
final class RepeatedSentences extends PassageRule {

    private static final String ENDS = "。！？";
    private static final String NUMERALS = "一二三四五六七八九十";
    private static final Pattern NUMBER =
            Pattern.compile("\\s*[（(]?(?:[" + NUMERALS + "]{1,3}|[0-9]{1,2})[）).．、是](?![0-9])");

    RepeatedSentences() {
        super("N-DUP", "sentence");
    }

    @Override
    List<Fault> faults(Passage passage, RuleCard card) {
        int shortest = card.number("sentence").intValue();
        Set<String> known = new HashSet<>();
        List<Fault> faults = new ArrayList<>();
        String text = passage.text();
        int from = 0;
        for (int sign : passage.signs()) {
            char c = text.charAt(sign);
            if (c == '\n') {
                from = sign + 1;
            } else if (ENDS.indexOf(c) >= 0) {
                if (sign - from >= shortest && isKnown(text, from, sign, shortest, known)) {
                    faults.add(fault(passage, from, sign + 1));
                }
                from = sign + 1;
            }
        }
        return faults;
    }

    /** By its letters, without its number and the blanks, as a passage that is pasted twice gets another number. */
    private static boolean isKnown(String text, int from, int to, int shortest, Set<String> known) {
        char[] letters = new char[to - from];
        int count = 0;
        int han = 0;
        for (int i = afterNumber(text, from, to); i < to; i++) {
            char c = text.charAt(i);
            boolean isHan = Han.is(c);
            if (isHan || Character.isLetterOrDigit(c)) {
                letters[count++] = c;
                han += isHan ? 1 : 0;
            }
        }
        return han >= shortest && !known.add(new String(letters, 0, count));
    }

    private static int afterNumber(String text, int from, int to) {
        char first = text.charAt(from);
        if (Han.is(first) && NUMERALS.indexOf(first) < 0) {
            return from;
        }
        Matcher number = NUMBER.matcher(text).region(from, to);
        return number.lookingAt() ? number.end() : from;
    }

    private static Fault fault(Passage passage, int from, int to) {
        return new Fault(new Hit(passage, from, to), "这句话在这一部分里重复出现，请核对，删去重复的。");
    }
}
