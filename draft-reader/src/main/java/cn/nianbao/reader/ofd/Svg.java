package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.ShownText;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;

/**
 * Writes SVG in millimetres from what is given in points. Of the file's own words only letters come in, and they are escaped;
 * everything else is numbers and names that stand here.
 */
final class Svg {

    /** A page of a report has some 100,000 characters, pictures aside. */
    private static final int MOST = 16_000_000;

    private static final double MILLIMETRES = 25.4 / 72;

    private final StringBuilder out = new StringBuilder();
    private final int page;
    private int open;

    /** @param page its number, for the answer where it holds too much */
    Svg(int page) {
        this.page = page;
    }

    static double millimetres(double points) {
        return points * MILLIMETRES;
    }

    void open(Rectangle2D paper) {
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ");
        number(millimetres(paper.getWidth()));
        out.append(' ');
        number(millimetres(paper.getHeight()));
        out.append('"');
        with("width", millimetres(paper.getWidth())).unit();
        with("height", millimetres(paper.getHeight())).unit();
        with("font-family", "SimSun, 'Noto Serif CJK SC', 'Source Han Serif SC', serif");
        out.append('>');
        open++;
    }

    private void unit() {
        out.insert(out.length() - 1, "mm");
    }

    /** Until {@link #close()}, what lies outside of the box is not drawn. */
    void openCut(Rectangle2D box) throws UnreadableDraft {
        begin("svg").box(box);
        out.append(" viewBox=\"");
        number(millimetres(box.getX()));
        out.append(' ');
        number(millimetres(box.getY()));
        out.append(' ');
        number(millimetres(box.getWidth()));
        out.append(' ');
        number(millimetres(box.getHeight()));
        out.append("\">");
        open++;
    }

    void close() {
        out.append("</svg>");
        open--;
    }

    String closeAll() {
        while (open > 0) {
            close();
        }
        return out.toString();
    }

    Svg begin(String element) throws UnreadableDraft {
        refuseExcess();
        out.append('<').append(element);
        return this;
    }

    void end() {
        out.append("/>");
    }

    /** Ends an element that holds words. */
    void end(String element, CharSequence words) {
        out.append('>');
        ShownText.escape(words.toString(), out);
        out.append("</").append(element).append('>');
    }

    Svg with(String attribute, String ours) {
        out.append(' ').append(attribute).append("=\"").append(ours).append('"');
        return this;
    }

    Svg with(String attribute, double millimetres) {
        out.append(' ').append(attribute).append("=\"");
        number(millimetres);
        out.append('"');
        return this;
    }

    Svg with(String attribute, Iterable<Double> millimetres) {
        out.append(' ').append(attribute).append("=\"");
        for (double each : millimetres) {
            number(each);
            out.append(' ');
        }
        out.setLength(out.length() - 1);
        out.append('"');
        return this;
    }

    /** Turned clockwise round the page's corner. */
    Svg turned(double degrees) {
        return with("transform", "rotate(" + degrees + ")");
    }

    Svg box(Rectangle2D box) {
        return with("x", millimetres(box.getX()))
                .with("y", millimetres(box.getY()))
                .with("width", millimetres(box.getWidth()))
                .with("height", millimetres(box.getHeight()));
    }

    Svg colour(String attribute, Colour colour) {
        with(attribute, String.format("#%06x", colour.red() << 16 | colour.green() << 8 | colour.blue()));
        return colour.isOpaque() ? this : with(attribute + "-opacity", colour.alpha());
    }

    Svg path(Shape shape) throws UnreadableDraft {
        out.append(" d=\"");
        double[] points = new double[6];
        for (PathIterator parts = shape.getPathIterator(null); !parts.isDone(); parts.next()) {
            switch (parts.currentSegment(points)) {
                case PathIterator.SEG_MOVETO -> part('M', points, 2);
                case PathIterator.SEG_LINETO -> part('L', points, 2);
                case PathIterator.SEG_QUADTO -> part('Q', points, 4);
                case PathIterator.SEG_CUBICTO -> part('C', points, 6);
                default -> out.append('Z');
            }
            refuseExcess();
        }
        out.append('"');
        return this;
    }

    private void part(char what, double[] points, int count) {
        out.append(what);
        for (int i = 0; i < count; i++) {
            out.append(i == 0 ? "" : " ");
            number(millimetres(points[i]));
        }
    }

    /** To a hundredth, without the zeros that say nothing. */
    private void number(double millimetres) {
        long hundredths = Math.round(millimetres * 100);
        if (hundredths < 0) {
            out.append('-');
            hundredths = -hundredths;
        }
        out.append(hundredths / 100);
        long rest = hundredths % 100;
        if (rest != 0) {
            out.append('.').append(rest / 10);
            if (rest % 10 != 0) {
                out.append(rest % 10);
            }
        }
    }

    private void refuseExcess() throws UnreadableDraft {
        if (out.length() > MOST) {
            throw new UnreadableDraft(Reason.HOSTILE, "第 " + page + " 页的图形或图片过多，无法在这里显示。请下载原件查看。");
        }
    }
}
