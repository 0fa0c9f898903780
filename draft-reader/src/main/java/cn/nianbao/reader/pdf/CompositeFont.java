package cn.nianbao.reader.pdf;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;

/** A font whose codes are of several bytes, most often of two. */
final class CompositeFont implements PdfFont {

    /** Makes a letter of a code. */
    interface Meaning {
        Letter of(int code, int bytes);
    }

    private final CMap encoding;
    private final boolean vertical;
    private final Meaning meaning;
    private final double drop;
    private final Map<Integer, Letter> letters = new HashMap<>();

    /**
     * @param encoding null where every code has two bytes and is read across
     * @param drop how far the next letter of vertical text stands below
     */
    CompositeFont(CMap encoding, boolean vertical, Meaning meaning, double drop) {
        this.encoding = encoding;
        this.vertical = vertical;
        this.meaning = meaning;
        this.drop = drop;
    }

    @Override
    public void read(byte[] text, Reader reader) throws IOException {
        if (encoding == null) {
            for (int i = 0; i + 1 < text.length; i += 2) {
                letter((text[i] & 0xff) << 8 | text[i + 1] & 0xff, 2, reader);
            }
            return;
        }
        ByteArrayInputStream in = new ByteArrayInputStream(text);
        int left = in.available();
        while (left > 0) {
            int code = encoding.readCode(in);
            int now = in.available();
            letter(code, left - now, reader);
            left = now;
        }
    }

    private void letter(int code, int bytes, Reader reader) throws IOException {
        Integer key = bytes << 28 ^ code;
        Letter letter = letters.get(key);
        if (letter == null) {
            letter = meaning.of(code, bytes);
            letters.put(key, letter);
        }
        reader.letter(letter);
    }

    @Override
    public boolean isVertical() {
        return vertical;
    }

    @Override
    public double drop() {
        return drop;
    }
}
