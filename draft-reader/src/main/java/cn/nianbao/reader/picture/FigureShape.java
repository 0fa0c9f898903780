package cn.nianbao.reader.picture;

import java.util.List;

/**
 * What a figure's ink alone tells of it.
 *
 * @param digits how many pieces of ink stand as high as digits do; each digit is one piece
 * @param plausible whether it can be a figure at all: no piece is as wide as a Chinese character; digits that touch are wider
 * @param dash whether it is nothing but a dash
 */
record FigureShape(int digits, boolean plausible, boolean dash) {

    private static final double TALL = 0.7;
    private static final double WIDE = 0.85;
    private static final double TOUCHING = 1.12;
    private static final double DASH = 2.2;

    static FigureShape of(Ink ink, Writing writing) {
        int digits = 0;
        boolean plausible = true;
        boolean dash = true;
        for (Area line : writing.lines()) {
            List<Area> pieces = Spots.of(ink, line);
            int tallest = pieces.stream().mapToInt(Area::height).max().orElse(1);
            digits += (int) pieces.stream()
                    .filter(piece -> piece.height() >= tallest * TALL)
                    .count();
            plausible &= pieces.stream().allMatch(piece -> mayBeDigits(piece, tallest));
            dash &= pieces.size() == 1
                    && pieces.get(0).width() >= DASH * pieces.get(0).height();
        }
        return new FigureShape(digits, plausible || dash, dash);
    }

    private static boolean mayBeDigits(Area piece, int tallest) {
        return piece.width() <= Math.max(3, tallest * WIDE)
                || piece.width() >= tallest * TOUCHING && piece.height() >= tallest * TALL;
    }
}
