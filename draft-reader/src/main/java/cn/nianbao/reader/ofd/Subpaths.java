package cn.nianbao.reader.ofd;

import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Takes a path apart: its straight sides, and the boxes around the pieces it is drawn in. */
final class Subpaths {

    /** The straight sides as x, y, x, y. */
    private final List<double[]> sides = new ArrayList<>();

    private final List<Rectangle2D> boxes = new ArrayList<>();
    private boolean straight = true;
    private double x;
    private double y;
    private double startX;
    private double startY;
    private Rectangle2D box;

    Subpaths(Shape path) {
        double[] points = new double[6];
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            part(parts.currentSegment(points), points);
        }
    }

    List<double[]> sides() {
        return sides;
    }

    List<Rectangle2D> boxes() {
        return boxes;
    }

    /** Whether nothing of it bends. */
    boolean isStraight() {
        return straight;
    }

    private void part(int kind, double[] points) {
        switch (kind) {
            case PathIterator.SEG_MOVETO -> begin(points[0], points[1]);
            case PathIterator.SEG_LINETO -> side(points[0], points[1]);
            case PathIterator.SEG_QUADTO -> bend(points[2], points[3]);
            case PathIterator.SEG_CUBICTO -> bend(points[4], points[5]);
            default -> side(startX, startY);
        }
    }

    private void begin(double toX, double toY) {
        startX = toX;
        startY = toY;
        box = null;
        go(toX, toY);
    }

    private void side(double toX, double toY) {
        sides.add(new double[] {x, y, toX, toY});
        reach(toX, toY);
    }

    private void bend(double toX, double toY) {
        straight = false;
        reach(toX, toY);
    }

    private void reach(double toX, double toY) {
        if (box == null) {
            box = new Rectangle2D.Double(x, y, 0, 0);
            boxes.add(box);
        }
        box.add(toX, toY);
        go(toX, toY);
    }

    private void go(double toX, double toY) {
        x = toX;
        y = toY;
    }
}
