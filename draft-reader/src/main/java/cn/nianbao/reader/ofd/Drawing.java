package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Ruling;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.util.List;

/** Puts a path on the page as lines and areas; everything in points. */
final class Drawing {

    /** A bar up to this thick is a line, a thicker one an area. */
    private static final double THICKEST = 4;

    private static final double TIMES_AS_LONG = 3;
    private static final double SHORTEST = 2;

    /** How far a line may lean and still be level or upright, and the same as a part of its length. */
    private static final double LEAN = 0.5;

    private static final double LEAN_OF_LENGTH = 0.005;

    private final Shape path;
    private final int points;
    private final Space space;
    private final Sheet sheet;

    Drawing(Shape path, int points, Space space, Sheet sheet) {
        this.path = path;
        this.points = points;
        this.space = space;
        this.sheet = sheet;
    }

    /**
     * Every straight side is a line; a side as thick as an area is one too, for it parts what stands on its two sides.
     *
     * @param width in the object's millimetres
     */
    void stroke(Colour colour, double width) throws UnreadableDraft {
        AffineTransform toPage = space.toPage();
        sheet.stroke(path, width * Math.sqrt(Math.abs(toPage.getDeterminant())), colour);
        new Subpaths(path).sides((fromX, fromY, toX, toY) -> line(fromX, fromY, toX, toY, colour));
    }

    /** A path of nothing but thin bars is so many lines; anything else is an area. */
    void fill(Colour colour) throws UnreadableDraft {
        sheet.fill(path, space.shown(path.getBounds2D()), points, colour);
        List<Rectangle2D> bars = new Subpaths(path).boxes();
        if (bars.stream().allMatch(Drawing::isThin)) {
            for (Rectangle2D bar : bars) {
                bar(bar, colour);
            }
        }
    }

    private static boolean isThin(Rectangle2D box) {
        double thick = Math.min(box.getWidth(), box.getHeight());
        return thick <= THICKEST && Math.max(box.getWidth(), box.getHeight()) >= thick * TIMES_AS_LONG;
    }

    private void bar(Rectangle2D box, Colour colour) throws UnreadableDraft {
        if (box.getWidth() >= box.getHeight()) {
            line(box.getMinX(), box.getCenterY(), box.getMaxX(), box.getCenterY(), colour);
        } else {
            line(box.getCenterX(), box.getMinY(), box.getCenterX(), box.getMaxY(), colour);
        }
    }

    private void line(double fromX, double fromY, double toX, double toY, Colour colour) throws UnreadableDraft {
        double width = Math.abs(toX - fromX);
        double height = Math.abs(toY - fromY);
        if (Math.min(width, height) > Math.max(LEAN, Math.max(width, height) * LEAN_OF_LENGTH)) {
            return;
        }
        Rectangle2D shown =
                space.shown(new Rectangle2D.Double(Math.min(fromX, toX), Math.min(fromY, toY), width, height));
        if (Math.max(shown.getWidth(), shown.getHeight()) < SHORTEST
                || Math.min(shown.getWidth(), shown.getHeight()) < 0) {
            return;
        }
        double x = shown.getCenterX();
        double y = shown.getCenterY();
        sheet.line(
                width >= height
                        ? new Ruling(shown.getMinX(), y, shown.getMaxX(), y)
                        : new Ruling(x, shown.getMinY(), x, shown.getMaxY()),
                colour);
    }
}
