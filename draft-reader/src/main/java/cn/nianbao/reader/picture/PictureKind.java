package cn.nianbao.reader.picture;

import java.nio.charset.StandardCharsets;

/** Kinds of pictures that scanners and telephones make. */
enum PictureKind {
    PNG("png"),
    JPEG("jpeg"),
    TIFF("tiff"),
    BMP("bmp");

    private static final int HEAD = 12;

    private final String name;

    PictureKind(String name) {
        this.name = name;
    }

    /** As media types and Java call it. */
    String formatName() {
        return name;
    }

    boolean begins(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1);
        return switch (this) {
            case PNG -> head.startsWith("\u0089PNG\r\n\u001a\n");
            case JPEG -> head.startsWith("\u00ff\u00d8\u00ff");
            case TIFF -> head.startsWith("II*\0") || head.startsWith("MM\0*");
            case BMP -> head.startsWith("BM") && head.startsWith("\0\0\0\0", 6);
        };
    }
}
