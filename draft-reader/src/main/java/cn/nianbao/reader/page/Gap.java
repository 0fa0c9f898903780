package cn.nianbao.reader.page;

/** Tells where the white between two letters is a space. */
final class Gap {

    /** In parts of the letters' size: between figures and Latin letters, between a letter and an ideograph, between these. */
    private static final double NARROW = 0.35;

    private static final double MIXED = 0.6;
    private static final double WIDE = 0.9;

    /** In parts of the larger one's size: a figure so much smaller than the one beside it is a note's. */
    private static final double SMALL = 0.75;

    private Gap() {}

    static boolean isSpace(Glyph left, Glyph right) {
        return isWhite(left, right) || isSmallFigure(left, right);
    }

    private static boolean isSmallFigure(Glyph left, Glyph right) {
        return Math.min(left.size(), right.size()) < SMALL * Math.max(left.size(), right.size())
                && Character.isDigit(left.text().charAt(left.text().length() - 1))
                && Character.isDigit(right.text().charAt(0));
    }

    private static boolean isWhite(Glyph left, Glyph right) {
        double gap = right.box().x() - left.box().right();
        int narrow = (isNarrow(left.text().charAt(left.text().length() - 1)) ? 1 : 0)
                + (isNarrow(right.text().charAt(0)) ? 1 : 0);
        double least = narrow == 2 ? NARROW : narrow == 1 ? MIXED : WIDE;
        return gap > least * Math.min(left.size(), right.size());
    }

    static boolean isNarrow(char c) {
        return c < 0x2000;
    }
}
