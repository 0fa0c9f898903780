package cn.nianbao.prose;

/**
 * The pairs of neighbouring characters of a text. Rules look for hundreds of words that hardly any text has; their pairs tell most
 * of them at a glance, so that the text is searched for the others alone.
 */
public final class Pairs {

    private static final int BITS_PER_CHARACTER = 8;
    private static final int LEAST_BITS = 64;
    private static final int MOST_BITS = 1 << 16;

    private final long[] bits;
    private final int mask;

    private Pairs(int size) {
        bits = new long[size / Long.SIZE];
        mask = size - 1;
    }

    public static Pairs of(String text) {
        int wanted = Math.min(MOST_BITS, Math.max(LEAST_BITS, text.length() * BITS_PER_CHARACTER));
        Pairs pairs = new Pairs(Integer.highestOneBit(wanted));
        for (int i = 1; i < text.length(); i++) {
            int pair = pairs.pair(text.charAt(i - 1), text.charAt(i));
            pairs.bits[pair / Long.SIZE] |= 1L << pair;
        }
        return pairs;
    }

    /** Whether the text may have the word; false is certain. */
    public boolean mayHave(String word) {
        for (int i = 1; i < word.length(); i++) {
            int pair = pair(word.charAt(i - 1), word.charAt(i));
            if ((bits[pair / Long.SIZE] & 1L << pair) == 0) {
                return false;
            }
        }
        return true;
    }

    private int pair(char first, char second) {
        int mixed = (first * 31 + second) * 0x9E3779B1;
        return mixed >>> 15 & mask;
    }
}
