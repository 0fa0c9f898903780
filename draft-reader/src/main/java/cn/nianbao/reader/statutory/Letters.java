package cn.nianbao.reader.statutory;

/**
 * Made-alike words, with the set of their letters: most words differ so much that their sets alone tell it, and need no comparing
 * letter by letter.
 */
final class Letters {

    /** Below this, two labels are two labels. */
    static final double FLOOR = 0.7;

    private static final int LONGEST = 120;

    private final String words;

    /** The last six bits of each letter: one whose bits are not in here is not in the words. */
    private final long set;

    Letters(String words) {
        this.words = words;
        long letters = 0;
        for (int i = 0; i < words.length(); i++) {
            letters |= 1L << words.charAt(i);
        }
        this.set = letters;
    }

    String words() {
        return words;
    }

    /** How alike a label is to these words, from 0 to 1; words that were cut off are like the whole to the share that is left. */
    double likeness(Letters label) {
        int missing = missingIn(label);
        if (missing == 0 && words.equals(label.words)) {
            return 1;
        }
        int said = words.length();
        if (said == 0 || said > LONGEST) {
            return 0;
        }
        if (missing == 0 && said >= 3 && label.words.startsWith(words)) {
            return 0.55 + 0.4 * said / label.words.length();
        }
        if (missing == 0 && said >= 4 && label.words.endsWith(words)) {
            return 0.5 + 0.4 * said / label.words.length();
        }
        return byDistance(label, missing);
    }

    /** Whether these words are a part of a label, or like it, at least that much, and not less than {@link #FLOOR}. */
    boolean areLike(Letters label, double floor) {
        int missing = missingIn(label);
        int longer = Math.max(words.length(), label.words.length());
        boolean mayBe = missing == 0 || words.length() - missing >= floor * longer;
        return mayBe && likeness(label) >= floor;
    }

    private double byDistance(Letters label, int missing) {
        int longer = Math.max(words.length(), label.words.length());
        int shorter = Math.min(words.length(), label.words.length());
        if (shorter < 4 || shorter < FLOOR * longer || words.length() - missing < FLOOR * longer) {
            return 0;
        }
        int most = (int) ((1 - FLOOR) * longer) + 1;
        double likeness = 1 - (double) distance(words, label.words, most) / longer;
        return likeness < FLOOR ? 0 : likeness;
    }

    /** How many letters at least stand here and not in the label: none of them can be kept when one is made the other. */
    private int missingIn(Letters label) {
        return Long.bitCount(set & ~label.set);
    }

    /** Edit distance (Levenshtein); some number beyond the most where it is more. */
    private static int distance(String a, String b, int most) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            int least = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
                least = Math.min(least, row[j]);
            }
            if (least > most) {
                return least;
            }
        }
        return row[b.length()];
    }
}
