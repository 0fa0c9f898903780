package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.XmlCursor;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.geom.AffineTransform;

/** Reads the place of a picture; its file is only asked whether one can see through it. */
final class PictureObject {

    /** Where PNG says of what kind its colours are, and two of the kinds that may be clear. */
    private static final int PNG_COLOURS = 25;

    private static final int GREY_CLEAR = 4;
    private static final int COLOUR_CLEAR = 6;
    private static final int PALETTE = 3;

    private PictureObject() {}

    /** @param space of the object the cursor stands on */
    static void read(XmlCursor xml, Space space, Sheet sheet, OfdPackage file, OfdResources resources)
            throws UnreadableDraft {
        String media = resources.media(xml.attribute("ResourceID"));
        boolean masked = xml.attribute("ImageMask") != null;
        AffineTransform toPage = space.toPage();
        String boundary = xml.attribute("Boundary");
        if (xml.attribute("CTM") == null && boundary != null) {
            double[] box = Numbers.first(4, boundary);
            toPage = new AffineTransform(toPage);
            toPage.scale(box[2], box[3]);
        }
        if (space.alpha() > 0) {
            boolean opaque = !masked && media != null && isOpaque(file.bytes(media, PNG_COLOURS + 1));
            sheet.picture(media, toPage, space, Colour.MIXED.faded(opaque ? space.alpha() : space.alpha() / 2));
        }
    }

    private static boolean isOpaque(byte[] head) {
        boolean png = head.length > PNG_COLOURS && head[1] == 'P' && head[2] == 'N' && head[3] == 'G';
        int colours = png ? head[PNG_COLOURS] : 0;
        return colours != GREY_CLEAR && colours != COLOUR_CLEAR && colours != PALETTE;
    }
}
