package cn.nianbao.forms.paper;

/**
 * Words as they can be printed. What has no glyph, and what steers instead of being seen (control and direction characters,
 * halves of characters), is shown as its number, 〔U+202E〕: paper must not hide what the record holds.
 */
public final class Legible {

    private static final String TAB = "    ";

    private Legible() {}

    /** The same words in lines that end in a line feed, every character of them visible. */
    public static String of(String words) {
        StringBuilder shown = new StringBuilder(words.length() + 16);
        String lines = words.replace("\r\n", "\n").replace('\r', '\n').replace('\u2028', '\n');
        lines.codePoints().forEach(codePoint -> append(shown, codePoint));
        return shown.toString();
    }

    private static void append(StringBuilder shown, int codePoint) {
        switch (codePoint) {
            case '\n' -> shown.append('\n');
            case '\t' -> shown.append(TAB);
            default -> {
                if (isSeen(codePoint) && Typeface.draws(codePoint)) {
                    shown.appendCodePoint(codePoint);
                } else {
                    shown.append("〔U+").append(String.format("%04X", codePoint)).append('〕');
                }
            }
        }
    }

    /** A typeface has glyphs for some characters that leave no ink but move what stands beside them. */
    private static boolean isSeen(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> !isVariationSelector(codePoint);
        };
    }

    private static boolean isVariationSelector(int codePoint) {
        return codePoint >= 0xFE00 && codePoint <= 0xFE0F || codePoint >= 0xE0100 && codePoint <= 0xE01EF;
    }
}
