package cn.nianbao.reader.pdf;

import java.io.IOException;

/** Tells what the bytes of a text mean: letters and their widths. The shapes of its letters are of no concern. */
interface PdfFont {

    /** Takes the letters of a text, one by one. */
    interface Reader {
        void letter(Letter letter) throws IOException;
    }

    void read(byte[] text, Reader reader) throws IOException;

    /** Whether letters stand one below the other. */
    boolean isVertical();

    /** How far the next letter of vertical text stands below, in parts of the size. */
    default double drop() {
        return 1;
    }
}
