package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Box;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/**
 * Where and how an object draws.
 *
 * @param toPage from the object's millimetres to points of the page
 * @param frame the same without the object's own matrix
 * @param clip in points, what of it is shown; null where nothing is cut off
 * @param alpha 0, not to be seen, to 1
 * @param param how things are drawn that do not say so themselves
 */
record Space(AffineTransform toPage, AffineTransform frame, Rectangle2D clip, double alpha, DrawParam param) {

    private static final double POINTS = 72 / 25.4;

    /** Programs write boxes that are a little too small, and boxes of lines that have no height. */
    private static final double SLACK = 2;

    static Space page() {
        AffineTransform points = AffineTransform.getScaleInstance(POINTS, POINTS);
        return new Space(points, points, null, 1, DrawParam.NONE);
    }

    /** Of a layer or block: only its way of drawing is its own. */
    Space layer(XmlCursor xml, OfdResources resources) {
        String id = xml.attribute("DrawParam");
        return id == null
                ? this
                : new Space(toPage, frame, clip, alpha, resources.drawParam(id).over(param));
    }

    /** Of an object: in its boundary, through its matrix. */
    Space object(XmlCursor xml, OfdResources resources) throws UnreadableDraft {
        Space layer = layer(xml, resources);
        AffineTransform here = new AffineTransform(toPage);
        Rectangle2D cut = clip;
        String boundary = xml.attribute("Boundary");
        if (boundary != null) {
            double[] box = Numbers.first(4, boundary);
            cut = cut(here, box, clip);
            here.translate(box[0], box[1]);
        }
        AffineTransform outer = here;
        String matrix = xml.attribute("CTM");
        if (matrix != null) {
            here = new AffineTransform(outer);
            here.concatenate(new AffineTransform(Numbers.first(6, matrix)));
        }
        String visible = xml.attribute("Visible");
        boolean shown = visible == null || !(visible.equals("false") || visible.equals("0"));
        double own = shown ? Colour.alpha(xml.attribute("Alpha")) : 0;
        return new Space(here, outer, cut, alpha * own, layer.param);
    }

    /** How the object draws, after its own settings. */
    DrawParam with(DrawParam own) {
        return own.over(param);
    }

    boolean shows(Box box) {
        return clip == null
                || box.right() > clip.getMinX()
                        && box.x() < clip.getMaxX()
                        && box.bottom() > clip.getMinY()
                        && box.y() < clip.getMaxY();
    }

    /** What of a box on the page is shown; of negative size where nothing is. */
    Rectangle2D shown(Rectangle2D box) {
        return clip == null ? box : box.createIntersection(clip);
    }

    /**
     * Cut further, by a box in the object's millimetres. Whether those go through the object's matrix is read in two ways by
     * the programs that write them; what either shows is shown.
     */
    Space cutBy(Rectangle2D box) {
        Rectangle2D either = toPage.createTransformedShape(box)
                .getBounds2D()
                .createUnion(frame.createTransformedShape(box).getBounds2D());
        return new Space(toPage, frame, cut(either, clip), alpha, param);
    }

    private static Rectangle2D cut(AffineTransform outer, double[] box, Rectangle2D clip) {
        if (box[2] <= 0 && box[3] <= 0) {
            return clip;
        }
        return cut(around(outer, box[0], box[1], box[0] + Math.max(0, box[2]), box[1] + Math.max(0, box[3])), clip);
    }

    /** The upright box around a box that is turned or stretched. */
    private static Rectangle2D around(AffineTransform outer, double left, double top, double right, double bottom) {
        if (outer.getShearX() == 0 && outer.getShearY() == 0) {
            return between(
                    left * outer.getScaleX() + outer.getTranslateX(),
                    top * outer.getScaleY() + outer.getTranslateY(),
                    right * outer.getScaleX() + outer.getTranslateX(),
                    bottom * outer.getScaleY() + outer.getTranslateY());
        }
        double[] corners = {left, top, right, top, right, bottom, left, bottom};
        outer.transform(corners, 0, corners, 0, corners.length / 2);
        double fromX = Math.min(Math.min(corners[0], corners[2]), Math.min(corners[4], corners[6]));
        double fromY = Math.min(Math.min(corners[1], corners[3]), Math.min(corners[5], corners[7]));
        double toX = Math.max(Math.max(corners[0], corners[2]), Math.max(corners[4], corners[6]));
        double toY = Math.max(Math.max(corners[1], corners[3]), Math.max(corners[5], corners[7]));
        return between(fromX, fromY, toX, toY);
    }

    private static Rectangle2D between(double oneX, double oneY, double otherX, double otherY) {
        return new Rectangle2D.Double(
                Math.min(oneX, otherX), Math.min(oneY, otherY), Math.abs(otherX - oneX), Math.abs(otherY - oneY));
    }

    private static Rectangle2D cut(Rectangle2D box, Rectangle2D clip) {
        Rectangle2D slack = new Rectangle2D.Double(
                box.getX() - SLACK, box.getY() - SLACK, box.getWidth() + 2 * SLACK, box.getHeight() + 2 * SLACK);
        return clip == null ? slack : slack.createIntersection(clip);
    }
}
