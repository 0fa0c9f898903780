package cn.nianbao.reader.statutory;

/** How alike two made-alike labels are, from 0 to 1; a label that was cut off is like the whole to the share that is left. */
final class Likeness {

    /** Below this, two labels are two labels. */
    static final double FLOOR = 0.7;

    private static final int LONGEST = 120;

    private Likeness() {}

    static double of(String said, String label) {
        if (said.equals(label)) {
            return 1;
        }
        if (said.isEmpty() || said.length() > LONGEST) {
            return 0;
        }
        if (said.length() >= 3 && label.startsWith(said)) {
            return 0.55 + 0.4 * said.length() / label.length();
        }
        if (said.length() >= 4 && label.endsWith(said)) {
            return 0.5 + 0.4 * said.length() / label.length();
        }
        return byDistance(said, label);
    }

    private static double byDistance(String said, String label) {
        int longer = Math.max(said.length(), label.length());
        int shorter = Math.min(said.length(), label.length());
        if (shorter < 4 || shorter < FLOOR * longer) {
            return 0;
        }
        if (common(said, label) < FLOOR * longer) {
            return 0;
        }
        double likeness = 1 - (double) distance(said, label) / longer;
        return likeness < FLOOR ? 0 : likeness;
    }

    /** How many letters of a stand in b at all: no more can be kept when one is made the other. */
    private static int common(String a, String b) {
        int common = 0;
        for (int i = 0; i < a.length(); i++) {
            common += b.indexOf(a.charAt(i)) >= 0 ? 1 : 0;
        }
        return common;
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
