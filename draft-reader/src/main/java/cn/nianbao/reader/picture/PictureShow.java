package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.UnreadableDraft;
import java.awt.image.BufferedImage;
import java.util.List;

/** Pictures to be looked at rather than read. */
public final class PictureShow {

    /** Enough for the eye, and for a figure of the smallest size that is printed. */
    private static final double DPI = 200;

    private static final double POINTS_AN_INCH = 72;

    private PictureShow() {}

    /**
     * The pages of a file of one of the kinds that are read here, in order, none of them drawn yet.
     *
     * @throws UnreadableDraft when the file is damaged or too large
     */
    public static List<PagePicture> pages(byte[] bytes) throws UnreadableDraft {
        for (PictureKind kind : PictureKind.values()) {
            if (kind.begins(bytes)) {
                return new PictureFile(kind, bytes).pages();
            }
        }
        return List.of();
    }

    /**
     * A page as PNG: its pixels, turned as the page is seen, and nothing else of the file.
     *
     * @throws UnreadableDraft when it cannot be drawn
     */
    public static byte[] png(PagePicture page) throws UnreadableDraft {
        BufferedImage picture = page.source().draw();
        return PlainPng.of(picture, pixels(page.width()), pixels(page.height()));
    }

    private static int pixels(double points) {
        return (int) Math.ceil(points / POINTS_AN_INCH * DPI);
    }
}
