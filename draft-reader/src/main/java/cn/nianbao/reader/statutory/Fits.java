package cn.nianbao.reader.statutory;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How well labels of one draft fit the rows of the tables of one section. */
final class Fits {

    /** About as many ways to take labels together as a draft has. */
    private static final int USUAL = 100;

    private final RowLabels rows;
    private final Sayings sayings;
    private final Map<Said, double[]> known = new IdentityHashMap<>(USUAL);

    Fits(RowLabels rows, Sayings sayings) {
        this.rows = rows;
        this.sayings = sayings;
    }

    /** Whether the labels say their row wholly, and not a piece of it or something like it. */
    boolean isSaid(Alignment.Match match) {
        return match.row().isSaidBy(sayings.endings(match.entry().labels()));
    }

    /** For each row how well they fit at best, however many of the last labels are taken together; 0 or less where they do not. */
    double[] of(List<Piece> labels) {
        double[] best = rows.none();
        for (Said said : sayings.endings(labels)) {
            double[] fits = known.computeIfAbsent(said, rows::fits);
            if (best == rows.none()) {
                best = fits;
            } else if (fits != rows.none()) {
                best = better(best, fits);
            }
        }
        return best;
    }

    private static double[] better(double[] some, double[] others) {
        double[] better = some.clone();
        for (int i = 0; i < better.length; i++) {
            better[i] = Math.max(better[i], others[i]);
        }
        return better;
    }
}
