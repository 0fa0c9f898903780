package cn.nianbao.reader.page;

import java.util.List;

/** Tells whether a line ends because the next word had no room, or because its writer ended it. */
final class Fold {

    private static final String CLOSING = "，。、；：？！”’）》】〉」』…％%,.;:?!)]";

    private Fold() {}

    /** Whether the first word of the next line would not have fitted into a width behind this line. */
    static boolean isFold(GlyphLine line, GlyphLine next, double width) {
        return line.box().width() + firstWord(next.glyphs()) > width;
    }

    /**
     * Whether the figure that follows is the rest of this one: a figure is broken only where not one more of its digits has room,
     * and none begins with 0 and another digit.
     */
    static boolean isFoldOfFigure(GlyphLine line, GlyphLine next, double width) {
        boolean full = line.box().width() + next.glyphs().get(0).box().width() > width;
        return full
                && !(line.text().equals("0") && Character.isDigit(next.text().charAt(0)));
    }

    /** How wide that is which could not be parted: a figure or a Latin word, or an ideograph, with the mark behind it. */
    private static double firstWord(List<Glyph> glyphs) {
        int end = 1;
        if (isWord(glyphs.get(0))) {
            while (end < glyphs.size()
                    && isWord(glyphs.get(end))
                    && !Gap.isSpace(glyphs.get(end - 1), glyphs.get(end))) {
                end++;
            }
        }
        while (end < glyphs.size() && CLOSING.contains(glyphs.get(end).text())) {
            end++;
        }
        return glyphs.get(end - 1).box().right() - glyphs.get(0).box().x();
    }

    private static boolean isWord(Glyph glyph) {
        char c = glyph.text().charAt(0);
        return Gap.isNarrow(c) && Character.isLetterOrDigit(c);
    }
}
