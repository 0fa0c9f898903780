package cn.nianbao.check.words;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Words by their first character, the longest first. */
final class Index {

    private final BitSet firsts = new BitSet();
    private final Map<Character, List<String>> words = new HashMap<>();
    private int longest;

    Index(Collection<String> all) {
        for (String word : all) {
            firsts.set(word.charAt(0));
            words.computeIfAbsent(word.charAt(0), first -> new ArrayList<>()).add(word);
            longest = Math.max(longest, word.length());
        }
        words.values()
                .forEach(list -> list.sort(Comparator.comparing(String::length).reversed()));
    }

    /** The longest word that begins there; null where none does. */
    String at(String text, int from) {
        if (firsts.get(text.charAt(from))) {
            for (String word : words.get(text.charAt(from))) {
                if (text.startsWith(word, from)) {
                    return word;
                }
            }
        }
        return null;
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
