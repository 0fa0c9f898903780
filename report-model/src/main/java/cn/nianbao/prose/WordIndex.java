package cn.nianbao.prose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Words by their first two characters, the longest first: these tell nearly every place where no word begins. */
public final class WordIndex {

    /** So many bits that few of a hundred are set, and no more: they stay near the processor. */
    private static final int BITS_PER_WORD = 64;

    private static final int LEAST_BITS = 1 << 10;
    private static final int BITS_PER_BUCKET = 64;
    private static final String[] NONE = {};

    private final List<String> words;
    private final long[] begins;
    private final int shift;
    private final String[][] buckets;
    /** The words of one character, which no pair tells. */
    private final String single;

    private int longest;

    public WordIndex(Collection<String> words) {
        this.words = List.copyOf(words);
        this.single = words.stream().filter(word -> word.length() == 1).collect(Collectors.joining());
        int bits = Integer.highestOneBit(Math.max(LEAST_BITS, words.size() * BITS_PER_WORD));
        begins = new long[bits / Long.SIZE];
        shift = Integer.SIZE - Integer.numberOfTrailingZeros(bits);
        buckets = new String[bits / BITS_PER_BUCKET][];
        List<String> longestFirst = new ArrayList<>(words);
        longestFirst.sort(Comparator.comparing(String::length).reversed());
        longestFirst.forEach(this::add);
    }

    private void add(String word) {
        longest = Math.max(longest, word.length());
        if (word.length() == 1) {
            return;
        }
        int pair = pair(word.charAt(0), word.charAt(1));
        begins[pair / Long.SIZE] |= 1L << pair;
        String[] bucket = bucket(pair);
        String[] longer = bucket == null ? new String[1] : Arrays.copyOf(bucket, bucket.length + 1);
        longer[longer.length - 1] = word;
        buckets[pair / BITS_PER_BUCKET] = longer;
    }

    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** In their order. */
    public List<String> words() {
        return words;
    }

    /** The longest word that begins there; null where none does. */
    public String at(String text, int from) {
        for (String word : beginningAlike(text, from)) {
            if (text.startsWith(word, from)) {
                return word;
            }
        }
        return isSingle(text.charAt(from)) ? text.substring(from, from + 1) : null;
    }

    private String[] beginningAlike(String text, int from) {
        int pair = from + 1 < text.length() ? pair(text.charAt(from), text.charAt(from + 1)) : -1;
        return pair >= 0 && mayBegin(pair) ? bucket(pair) : NONE;
    }

    /** Every word wherever it stands in the text, also within another. */
    public void forEachIn(String text, Consumer<String> take) {
        for (int i = next(text, 0); i < text.length(); i = next(text, i + 1)) {
            for (String word : beginningAlike(text, i)) {
                if (text.startsWith(word, i)) {
                    take.accept(word);
                }
            }
            if (isSingle(text.charAt(i))) {
                take.accept(text.substring(i, i + 1));
            }
        }
    }

    /** Whether some word stands in the text. */
    public boolean isIn(String text) {
        for (int i = next(text, 0); i < text.length(); i = next(text, i + 1)) {
            if (at(text, i) != null) {
                return true;
            }
        }
        return false;
    }

    /** Where the last of the words begins; -1 where none stands there. */
    public int lastIn(String text) {
        for (int i = text.length() - 1; i >= 0; i--) {
            if (at(text, i) != null) {
                return i;
            }
        }
        return -1;
    }

    /** The next place, from that one on, where some word may begin; the text's end where none does. */
    public int next(String text, int from) {
        int i = from;
        char first = i < text.length() ? text.charAt(i) : 0;
        while (i < text.length()) {
            char second = i + 1 < text.length() ? text.charAt(i + 1) : 0;
            if (mayBegin(pair(first, second)) || isSingle(first)) {
                return i;
            }
            first = second;
            i++;
        }
        return i;
    }

    private boolean isSingle(char c) {
        return !single.isEmpty() && single.indexOf(c) >= 0;
    }

    private boolean mayBegin(int pair) {
        return (begins[pair / Long.SIZE] & 1L << pair) != 0;
    }

    private String[] bucket(int pair) {
        return buckets[pair / BITS_PER_BUCKET];
    }

    private int pair(char first, char second) {
        return (first * 31 + second) * 0x9E3779B1 >>> shift;
    }

    /** Whether some word holds the whole piece. */
    public boolean holds(String text, int from, int to) {
        for (int i = Math.max(0, to - longest); i <= from; i++) {
            String word = at(text, i);
            if (word != null && i + word.length() >= to) {
                return true;
            }
        }
        return false;
    }
}
