package cn.nianbao.reader.page;

import java.util.List;

/**
 * A page as it is drawn, turned as its reader sees it.
 *
 * @param number from 1
 * @param width in points
 * @param height in points
 * @param pictures where pictures stand
 * @param turn from here to the page as it is seen, where a picture was set upright for reading; null where they are the same
 * @param otherReadings what glyphs may say as well where reading a picture left that open; in their place
 */
public record Page(
        int number,
        double width,
        double height,
        List<Glyph> glyphs,
        List<Ruling> rulings,
        List<Box> pictures,
        Turn turn,
        List<OtherGlyph> otherReadings) {

    public Page {
        glyphs = List.copyOf(glyphs);
        rulings = List.copyOf(rulings);
        pictures = List.copyOf(pictures);
        otherReadings = List.copyOf(otherReadings);
    }

    /** A page that is no picture. */
    public Page(int number, double width, double height, List<Glyph> glyphs, List<Ruling> rulings, List<Box> pictures) {
        this(number, width, height, glyphs, rulings, pictures, null, List.of());
    }
}
