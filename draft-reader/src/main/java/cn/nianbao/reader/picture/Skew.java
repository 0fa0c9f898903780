package cn.nianbao.reader.picture;

import java.util.Arrays;

/**
 * How far a page lies askew: the turn at which its lines of words and rulings fall into the fewest rows. First it is looked for in
 * a few upright strips of the page, each by itself, for on a page with few lines two of them, far apart, may fall into the same
 * rows of the whole page where it is turned wrongly.
 */
final class Skew {

    private static final double MOST = 5;
    private static final double COARSE = 0.25;
    private static final double AROUND = 0.375;
    private static final double FINE = 0.025;
    private static final int STRIPS = 4;
    private static final int POINTS = 120_000;

    private final int width;
    private final int[] xs;
    private final int[] ys;
    private final int offset;

    private Skew(Ink ink, int step, int count) {
        width = ink.width();
        xs = new int[count];
        ys = new int[count];
        offset = ink.width() + ink.height();
        int found = 0;
        int seen = 0;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (isInk(ink, x, y) && seen++ % step == 0) {
                    xs[found] = x;
                    ys[found++] = y;
                }
            }
        }
    }

    /** In degrees clockwise, at most a little more than 5 either way. */
    static double of(Ink ink) {
        int all = 0;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                all += isInk(ink, x, y) ? 1 : 0;
            }
        }
        int step = all / POINTS + 1;
        Skew skew = new Skew(ink, step, (all + step - 1) / step);
        return skew.best(skew.best(0, MOST, COARSE, STRIPS), AROUND, FINE, 1);
    }

    /** A dot that stands alone is noise. */
    private static boolean isInk(Ink ink, int x, int y) {
        return ink.at(x, y) && (x + 1 < ink.width() && ink.at(x + 1, y) || y + 1 < ink.height() && ink.at(x, y + 1));
    }

    private double best(double middle, double reach, double step, int strips) {
        double best = middle;
        double most = sharpness(middle, strips);
        for (double by = step; by <= reach; by += step) {
            for (double degrees : new double[] {middle - by, middle + by}) {
                double sharpness = sharpness(degrees, strips);
                if (sharpness > most) {
                    most = sharpness;
                    best = degrees;
                }
            }
        }
        return best;
    }

    private double sharpness(double degrees, int strips) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        int[] rows = new int[2 * offset * strips];
        for (int i = 0; i < xs.length; i++) {
            int strip = (int) ((long) xs[i] * strips / width);
            rows[2 * offset * strip + offset + (int) Math.round(ys[i] * cosine - xs[i] * sine)]++;
        }
        return Arrays.stream(rows).mapToDouble(count -> (double) count * count).sum();
    }
}
