package cn.nianbao.reader.page;

/** Tells where the white between two letters is a space. */
final class Gap {

    /** In parts of the letters' size: between figures and Latin letters, between a letter and an ideograph, between these. */
    private static final double NARROW = 0.35;

    private static final double MIXED = 0.6;
    private static final double WIDE = 0.9;

    private Gap() {}

    static boolean isSpace(Glyph left, Glyph right) {
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
