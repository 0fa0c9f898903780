package cn.nianbao.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.apache.fontbox.cmap.CMap;
import org.apache.fontbox.cmap.CMapParser;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Maps of codes: to letters, as a file writes them, and of the encodings that every reader of PDF knows. */
final class FontCodes {

    private static final Map<String, CMap> PREDEFINED = new HashMap<>();

    private FontCodes() {}

    /** A map that is embedded, or known by its name; null where there is none. */
    static CMap of(COSBase map, PdfStreams streams) throws IOException {
        if (map instanceof COSStream stream) {
            return parsed(streams.decoded(stream));
        }
        return map instanceof COSName name ? predefined(name.getName()) : null;
    }

    private static CMap parsed(byte[] map) throws IOException {
        try (RandomAccessReadBuffer in = new RandomAccessReadBuffer(map)) {
            return new CMapParser().parse(in);
        }
    }

    /** One of those that come with the library; the names of files that it looks for are fixed by the standard. */
    static synchronized CMap predefined(String name) throws IOException {
        if (!name.matches("[\\w-]{1,40}")) {
            throw new IOException(
                    "no such map: " + new String(name.getBytes(StandardCharsets.UTF_8), StandardCharsets.US_ASCII));
        }
        CMap known = PREDEFINED.get(name);
        if (known == null) {
            known = new CMapParser().parsePredefined(name);
            PREDEFINED.put(name, known);
        }
        return known;
    }
}
