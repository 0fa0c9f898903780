package cn.nianbao.reader.page;

import cn.nianbao.report.Concern;
import java.util.List;

/**
 * Pictures that the report would lose. Icons and rules are none, nor is what lies behind the whole page, nor a seal: about square,
 * no larger than the largest seal (45 mm), over or beside the words that it was set upon.
 */
final class Pictures {

    private static final double ICON = 32;
    private static final double SEAL = 150;
    private static final double WHOLE_PAGE = 0.85;

    private Pictures() {}

    static List<Concern> lost(Page page) {
        Turned asDrawn = new Turned(page, 0);
        return page.pictures().stream()
                .filter(picture -> picture.width() > ICON && picture.height() > ICON)
                .filter(picture -> !isBackground(picture, page) && !isSeal(picture, page))
                .map(picture -> new Concern(Concern.Kind.DROPPED, "图片", asDrawn.place(picture)))
                .toList();
    }

    private static boolean isBackground(Box picture, Page page) {
        return picture.width() > WHOLE_PAGE * page.width()
                && picture.height() > WHOLE_PAGE * page.height()
                && page.glyphs().stream().anyMatch(Glyph::visible);
    }

    private static boolean isSeal(Box picture, Page page) {
        double ratio = picture.width() / picture.height();
        return picture.width() < SEAL
                && ratio > 0.8
                && ratio < 1.25
                && page.glyphs().stream().anyMatch(glyph -> glyph.visible() && covers(picture, glyph.box()));
    }

    private static boolean covers(Box picture, Box glyph) {
        return glyph.centreX() > picture.x()
                && glyph.centreX() < picture.right()
                && glyph.centreY() > picture.y()
                && glyph.centreY() < picture.bottom();
    }
}
