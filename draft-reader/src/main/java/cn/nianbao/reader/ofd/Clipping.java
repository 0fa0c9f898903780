package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.PageBudget;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;

/** What an object's clips leave of it; each clip cuts what the ones before it left. */
final class Clipping {

    private final PageBudget budget;
    private Space space;

    Clipping(Space space, PageBudget budget) {
        this.space = space;
        this.budget = budget;
    }

    /**
     * What is left of the space.
     *
     * @param xml at Clips
     */
    Space read(XmlCursor xml) throws UnreadableDraft {
        xml.children(clip -> {
            Rectangle2D[] all = new Rectangle2D[1];
            boolean[] whole = new boolean[1];
            xml.children(area -> {
                Rectangle2D box = area(xml);
                whole[0] |= box == null;
                all[0] = all[0] == null || box == null ? box : all[0].createUnion(box);
            });
            if (!whole[0] && all[0] != null) {
                space = space.cutBy(all[0]);
            }
        });
        return space;
    }

    /** The box around an area; null where it is made of letters, whose shapes are not known here. */
    private Rectangle2D area(XmlCursor xml) throws UnreadableDraft {
        String matrix = xml.attribute("CTM");
        AffineTransform inner = matrix == null ? new AffineTransform() : new AffineTransform(Numbers.first(6, matrix));
        Rectangle2D[] found = new Rectangle2D[1];
        xml.children(name -> {
            if (name.equals("Path")) {
                found[0] = path(xml, inner);
            }
        });
        return found[0];
    }

    private Rectangle2D path(XmlCursor xml, AffineTransform area) throws UnreadableDraft {
        AffineTransform inner = new AffineTransform(area);
        String boundary = xml.attribute("Boundary");
        if (boundary != null) {
            double[] box = Numbers.first(4, boundary);
            inner.translate(box[0], box[1]);
        }
        String matrix = xml.attribute("CTM");
        if (matrix != null) {
            inner.concatenate(new AffineTransform(Numbers.first(6, matrix)));
        }
        Rectangle2D[] found = new Rectangle2D[1];
        xml.children(name -> {
            if (name.equals("AbbreviatedData")) {
                found[0] = inner.createTransformedShape(new PathData(xml.text(), budget).path())
                        .getBounds2D();
            }
        });
        return found[0];
    }
}
