package cn.nianbao.reader.view;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The pieces a PNG is made of; times, texts, places and profiles have pieces of their own. */
final class PngChunks {

    private PngChunks() {}

    static List<String> of(byte[] png) {
        List<String> chunks = new ArrayList<>();
        ByteBuffer bytes = ByteBuffer.wrap(png);
        int at = 8;
        while (at < png.length) {
            chunks.add(new String(png, at + 4, 4, StandardCharsets.US_ASCII));
            at += bytes.getInt(at) + 12;
        }
        return chunks;
    }
}
