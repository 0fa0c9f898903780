package cn.nianbao.verifier.compare;

import java.text.Normalizer;

/** Text as it is compared, and as it is told to people. */
public final class Shown {

    private static final int LONGEST = 80;

    private Shown() {}

    /** Without white space, which every program sets in its own way. What has no width but is no white space stays. */
    public static String squeezed(String text) {
        StringBuilder squeezed = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(squeezed::appendCodePoint);
        return squeezed.toString();
    }

    /** In a message: what cannot be seen is written out, so that it can be seen and does nothing to a terminal. */
    public static String plain(String text) {
        StringBuilder plain = new StringBuilder();
        text.codePoints().limit(LONGEST).forEach(c -> {
            if (isUnseen(c)) {
                plain.append("[U+%04X]".formatted(c));
            } else {
                plain.appendCodePoint(c);
            }
        });
        return text.codePointCount(0, text.length()) > LONGEST ? plain + "…" : plain.toString();
    }

    private static boolean isUnseen(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.PRIVATE_USE,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }
}
