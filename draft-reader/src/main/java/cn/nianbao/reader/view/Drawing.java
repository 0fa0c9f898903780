package cn.nianbao.reader.view;

/** How a page is shown. */
public sealed interface Drawing {

    /** @param xml a whole SVG document in millimetres, to be served as it is or put into a page */
    record Svg(String xml) implements Drawing {}

    /** @param bytes a PNG over the whole page */
    record Png(byte[] bytes) implements Drawing {}

    /** By the browser's own PDF program, from the draft's bytes. */
    record Original() implements Drawing {}
}
