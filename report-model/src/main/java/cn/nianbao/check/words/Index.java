package cn.nianbao.check.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by their first character, the longest first; their first two characters tell nearly every place where none begins. */
final class Index {

    private static final int PAIRS = 1 << 16;

    private final long[] begins = new long[PAIRS / Long.SIZE];
    private final Map<Character, List<String>> words = new HashMap<>();
    private int longest;

    Index(Collection<String> all) {
        for (String word : all) {
            int pair = pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0);
            begins[pair / Long.SIZE] |= 1L << pair;
            words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
            longest = Math.max(longest, word.length());
        }
        words.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    /** The longest word that begins there; null where none does. */
    String at(String text, int from) {
        if (mayBegin(text.charAt(from), from + 1 < text.length() ? text.charAt(from + 1) : 0)) {
            for (String word : words.getOrDefault(text.charAt(from), List.of())) {
                if (text.startsWith(word, from)) {
                    return word;
                }
            }
        }
        return null;
    }

    /** The next place, from that one on, where some word may begin; the text's end where none does. */
    int next(String text, int from) {
        int i = from;
        char first = i < text.length() ? text.charAt(i) : 0;
        while (i < text.length()) {
            char second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (mayBegin(first, second)) {
                return i;
            }
            first = second;
            i++;
        }
        return i;
    }

    private boolean mayBegin(char first, char second) {
        int pair = pair(first, second);
        return (begins[pair / Long.SIZE] & 1L << pair) != 0;
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) & (PAIRS - 1);
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
