package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;

/**
 * How things are drawn that do not say so themselves; each null where it is left to the next.
 *
 * @param relative the id of the next
 * @param lineWidth in millimetres
 */
record DrawParam(String relative, Double lineWidth, Colour fill, Colour stroke) {

    static final DrawParam NONE = new DrawParam(null, null, null, null);

    /** @param xml at a DrawParam or an object that may say the same */
    static DrawParam read(XmlCursor xml) throws UnreadableDraft {
        String relative = xml.attribute("Relative");
        String width = xml.attribute("LineWidth");
        Double lineWidth = width == null ? null : new Numbers(width).next();
        Colour[] colours = new Colour[2];
        xml.children(name -> {
            if (name.equals("FillColor")) {
                colours[0] = Colour.read(xml);
            } else if (name.equals("StrokeColor")) {
                colours[1] = Colour.read(xml);
            }
        });
        return new DrawParam(relative, lineWidth, colours[0], colours[1]);
    }

    /** These settings, and those of the other where these are silent. */
    DrawParam over(DrawParam other) {
        if (other == NONE) {
            return this;
        }
        return new DrawParam(
                relative,
                lineWidth == null ? other.lineWidth : lineWidth,
                fill == null ? other.fill : fill,
                stroke == null ? other.stroke : stroke);
    }
}
