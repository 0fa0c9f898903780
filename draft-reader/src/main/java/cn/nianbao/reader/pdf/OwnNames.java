package cn.nianbao.reader.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.fontbox.cff.CFFFont;
import org.apache.fontbox.cff.CFFParser;
import org.apache.fontbox.cff.CFFType1Font;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The names that an embedded Type 1 font itself gives to its codes. */
final class OwnNames {

    private static final Pattern NAMED = Pattern.compile("dup\\s+(\\d{1,3})\\s*/([^\\s/]{1,40})\\s+put");
    private static final byte[] SHAPES = "eexec".getBytes(StandardCharsets.US_ASCII);

    private OwnNames() {}

    /** Puts the names in; leaves them alone where the font is none of that kind. */
    static void into(String[] names, COSDictionary descriptor, PdfStreams streams) throws IOException {
        if (descriptor == null) {
            return;
        }
        if (descriptor.getCOSStream(COSName.FONT_FILE) != null) {
            inClearText(names, streams.decoded(descriptor.getCOSStream(COSName.FONT_FILE)));
        } else if (descriptor.getCOSStream(COSName.FONT_FILE3) != null) {
            compact(names, streams.decoded(descriptor.getCOSStream(COSName.FONT_FILE3)));
        }
    }

    /** The encoding stands in front of the shapes, in PostScript that can be read. */
    private static void inClearText(String[] names, byte[] font) {
        int end = PdfDoor.indexOf(font, SHAPES, 0, font.length);
        String head = new String(font, 0, end < 0 ? 0 : end, StandardCharsets.ISO_8859_1);
        Matcher named = NAMED.matcher(head);
        while (named.find()) {
            int code = Integer.parseInt(named.group(1));
            if (code < names.length) {
                names[code] = named.group(2);
            }
        }
    }

    private static void compact(String[] names, byte[] font) throws IOException {
        List<CFFFont> fonts = new CFFParser().parse(font, () -> font);
        if (!fonts.isEmpty() && fonts.get(0) instanceof CFFType1Font type1) {
            type1.getEncoding().getCodeToNameMap().forEach((code, name) -> names[code & 0xff] = name);
        }
    }
}
