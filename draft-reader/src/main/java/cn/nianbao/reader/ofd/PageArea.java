package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.geom.Rectangle2D;

/**
 * The paper of a page, whose top left is where coordinates begin.
 *
 * @param width in points
 * @param height in points
 * @param shown what is shown and printed of it, in points
 */
record PageArea(double width, double height, Rectangle2D shown) {

    /** A4, where a file says nothing. */
    static final PageArea A4 = of(210, 297, null);

    private static final double POINTS = 72 / 25.4;

    /** In millimetres; larger than any sheet and small enough to draw. */
    private static final double LARGEST = 5_000;

    /** @param xml at PageArea or Area */
    static PageArea read(XmlCursor xml, PageArea otherwise) throws UnreadableDraft {
        double[][] boxes = new double[2][];
        xml.children(name -> {
            if (name.equals("PhysicalBox")) {
                boxes[0] = Numbers.first(4, xml.text());
            } else if (name.equals("ApplicationBox")) {
                boxes[1] = Numbers.first(4, xml.text());
            }
        });
        double[] paper = boxes[0];
        boolean usable = paper != null && paper[2] > 0 && paper[3] > 0 && paper[2] <= LARGEST && paper[3] <= LARGEST;
        return usable ? of(paper[2], paper[3], boxes[1]) : otherwise;
    }

    boolean shows(double x, double y) {
        return shown.contains(x, y);
    }

    private static PageArea of(double width, double height, double[] application) {
        Rectangle2D shown = new Rectangle2D.Double(0, 0, width * POINTS, height * POINTS);
        if (application != null && application[2] > 0 && application[3] > 0) {
            shown = shown.createIntersection(new Rectangle2D.Double(
                    application[0] * POINTS,
                    application[1] * POINTS,
                    application[2] * POINTS,
                    application[3] * POINTS));
        }
        return new PageArea(width * POINTS, height * POINTS, shown);
    }
}
