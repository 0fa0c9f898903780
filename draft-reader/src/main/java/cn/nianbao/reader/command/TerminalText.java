package cn.nianbao.reader.command;

/** Text on a terminal, where a Chinese character is as wide as two letters. */
final class TerminalText {

    private static final String CUT = "…";

    private TerminalText() {}

    /** In columns. */
    static int width(String text) {
        return text.codePoints().map(TerminalText::width).sum();
    }

    /** Its beginning, where it is too wide; without what would move the cursor. */
    static String start(String text, int widest) {
        String plain = plain(text);
        if (width(plain) <= widest) {
            return plain;
        }
        int end = plain.length();
        while (width(plain.substring(0, end)) + width(CUT) > widest) {
            end = plain.offsetByCodePoints(end, -1);
        }
        return plain.substring(0, end) + CUT;
    }

    /** Its end, where it is too wide: the last part of a path tells most. */
    static String end(String text, int widest) {
        String plain = plain(text);
        if (width(plain) <= widest) {
            return plain;
        }
        int start = 0;
        while (width(plain.substring(start)) + width(CUT) > widest) {
            start = plain.offsetByCodePoints(start, 1);
        }
        return CUT + plain.substring(start);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().filter(each -> !isUnseen(each)).forEach(plain::appendCodePoint);
        return plain.toString();
    }

    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private static int width(int character) {
        int type = Character.getType(character);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        return isWide(character) ? 2 : 1;
    }

    /** East Asian wide and full-width forms (Unicode annex 11), by their blocks. */
    private static boolean isWide(int character) {
        return character >= 0x1100 && character <= 0x115f
                || character >= 0x2e80 && character <= 0xa4cf && character != 0x303f
                || character >= 0xac00 && character <= 0xd7a3
                || character >= 0xf900 && character <= 0xfaff
                || character >= 0xfe30 && character <= 0xfe6f
                || character >= 0xff01 && character <= 0xff60
                || character >= 0xffe0 && character <= 0xffe6
                || character >= 0x1f300 && character <= 0x1f64f
                || character >= 0x20000 && character <= 0x3fffd;
    }
}
