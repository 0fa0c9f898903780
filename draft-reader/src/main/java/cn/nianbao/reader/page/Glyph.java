package cn.nianbao.reader.page;

/**
 * A character on a page; a word, where a picture was read.
 *
 * @param size of the font in points as it is seen
 * @param turn how far the text is turned clockwise against the page, in degrees: 0, 90, 180 or 270
 * @param visible whether a reader sees it: drawn, not in the paper's colour, not covered, on the page
 */
public record Glyph(String text, Box box, double size, int turn, boolean visible) {}
