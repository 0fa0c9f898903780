package cn.nianbao.reader.pdf;

import java.util.ArrayList;
import java.util.List;

/** The path that is being drawn, in the reader's points: of each part the area and the straight lines. */
final class Outline {

    private static final double SQUARE = 0.3;

    /** A part of a path. */
    private static final class Part {

        final Area area = new Area();
        final List<double[]> lines = new ArrayList<>();
        boolean curved;
        double startX;
        double startY;
        double x;
        double y;

        /** Whether it is a rectangle that stands upright. */
        boolean isRectangle() {
            return !curved
                    && lines.size() >= 3
                    && lines.stream()
                            .allMatch(line ->
                                    Math.abs(line[0] - line[2]) < SQUARE || Math.abs(line[1] - line[3]) < SQUARE)
                    && lines.stream().allMatch(this::isAtEdge);
        }

        private boolean isAtEdge(double[] line) {
            double right = area.box().right();
            double bottom = area.box().bottom();
            boolean atSide = near(line[0], area.box().x()) || near(line[0], right);
            boolean atEnd = near(line[1], area.box().y()) || near(line[1], bottom);
            return atSide && atEnd;
        }

        private static boolean near(double a, double b) {
            return Math.abs(a - b) < SQUARE;
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private Part open;
    private boolean clips;

    void move(double x, double y) {
        open = new Part();
        open.startX = x;
        open.startY = y;
        to(x, y);
        parts.add(open);
    }

    void line(double x, double y) {
        if (open == null) {
            move(x, y);
            return;
        }
        open.lines.add(new double[] {open.x, open.y, x, y});
        to(x, y);
    }

    void curve(double... points) {
        if (open == null) {
            move(points[0], points[1]);
        }
        open.curved = true;
        for (int i = 0; i < points.length; i += 2) {
            to(points[i], points[i + 1]);
        }
    }

    private void to(double x, double y) {
        open.x = x;
        open.y = y;
        open.area.add(x, y);
    }

    void close() {
        if (open != null && (open.x != open.startX || open.y != open.startY)) {
            line(open.startX, open.startY);
        }
    }

    int size() {
        return parts.size() + (open == null ? 0 : open.lines.size());
    }

    /** The next painting also narrows what is drawn later. */
    void clip() {
        clips = true;
    }

    void paint(Canvas canvas, State state, boolean fills, boolean strokes) {
        for (Part part : parts) {
            if (fills) {
                canvas.filled(
                        part.area,
                        part.isRectangle(),
                        state.fillAlpha > 0.9 && !state.blends && state.fill.known(),
                        state.fill,
                        state.clip);
            }
            if (strokes && state.strokeAlpha > 0.05 && state.lineWidth * state.matrix.height() <= Canvas.BAR) {
                part.lines.forEach(line -> stroke(line, canvas, state));
            }
        }
        if (clips) {
            state.clip = clipped(state.clip);
        }
        parts.clear();
        open = null;
        clips = false;
    }

    private Area clipped(Area clip) {
        Area all = new Area();
        for (Part part : parts) {
            Area area = part.area;
            if (!area.isEmpty()) {
                all.add(area.box().x(), area.box().y());
                all.add(area.box().right(), area.box().bottom());
            }
        }
        return clip.within(all);
    }

    /** What of the line the clip leaves. */
    private static void stroke(double[] line, Canvas canvas, State state) {
        Area area = new Area();
        area.add(line[0], line[1]);
        area.add(line[2], line[3]);
        Area seen = area.within(state.clip);
        if (!seen.isEmpty()) {
            boolean slanted = area.width() > 1 && area.height() > 1;
            if (!slanted) {
                canvas.line(
                        seen.box().x(),
                        seen.box().y(),
                        seen.box().right(),
                        seen.box().bottom(),
                        state.stroke);
            }
        }
    }
}
