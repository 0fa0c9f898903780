package cn.nianbao.reader.picture;

/** Evens out the light of a picture: shadows, yellow paper and a lamp from one side become white paper. */
final class Light {

    private static final int TILE = 32;
    /** Of a tile's pixels, so many in a hundred are darker than what is taken for paper. */
    private static final int PAPER = 75;
    /** Darker than this is no paper but ink or the scanner's bed. */
    private static final int DARKEST = 90;

    private final Gray gray;
    private final Gray paper;

    private Light(Gray gray) {
        this.gray = gray;
        this.paper = new Gray(gray.width() / TILE + 2, gray.height() / TILE + 2);
        for (int row = 0; row < paper.height(); row++) {
            for (int column = 0; column < paper.width(); column++) {
                paper.set(column, row, Math.max(DARKEST, paper(column * TILE - TILE / 2, row * TILE - TILE / 2)));
            }
        }
    }

    /** Brightens the picture in place. */
    static void even(Gray gray) {
        new Light(gray).apply();
    }

    private void apply() {
        for (int y = 0; y < gray.height(); y++) {
            for (int x = 0; x < gray.width(); x++) {
                int here = paper.between(
                        Math.min(paper.width() - 1.01, (double) x / TILE),
                        Math.min(paper.height() - 1.01, (double) y / TILE));
                gray.set(x, y, Math.min(Gray.WHITE, gray.at(x, y) * Gray.WHITE / here));
            }
        }
    }

    private int paper(int left, int top) {
        int[] count = new int[Gray.WHITE + 1];
        int pixels = 0;
        for (int y = Math.max(0, top); y < Math.min(gray.height(), top + TILE); y++) {
            for (int x = Math.max(0, left); x < Math.min(gray.width(), left + TILE); x++) {
                count[gray.at(x, y)]++;
                pixels++;
            }
        }
        int value = 0;
        for (int below = count[0]; value < Gray.WHITE && below * 100 <= pixels * PAPER; below += count[value]) {
            value++;
        }
        return value;
    }
}
