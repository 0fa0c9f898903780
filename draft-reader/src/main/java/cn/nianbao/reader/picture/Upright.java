package cn.nianbao.reader.picture;

import cn.nianbao.reader.page.Turn;

/**
 * A page's picture set upright.
 *
 * @param turn from here back to the picture, in pixels
 */
record Upright(Gray gray, Turn turn) {

    /** Less than this moves nothing by a pixel that matters. */
    private static final double LEAST = 0.03;

    /** @param skew how far the page lies askew, in degrees clockwise */
    static Upright of(Gray seen, double skew) {
        if (Math.abs(skew) < LEAST) {
            return new Upright(seen, null);
        }
        double sine = Math.sin(Math.toRadians(skew));
        double cosine = Math.cos(Math.toRadians(skew));
        int width = (int) Math.ceil(seen.width() * cosine + seen.height() * Math.abs(sine));
        int height = (int) Math.ceil(seen.width() * Math.abs(sine) + seen.height() * cosine);
        Turn turn = new Turn(skew, width / 2.0, height / 2.0, seen.width() / 2.0, seen.height() / 2.0);
        Gray upright = new Gray(width, height);
        for (int y = 0; y < height; y++) {
            for (int x = 0; x < width; x++) {
                double fromX = x - turn.uprightX();
                double fromY = y - turn.uprightY();
                upright.set(
                        x,
                        y,
                        seen.between(
                                turn.seenX() + fromX * cosine - fromY * sine,
                                turn.seenY() + fromX * sine + fromY * cosine));
            }
        }
        return new Upright(upright, turn);
    }
}
