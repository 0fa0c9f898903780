package cn.nianbao.reader.draft;

/**
 * The words of a draft as they may be shown to people in a page: markup signs escaped, and what no page may hold, or what would
 * turn the order of letters round, shown as U+FFFD. One character stays one, so that places in the text stay right.
 */
public final class ShownText {

    private static final char REPLACED = '\ufffd';

    private ShownText() {}

    /** Appends the words for the content of an element, or of an attribute in double quotes. */
    public static void escape(String text, StringBuilder out) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t' -> out.append(c);
                case '\r' -> out.append(' ');
                default -> out.append(isShown(text, i) ? c : REPLACED);
            }
        }
    }

    private static boolean isShown(String text, int i) {
        char c = text.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1));
        }
        if (Character.isLowSurrogate(c)) {
            return i > 0 && Character.isHighSurrogate(text.charAt(i - 1));
        }
        return !Character.isISOControl(c) && c < '\ufffe' && !turnsOrder(c);
    }

    private static boolean turnsOrder(char c) {
        return c >= '\u202a' && c <= '\u202e'
                || c >= '\u2066' && c <= '\u2069'
                || c == '\u200e'
                || c == '\u200f'
                || c == '\u061c';
    }
}
