package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Takes a path apart: its straight sides, or the boxes around the pieces it is drawn in. */
final class Subpaths {

    private final Shape path;

    private double x;
    private double y;

    /** What to do with a straight side of a path. */
    interface Side {
        void line(double fromX, double fromY, double toX, double toY) throws UnreadableDraft;
    }

    Subpaths(Shape path) {
        this.path = path;
    }

    /** Goes along all straight sides; a page may have thousands of them, so that none is kept. */
    void sides(Side side) throws UnreadableDraft {
        double[] to = new double[6];
        double startX = 0;
        double startY = 0;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    startX = to[0];
                    startY = to[1];
                    go(startX, startY);
                }
                case PathIterator.SEG_LINETO -> side(side, to[0], to[1]);
                case PathIterator.SEG_QUADTO -> go(to[2], to[3]);
                case PathIterator.SEG_CUBICTO -> go(to[4], to[5]);
                default -> side(side, startX, startY);
            }
        }
    }

    /** The boxes around its pieces; none where anything of it bends. */
    List<Rectangle2D> boxes() {
        List<Rectangle2D> boxes = new ArrayList<>();
        double[] to = new double[6];
        Rectangle2D box = null;
        for (PathIterator parts = path.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(to)) {
                case PathIterator.SEG_MOVETO -> {
                    go(to[0], to[1]);
                    box = null;
                }
                case PathIterator.SEG_LINETO -> {
                    if (box == null) {
                        box = new Rectangle2D.Double(x, y, 0, 0);
                        boxes.add(box);
                    }
                    box.add(to[0], to[1]);
                }
                case PathIterator.SEG_QUADTO, PathIterator.SEG_CUBICTO -> {
                    return List.of();
                }
                default -> {
                    // back to where the piece begins, which lies in its box
                }
            }
        }
        return boxes;
    }

    private void side(Side side, double toX, double toY) throws UnreadableDraft {
        side.line(x, y, toX, toY);
        go(toX, toY);
    }

    private void go(double toX, double toY) {
        x = toX;
        y = toY;
    }
}
