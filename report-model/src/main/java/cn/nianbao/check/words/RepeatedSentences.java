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
    private static final Pattern NUMBER = Pattern.compile("\\s*[（(]?(?:[一二三四五六七八九十]{1,3}|[0-9]{1,2})[）).．、是](?![0-9])");

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
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n') {
                from = i + 1;
            } else if (!Han.is(c) && ENDS.indexOf(c) >= 0) {
                if (i - from >= shortest && isKnown(text.substring(from, i), shortest, known)) {
                    faults.add(fault(passage, from, i + 1));
                }
                from = i + 1;
            }
        }
        return faults;
    }

    private static boolean isKnown(String sentence, int shortest, Set<String> known) {
        String letters = letters(sentence);
        return Han.count(letters) >= shortest && !known.add(letters);
    }

    /** Without its number and the blanks, as a passage that is pasted twice gets another number. */
    private static String letters(String sentence) {
        StringBuilder letters = new StringBuilder(sentence.length());
        Matcher number = NUMBER.matcher(sentence);
        for (int i = number.lookingAt() ? number.end() : 0; i < sentence.length(); i++) {
            if (Han.is(sentence.charAt(i)) || Character.isLetterOrDigit(sentence.charAt(i))) {
                letters.append(sentence.charAt(i));
            }
        }
        return letters.toString();
    }

    private static Fault fault(Passage passage, int from, int to) {
        return new Fault(new Hit(passage, from, to), "这句话在这一部分里重复出现，请核对，删去重复的。");
    }
}
