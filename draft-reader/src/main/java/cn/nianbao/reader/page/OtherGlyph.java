package cn.nianbao.reader.page;

/**
 * What a glyph that was read from a picture may say as well.
 *
 * @param text empty where something stands there and nothing could be made of it
 * @param asLikely whether nothing speaks for what the glyph says rather than for this
 */
public record OtherGlyph(String text, Box box, boolean asLikely) {}
