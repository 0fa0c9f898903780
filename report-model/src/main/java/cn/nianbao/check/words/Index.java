package cn.nianbao.check.words;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Words by their first two characters, the longest first: these tell nearly every place where no word begins. */
final class Index {

    private static final int PAIR_BITS = 18;
    private static final int BUCKET_BITS = 12;

    private final long[] begins = new long[(1 << PAIR_BITS) / Long.SIZE];
    private final List<List<String>> buckets;
    private int longest;

    Index(Collection<String> all) {
        buckets = Stream.<List<String>>generate(ArrayList::new)
                .limit(1 << BUCKET_BITS)
                .toList();
        for (String word : all) {
            int pair = pair(word.charAt(0), word.length() > 1 ? word.charAt(1) : 0);
            begins[pair / Long.SIZE] |= 1L << pair;
            bucket(pair).add(word);
            longest = Math.max(longest, word.length());
        }
        buckets.forEach(
                bucket -> bucket.sort(Comparator.comparing(String::length).reversed()));
    }

    /** The longest word that begins there; null where none does. */
    String at(String text, int from) {
        int pair = pair(text.charAt(from), from + 1 < text.length() ? text.charAt(from + 1) : 0);
        if (mayBegin(pair)) {
            for (String word : bucket(pair)) {
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
            if (mayBegin(pair(first, second))) {
                return i;
            }
            first = second;
            i++;
        }
        return i;
    }

    private boolean mayBegin(int pair) {
        return (begins[pair / Long.SIZE] & 1L << pair) != 0;
    }

    private List<String> bucket(int pair) {
        return buckets.get(pair >>> PAIR_BITS - BUCKET_BITS);
    }

    private static int pair(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> Integer.SIZE - PAIR_BITS;
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
