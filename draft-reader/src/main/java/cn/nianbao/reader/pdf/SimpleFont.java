package cn.nianbao.reader.pdf;

import java.io.IOException;

/** A font whose codes are single bytes. */
final class SimpleFont implements PdfFont {

    private final Letter[] letters;

    /** @param letters for each of the 256 codes */
    SimpleFont(Letter[] letters) {
        this.letters = letters.clone();
    }

    @Override
    public void read(byte[] text, Reader reader) throws IOException {
        for (byte code : text) {
            reader.letter(letters[code & 0xff]);
        }
    }

    @Override
    public boolean isVertical() {
        return false;
    }
}
