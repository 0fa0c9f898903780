package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import java.util.List;

/**
 * Tells which pages are pictures: nearly nothing is written on them, and a picture (or its strips) covers them or their letters are
 * drawn as shapes; or what is written cannot be told for the most part. Words that nobody sees under or over a scanned page are
 * what some scanner took them for, and count for nothing.
 */
final class PicturePages {

    private static final int FEW = 30;
    private static final int MANY_SHAPES = 150;
    private static final double COVERED = 0.5;
    private static final double UNTOLD = 0.3;

    private PicturePages() {}

    /** @param shapes how many shapes are drawn on it that are no lines and no rectangles */
    static boolean isPicture(Page page, int shapes) {
        int told = 0;
        int untold = 0;
        for (Glyph glyph : page.glyphs()) {
            if (glyph.visible() && !glyph.text().isBlank()) {
                boolean unknown = glyph.text().equals(Letter.UNKNOWN);
                told += unknown ? 0 : 1;
                untold += unknown ? 1 : 0;
            }
        }
        return told + untold < FEW && (covered(page) > COVERED || shapes > MANY_SHAPES)
                || untold > UNTOLD * (told + untold) && untold > FEW;
    }

    private static double covered(Page page) {
        List<Box> pictures = page.pictures();
        double area = pictures.stream()
                .mapToDouble(picture -> picture.width() * picture.height())
                .sum();
        return area / (page.width() * page.height());
    }
}
