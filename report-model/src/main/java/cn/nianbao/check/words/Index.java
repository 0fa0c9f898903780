package cn.nianbao.check.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by their first character, the longest first; their first two characters tell nearly every place where none begins. */
final class Index {

    private static final int PAIRS = 1 << 16;

    private final BitSet begins = new BitSet(PAIRS);
    private final Map<Character, List<String>> words = new HashMap<>();
    private int longest;

    Index(Collection<String> all) {
        for (String word : all) {
            begins.set(pair(word, 0));
            words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
            longest = Math.max(longest, word.length());
        }
        words.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    /** The longest word that begins there; null where none does. */
    String at(String text, int from) {
        if (begins.get(pair(text, from))) {
            for (String word : words.getOrDefault(text.charAt(from), List.of())) {
                if (text.startsWith(word, from)) {
                    return word;
                }
            }
        }
        return null;
    }

    private static int pair(String text, int from) {
        char second = from + 1 < text.length() ? text.charAt(from + 1) : 0;
        return (text.charAt(from) * 31 + second) & (PAIRS - 1);
    }

    /** Whether some word holds the whole piece. */
    boolean holds(String text, int from, int to) {
        for (int i = Math.max(0, to - longest); i <= from; i++) {
            String word = at(text, i);
            if (word != null && i + word.length() >= to) {
                return true;
            }
        }
        return false;
    }
}
