package cn.nianbao.reader.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** Reads each of a file's fonts once. */
final class Fonts {

    private final PdfStreams streams;
    private final Map<COSDictionary, PdfFont> known = new IdentityHashMap<>();

    Fonts(PdfStreams streams) {
        this.streams = streams;
    }

    /** @param font null where the page names a font that it does not have */
    PdfFont of(COSDictionary font) throws IOException {
        PdfFont read = known.get(font);
        if (read == null) {
            read = read(font);
            known.put(font, read);
        }
        return read;
    }

    private PdfFont read(COSDictionary font) throws IOException {
        COSDictionary dictionary = font == null ? new COSDictionary() : font;
        boolean composite = COSName.TYPE0.equals(dictionary.getCOSName(COSName.SUBTYPE));
        return composite
                ? new CompositeFontReader(dictionary, streams).read()
                : new SimpleFontReader(dictionary, streams).read();
    }
}
