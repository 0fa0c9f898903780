package cn.nianbao.reader.statutory;

/**
 * Made-alike words, with the set of their letters: most words differ so much that their sets alone tell it, and need no comparing
 * letter by letter.
 */
final class Letters {

    /** Below this, two labels are two labels. */
    static final double FLOOR = 0.7;

    private static final int LONGEST = 120;
    private static final int SETS = 4;

    private final String words;

    /** By the last bits of each letter: one that is not in here is not in the words. */
    private final long[] set = new long[SETS];

    Letters(String words) {
        this.words = words;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            set[c / Long.SIZE % SETS] |= 1L << c;
        }
    }

    String words() {
        return words;
    }

    /** How alike a label is to these words, from 0 to 1; words that were cut off are like the whole to the share that is left. */
    double likeness(Letters label) {
        int said = words.length();
        int whole = label.words.length();
        if (words.equals(label.words)) {
            return 1;
        }
        if (said == 0 || said > LONGEST) {
            return 0;
        }
        if (said >= 3 && said < whole && label.words.startsWith(words)) {
            return 0.55 + 0.4 * said / whole;
        }
        if (said >= 4 && said < whole && label.words.endsWith(words)) {
            return 0.5 + 0.4 * said / whole;
        }
        return byDistance(label);
    }

    private double byDistance(Letters label) {
        int longer = Math.max(words.length(), label.words.length());
        int shorter = Math.min(words.length(), label.words.length());
        if (shorter < 4 || shorter < FLOOR * longer || words.length() - missingIn(label) < FLOOR * longer) {
            return 0;
        }
        double likeness = 1 - (double) distance(words, label.words) / longer;
        return likeness < FLOOR ? 0 : likeness;
    }

    /** How many letters at least stand here and not in the label: none of them can be kept when one is made the other. */
    private int missingIn(Letters label) {
        int missing = 0;
        for (int i = 0; i < SETS; i++) {
            missing += Long.bitCount(set[i] & ~label.set[i]);
        }
        return missing;
    }

    /** Edit distance (Levenshtein). */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[b.length()];
    }
}
