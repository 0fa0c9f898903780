package cn.nianbao.reader.picture;

/**
 * How writing is shown to the program that reads it: its lines one after another in a strip of the page, with white around.
 *
 * @param height of a line of letters in the strip, in pixels
 * @param hard whether pixels are either black or white
 */
record Strip(int height, boolean hard) {

    /** In parts of the height. */
    private static final double MARGIN = 0.5;

    private static final double BETWEEN = 0.12;
    private static final int BLACK_BELOW = 170;
    private static final double LARGEST_SCALE = 4;
    private static final int LONGEST = 8_000;

    /** @param usual height of a line on the page: a mere dash is not blown up to the height of letters */
    Gray of(Gray page, Writing writing, int usual) {
        int lineHeight = Math.max(writing.lineHeight(), usual);
        double scale = Math.min(LARGEST_SCALE, (double) height / lineHeight);
        int margin = (int) (height * MARGIN);
        int between = (int) (height * BETWEEN);
        int width = 2 * margin + between * (writing.lines().size() - 1);
        for (Area line : writing.lines()) {
            width += (int) Math.ceil(line.width() * scale);
        }
        Gray strip = new Gray(Math.min(LONGEST, width), height + 2 * margin);
        java.util.Arrays.fill(strip.pixels(), (byte) Gray.WHITE);
        int left = margin;
        for (Area line : writing.lines()) {
            int top = margin + (int) (height - line.height() * scale) / 2;
            draw(page, line, strip, left, top, scale);
            left += (int) Math.ceil(line.width() * scale) + between;
        }
        return strip;
    }

    private void draw(Gray page, Area line, Gray strip, int left, int top, double scale) {
        int fringe = (int) Math.ceil(scale);
        int right = Math.min(strip.width(), left + (int) Math.ceil(line.width() * scale) + fringe);
        int bottom = Math.min(strip.height(), top + (int) Math.ceil(line.height() * scale) + fringe);
        for (int y = Math.max(0, top - fringe); y < bottom; y++) {
            for (int x = Math.max(0, left - fringe); x < right; x++) {
                int value = page.between(line.left() + (x - left) / scale, line.top() + (y - top) / scale);
                int shown = hard ? value < BLACK_BELOW ? 0 : Gray.WHITE : value;
                strip.set(x, y, Math.min(strip.at(x, y), shown));
            }
        }
    }
}
