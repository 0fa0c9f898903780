package cn.nianbao.check.narrative;

/** A text as runs of four letters, figures and marks left out: a year or a number changed makes no new text. */
final class Shingles {

    private static final int LENGTH = 4;
    private static final int BITS = 16;

    private Shingles() {}

    static String letters(String text) {
        StringBuilder letters = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isLetter(c)) {
                letters.append(c);
            }
        }
        return letters.toString();
    }

    /** Its figures without years, each followed by a comma. */
    static String figures(String text) {
        StringBuilder figures = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            int digits = Words.digits(text, i);
            int after = Words.afterSpaces(text, i + digits);
            boolean year = after < text.length() && text.charAt(after) == '年';
            if (digits > 0 && !year) {
                figures.append(text, i, i + digits).append(',');
            }
            i += Math.max(1, digits);
        }
        return figures.toString();
    }

    /** Each run as one number that stands for no other. */
    static long[] of(String letters) {
        long[] runs = new long[count(letters)];
        long run = 0;
        for (int i = 0; i < letters.length(); i++) {
            run = run << BITS | letters.charAt(i);
            if (i >= LENGTH - 1) {
                runs[i - LENGTH + 1] = run;
            }
        }
        return runs;
    }

    static int count(String letters) {
        return Math.max(0, letters.length() - LENGTH + 1);
    }
}
