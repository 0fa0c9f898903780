package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.PageBudget;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;

/**
 * A path in the short form of OFD: letters for what to draw, each with its points (M and S begin, L goes straight, Q and B
 * bend, A goes round, C closes).
 */
final class PathData {

    private static final int LOOK_EVERY = 4096;

    /** Nearly all paths are the lines of tables, each with two ends. */
    private static final int USUAL_POINTS = 2;

    private final Path2D.Double path = new Path2D.Double(Path2D.WIND_NON_ZERO, USUAL_POINTS);
    private final Numbers data;
    private final PageBudget budget;
    private int points;
    private boolean begun;

    PathData(String data, PageBudget budget) throws UnreadableDraft {
        this.data = new Numbers(data);
        this.budget = budget;
        char what = 'M';
        while (this.data.hasMore()) {
            if (this.data.atLetter()) {
                what = Character.toUpperCase(this.data.letter());
            }
            part(what);
            if (++points % LOOK_EVERY == 0) {
                budget.points(LOOK_EVERY);
            }
        }
        budget.points(points % LOOK_EVERY);
    }

    Path2D.Double path() {
        return path;
    }

    int points() {
        return points;
    }

    private void part(char what) throws UnreadableDraft {
        switch (what) {
            case 'M', 'S' -> moveTo(data.next(), data.next());
            case 'L' -> {
                begin();
                path.lineTo(data.next(), data.next());
            }
            case 'Q' -> {
                begin();
                path.quadTo(data.next(), data.next(), data.next(), data.next());
            }
            case 'B' -> {
                begin();
                path.curveTo(data.next(), data.next(), data.next(), data.next(), data.next(), data.next());
            }
            case 'A' -> arc();
            case 'C' -> {
                begin();
                path.closePath();
                refuseNumbersAfterClose();
            }
            default -> throw OfdPackage.missing("可识别的图形数据");
        }
    }

    /** No ruling is round and no letter is read from its outline, so that it suffices to bend where an arc bends. */
    private void arc() throws UnreadableDraft {
        begin();
        Point2D from = path.getCurrentPoint();
        double rx = data.next();
        double ry = data.next();
        data.next();
        data.next();
        boolean clockwise = data.next() > 0;
        double x = data.next();
        double y = data.next();
        double bend =
                (clockwise ? 1 : -1) * Math.min(1, 2 * Math.max(rx, ry) / Math.max(1e-9, from.distance(x, y))) / 2;
        path.quadTo(
                (from.getX() + x) / 2 + (y - from.getY()) * bend,
                (from.getY() + y) / 2 - (x - from.getX()) * bend,
                x,
                y);
    }

    private void begin() {
        if (!begun) {
            moveTo(0, 0);
        }
    }

    private void moveTo(double x, double y) {
        path.moveTo(x, y);
        begun = true;
    }

    private void refuseNumbersAfterClose() throws UnreadableDraft {
        if (data.hasMore() && !data.atLetter()) {
            throw OfdPackage.missing("可识别的图形数据");
        }
    }
}
