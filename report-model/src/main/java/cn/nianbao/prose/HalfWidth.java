package cn.nianbao.prose;

/** Words with the letters, digits and signs of the wide Chinese set as narrow ones, each in its place: offsets stay. */
public final class HalfWidth {

    private static final int WIDE = 0xFEE0;

    private HalfWidth() {}

    /** Every kind of blank within a line becomes a space, every dash a hyphen. */
    public static String of(String text) {
        char[] plain = text.toCharArray();
        for (int i = 0; i < plain.length; i++) {
            plain[i] = of(plain[i]);
        }
        return new String(plain);
    }

    private static char of(char c) {
        if (c >= '一' && c <= '龥') {
            return c;
        }
        if (c >= '！' && c <= '～') {
            return (char) (c - WIDE);
        }
        if (c != '\n' && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff')) {
            return ' ';
        }
        return c >= '\u2010' && c <= '\u2015' || c == '\u2212' ? '-' : c;
    }
}
