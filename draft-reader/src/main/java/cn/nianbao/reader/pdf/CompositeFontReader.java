package cn.nianbao.reader.pdf;

import java.io.IOException;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;

/** Reads a font whose codes are of several bytes, as all fonts of Chinese are. */
final class CompositeFontReader {

    private static final Set<String> CHINESE = Set.of("GB1", "CNS1", "Japan1", "Korea1");
    private static final int MOST_CIDS = 65_536;

    private final COSDictionary font;
    private final COSDictionary descendant;
    private final PdfStreams streams;
    private final Map<Integer, Double> widths = new HashMap<>();

    CompositeFontReader(COSDictionary font, PdfStreams streams) {
        this.font = font;
        this.streams = streams;
        COSArray descendants = font.getCOSArray(COSName.DESCENDANT_FONTS);
        boolean one =
                descendants != null && descendants.size() > 0 && descendants.getObject(0) instanceof COSDictionary;
        descendant = one ? (COSDictionary) descendants.getObject(0) : new COSDictionary();
    }

    PdfFont read() throws IOException {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        String name = encoding instanceof COSName known ? known.getName() : "";
        boolean identity = name.equals("Identity-H") || name.equals("Identity-V") || encoding == null;
        CMap codes = identity ? null : FontCodes.of(encoding, streams);
        boolean vertical = identity ? name.equals("Identity-V") : codes != null && codes.getWMode() == 1;
        width(descendant.getCOSArray(COSName.W));
        return new CompositeFont(codes, vertical, meaning(codes, name), drop());
    }

    private CompositeFont.Meaning meaning(CMap codes, String name) throws IOException {
        CMap said = FontCodes.of(font.getDictionaryObject(COSName.TO_UNICODE), streams);
        boolean plain = name.contains("UCS2") || name.contains("UTF16");
        CMap letters = plain ? null : collection();
        TrueTypeDigits shapes = ownShapes();
        byte[] order = shapes == null ? null : order();
        double usual = descendant.getFloat(COSName.DW, 1000) / 1000;
        DigitOpinion opinion = opinion(said, codes);
        return (code, bytes) -> {
            int cid = codes == null ? code : codes.toCID(code, bytes);
            String copied = said == null ? null : said.toUnicode(code, bytes);
            String drawn = plain ? utf16(code) : letters == null ? null : letters.toUnicode(cid, 2);
            if (shapes != null && copied != null) {
                drawn = shapes.digit(shape(cid, order)).orElse(null);
            }
            String text = opinion.agreed(copied, drawn, -1);
            return new Letter(opinion.settled(text), widths.getOrDefault(cid, usual), bytes == 1 && code == ' ');
        };
    }

    /** Where figures are copied from codes whose shapes follow one another, these tell of one that is out of order. */
    private static DigitOpinion opinion(CMap said, CMap codes) {
        DigitOpinion opinion = new DigitOpinion();
        for (char digit = '0'; said != null && digit <= '9'; digit++) {
            byte[] code = said.getCodesFromUnicode(String.valueOf(digit));
            if (code != null) {
                int number = new BigInteger(1, code).intValue();
                opinion.agreed(String.valueOf(digit), null, codes == null ? number : codes.toCID(number, code.length));
            }
        }
        return opinion;
    }

    /** An embedded TrueType font draws by the order of its own shapes, whatever collection it names; null where there is none. */
    private TrueTypeDigits ownShapes() throws IOException {
        COSDictionary descriptor = descendant.getCOSDictionary(COSName.FONT_DESC);
        COSStream file = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
        return file == null ? null : TrueTypeDigits.of(streams.decoded(file));
    }

    /** Where the shapes have another order than the codes; null where they have the same. */
    private byte[] order() throws IOException {
        COSStream order = descendant.getCOSStream(COSName.CID_TO_GID_MAP);
        return order == null ? null : streams.decoded(order);
    }

    private static int shape(int cid, byte[] order) {
        if (order == null) {
            return cid;
        }
        return 2 * cid + 1 < order.length ? (order[2 * cid] & 0xff) << 8 | order[2 * cid + 1] & 0xff : 0;
    }

    /** The letters of the collection of shapes that the font draws from; null where it has shapes of its own. */
    private CMap collection() throws IOException {
        COSDictionary system = descendant.getCOSDictionary(COSName.CIDSYSTEMINFO);
        String ordering = system == null ? null : system.getString(COSName.ORDERING);
        return ordering != null && CHINESE.contains(ordering)
                ? FontCodes.predefined("Adobe-" + ordering + "-UCS2")
                : null;
    }

    private static String utf16(int code) {
        return code < MOST_CIDS
                ? String.valueOf((char) code)
                : new String(new char[] {(char) (code >>> 16), (char) code});
    }

    /** {@code first [w1 w2 …]} or {@code first last w}. */
    private void width(COSArray given) {
        int i = 0;
        while (given != null && i + 1 < given.size()) {
            int first = given.getObject(i) instanceof COSNumber number ? number.intValue() : -1;
            COSBase next = given.getObject(i + 1);
            if (next instanceof COSArray each) {
                for (int j = 0; j < each.size(); j++) {
                    width(first + j, each.getObject(j));
                }
                i += 2;
            } else {
                int last = next instanceof COSNumber number ? number.intValue() : -1;
                for (int cid = first; i + 2 < given.size() && cid <= Math.min(last, MOST_CIDS); cid++) {
                    width(cid, given.getObject(i + 2));
                }
                i += 3;
            }
        }
    }

    private void width(int cid, COSBase width) {
        if (cid >= 0 && cid < MOST_CIDS && width instanceof COSNumber number) {
            widths.put(cid, number.floatValue() / 1000.0);
        }
    }

    private double drop() {
        COSArray vertical = descendant.getCOSArray(COSName.DW2);
        return vertical != null && vertical.size() > 1 && vertical.getObject(1) instanceof COSNumber drop
                ? Math.abs(drop.floatValue()) / 1000
                : 1;
    }
}
