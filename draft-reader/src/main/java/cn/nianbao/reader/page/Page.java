package cn.nianbao.reader.page;

import java.util.List;

/**
 * A page as it is drawn, turned as its reader sees it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param pictures where pictures stand
 */
public record Page(
        int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Box> pictures) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
    }
}
