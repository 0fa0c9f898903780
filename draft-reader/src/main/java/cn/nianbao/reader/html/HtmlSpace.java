package cn.nianbao.reader.html;

/** White space of a web page's text, as browsers show it; characters without width are left out. */
final class HtmlSpace {

    private HtmlSpace() {}

    /** A run of white space is one blank. */
    static String collapsed(String text) {
        if (isCollapsed(text)) {
            return text;
        }
        StringBuilder shown = new StringBuilder(text.length());
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (isSpace(c)) {
                if (!space) {
                    shown.append(' ');
                }
                space = true;
            } else if (hasWidth(c)) {
                shown.append(c);
                space = false;
            }
        }
        return shown.toString();
    }

    private static boolean isCollapsed(String text) {
        boolean space = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == ' ' ? space : isSpace(c) || !hasWidth(c)) {
                return false;
            }
            space = c == ' ';
        }
        return true;
    }

    /** Lines and blanks as they are. */
    static String kept(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean beforeLineFeed = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if (!beforeLineFeed && hasWidth(c)) {
                shown.append(c == '\u00a0' ? ' ' : c);
            }
        }
        return shown.toString();
    }

    private static boolean isSpace(char c) {
        return c == ' ' || c == '\u00a0' || c == '\n' || c == '\r' || c == '\t' || c == '\f';
    }

    private static boolean hasWidth(char c) {
        return c != '\u200b' && c != '\ufeff';
    }
}
