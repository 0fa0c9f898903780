package cn.nianbao.check.narrative;

/** Tells digits that may be a count without its unit from dates, ordinals and names. */
final class Unread {

    private static final String NAMED_AFTER = "年月日号时点分－-—~·．.";
    private static final String NAMED_BEFORE = "第〔[“《·-－—~.．";

    private Unread() {}

    static boolean figureIn(String text) {
        int i = 0;
        while (i < text.length()) {
            int digits = Words.digits(text, i);
            if (digits > 0 && isCount(text, i, i + digits)) {
                return true;
            }
            i += Math.max(1, digits);
        }
        return false;
    }

    private static boolean isCount(String text, int from, int to) {
        int next = Words.afterSpaces(text, to);
        boolean namedAfter =
                next < text.length() && (NAMED_AFTER.indexOf(text.charAt(next)) >= 0 || isLatin(text.charAt(next)));
        boolean namedBefore =
                from > 0 && (NAMED_BEFORE.indexOf(text.charAt(from - 1)) >= 0 || isLatin(text.charAt(from - 1)));
        return !namedAfter && !namedBefore;
    }

    private static boolean isLatin(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
