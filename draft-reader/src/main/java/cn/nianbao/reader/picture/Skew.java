package cn.nianbao.reader.picture;

/** How far a page lies askew: the turn at which its lines of words and rulings fall into the fewest rows. */
final class Skew {

    private static final double MOST = 5;
    private static final double COARSE = 0.25;
    private static final double FINE = 0.025;
    private static final int POINTS = 120_000;

    private final int[] xs;
    private final int[] ys;
    private final int[] rows;
    private final int offset;

    private Skew(Ink ink, int step, int count) {
        xs = new int[count];
        ys = new int[count];
        offset = ink.width() + ink.height();
        rows = new int[2 * offset];
        int found = 0;
        int seen = 0;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                if (ink.at(x, y) && seen++ % step == 0) {
                    xs[found] = x;
                    ys[found++] = y;
                }
            }
        }
    }

    /** In degrees clockwise, at most 5 either way. */
    static double of(Ink ink) {
        int all = 0;
        for (int y = 0; y < ink.height(); y++) {
            for (int x = 0; x < ink.width(); x++) {
                all += ink.at(x, y) ? 1 : 0;
            }
        }
        int step = all / POINTS + 1;
        Skew skew = new Skew(ink, step, (all + step - 1) / step);
        return skew.best(skew.best(0, MOST, COARSE), COARSE, FINE);
    }

    private double best(double middle, double reach, double step) {
        double best = middle;
        double most = sharpness(middle);
        for (double by = step; by <= reach; by += step) {
            for (double degrees : new double[] {middle - by, middle + by}) {
                double sharpness = sharpness(degrees);
                if (sharpness > most) {
                    most = sharpness;
                    best = degrees;
                }
            }
        }
        return best;
    }

    private double sharpness(double degrees) {
        double sine = Math.sin(Math.toRadians(degrees));
        double cosine = Math.cos(Math.toRadians(degrees));
        java.util.Arrays.fill(rows, 0);
        for (int i = 0; i < xs.length; i++) {
            rows[offset + (int) Math.round(ys[i] * cosine - xs[i] * sine)]++;
        }
        double sum = 0;
        for (int count : rows) {
            sum += (double) count * count;
        }
        return sum;
    }
}
