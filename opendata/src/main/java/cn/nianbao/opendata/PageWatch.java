package cn.nianbao.opendata;

import cn.nianbao.forms.paper.Typeface;
import cn.nianbao.opendata.Printed.Shape;
import cn.nianbao.opendata.Printed.Writing;
import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;

/** Watches how a page of our own press is drawn: letters of our typeface, and rulings. Pictures and shades it never draws. */
final class PageWatch extends PDFGraphicsStreamEngine {

    private static final double MILLIMETRE = 25.4 / 72;
    /** Letters further apart than this part of their size belong to two boxes of a table. */
    private static final double GAP = 0.5;

    private final double height;
    private final List<Writing> lines = new ArrayList<>();
    private final List<Shape> shapes = new ArrayList<>();
    private final StringBuilder path = new StringBuilder();
    private final Point2D.Float point = new Point2D.Float();
    private Line line;

    private PageWatch(PDPage page) {
        super(page);
        height = page.getMediaBox().getHeight();
    }

    static Printed watch(PDPage page) throws IOException {
        PageWatch watch = new PageWatch(page);
        watch.processPage(page);
        watch.endLine();
        double width = page.getMediaBox().getWidth() * MILLIMETRE;
        return new Printed(width, watch.height * MILLIMETRE, watch.lines, watch.shapes);
    }

    /** A line that is being written. */
    private static final class Line {

        private final Typeface typeface;
        private final double size;
        private final double x;
        private final double y;
        private final StringBuilder text = new StringBuilder();
        private final List<Double> steps = new ArrayList<>();
        private double last;
        private double end;

        Line(Typeface typeface, double size, double x, double y) {
            this.typeface = typeface;
            this.size = size;
            this.x = x;
            this.y = y;
            this.last = x;
            this.end = x;
        }

        boolean goesOn(Typeface nextTypeface, double nextSize, double nextX, double nextY) {
            return typeface == nextTypeface
                    && Math.abs(size - nextSize) < 0.01
                    && Math.abs(y - nextY) < 0.01
                    && nextX > last
                    && nextX - end < GAP * size;
        }

        void add(String letter, double at, double width) {
            if (!text.isEmpty()) {
                steps.add(at - last);
            }
            text.append(letter);
            last = at;
            end = at + width;
        }

        Writing written() {
            return new Writing(typeface, size, x, y, text.toString(), steps, end - x);
        }
    }

    @Override
    protected void showGlyph(Matrix place, PDFont font, int code, Vector displacement) throws IOException {
        Typeface typeface = font.getName().endsWith("Bold") ? Typeface.BOLD : Typeface.REGULAR;
        double size = place.getScalingFactorY() * MILLIMETRE;
        double x = place.getTranslateX() * MILLIMETRE;
        double y = (height - place.getTranslateY()) * MILLIMETRE;
        if (line == null || !line.goesOn(typeface, size, x, y)) {
            endLine();
            line = new Line(typeface, size, x, y);
        }
        line.add(font.toUnicode(code), x, displacement.getX() * place.getScalingFactorX() * MILLIMETRE);
    }

    private void endLine() {
        if (line != null && !line.text.toString().isBlank()) {
            lines.add(line.written());
        }
        line = null;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        moveTo((float) p0.getX(), (float) p0.getY());
        lineTo((float) p1.getX(), (float) p1.getY());
        lineTo((float) p2.getX(), (float) p2.getY());
        lineTo((float) p3.getX(), (float) p3.getY());
        closePath();
    }

    @Override
    public void moveTo(float x, float y) {
        step("M", x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        step("L", x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        step("B", x1, y1);
        step("", x2, y2);
        step("", x3, y3);
    }

    private void step(String sign, float x, float y) {
        point.setLocation(x, y);
        path.append(sign).append(String.format(Locale.ROOT, " %.3f %.3f ", x * MILLIMETRE, (height - y) * MILLIMETRE));
    }

    @Override
    public Point2D getCurrentPoint() {
        return point;
    }

    @Override
    public void closePath() {
        path.append("C ");
    }

    @Override
    public void endPath() {
        path.setLength(0);
    }

    @Override
    public void strokePath() {
        draw(transformWidth(getGraphicsState().getLineWidth()) * MILLIMETRE);
    }

    @Override
    public void fillPath(int rule) {
        draw(0);
    }

    @Override
    public void fillAndStrokePath(int rule) {
        draw(0);
    }

    private void draw(double lineWidth) {
        shapes.add(new Shape(path.toString().strip(), lineWidth));
        endPath();
    }

    @Override
    public void clip(int rule) {
        // a box that keeps its words within itself hides none of them
    }

    @Override
    public void drawImage(PDImage image) {
        throw new IllegalStateException("A report has no pictures");
    }

    @Override
    public void shadingFill(COSName name) {
        throw new IllegalStateException("A report has no shades");
    }
}
