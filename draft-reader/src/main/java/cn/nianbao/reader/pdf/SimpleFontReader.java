package cn.nianbao.reader.pdf;

import java.io.IOException;
import java.util.Arrays;
import org.apache.fontbox.afm.FontMetrics;
import org.apache.fontbox.cmap.CMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.font.encoding.Encoding;
import org.apache.pdfbox.pdmodel.font.encoding.GlyphList;
import org.apache.pdfbox.pdmodel.font.encoding.StandardEncoding;

/** Reads a font of single bytes: Type 1, TrueType, Type 3. */
final class SimpleFontReader {

    private static final int CODES = 256;
    private static final double USUAL_WIDTH = 0.5;
    private static final int SYMBOLIC = 4;

    private final COSDictionary font;
    private final PdfStreams streams;
    private final boolean type3;
    private final String[] names = new String[CODES];

    SimpleFontReader(COSDictionary font, PdfStreams streams) {
        this.font = font;
        this.streams = streams;
        this.type3 = COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE));
    }

    PdfFont read() throws IOException {
        CMap unicode = FontCodes.of(font.getDictionaryObject(COSName.TO_UNICODE), streams);
        name();
        double[] widths = widths();
        FontMetrics standard = font.containsKey(COSName.WIDTHS) ? null : standardMetrics();
        DigitOpinion opinion = new DigitOpinion();
        TrueTypeDigits shapes = shapes();
        String[] texts = new String[CODES];
        for (int code = 0; code < CODES; code++) {
            String said = unicode == null ? null : unicode.toUnicode(code, 1);
            String named =
                    names[code] == null ? null : GlyphList.getAdobeGlyphList().toUnicode(names[code]);
            String drawn = named == null && shapes != null
                    ? shapes.digit(shapes.shapeOfCode(code)).orElse(null)
                    : named;
            texts[code] = opinion.agreed(said, drawn, DigitOpinion.number(names[code]));
        }
        Letter[] letters = new Letter[CODES];
        for (int code = 0; code < CODES; code++) {
            double width = standard != null && names[code] != null
                    ? standard.getCharacterWidth(names[code]) / 1000
                    : widths[code];
            letters[code] = new Letter(opinion.settled(texts[code]), width, code == ' ');
        }
        return new SimpleFont(letters);
    }

    private FontMetrics standardMetrics() {
        String base = font.getNameAsString(COSName.BASE_FONT);
        return base != null && Standard14Fonts.containsName(base) ? Standard14Fonts.getAFM(base) : null;
    }

    private TrueTypeDigits shapes() throws IOException {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        COSStream file = descriptor == null ? null : descriptor.getCOSStream(COSName.FONT_FILE2);
        return file == null ? null : TrueTypeDigits.of(streams.decoded(file));
    }

    /** The names of the letters, as the dictionary tells them, else as the font's own program does. */
    private void name() throws IOException {
        COSBase encoding = font.getDictionaryObject(COSName.ENCODING);
        COSName base = encoding instanceof COSName named ? named : null;
        if (encoding instanceof COSDictionary dictionary) {
            base = dictionary.getCOSName(COSName.BASE_ENCODING);
        }
        Encoding known = base == null ? null : Encoding.getInstance(base);
        if (known == null && !type3 && !isSymbolic()) {
            known = StandardEncoding.INSTANCE;
        }
        if (known == null && !type3) {
            OwnNames.into(names, font.getCOSDictionary(COSName.FONT_DESC), streams);
        }
        if (known != null) {
            known.getCodeToNameMap().forEach((code, name) -> names[code & 0xff] = name);
        }
        if (encoding instanceof COSDictionary dictionary
                && dictionary.getDictionaryObject(COSName.DIFFERENCES) instanceof COSArray differences) {
            rename(differences);
        }
    }

    private void rename(COSArray differences) {
        int code = 0;
        for (int i = 0; i < differences.size(); i++) {
            COSBase item = differences.getObject(i);
            if (item instanceof COSNumber number) {
                code = number.intValue();
            } else if (item instanceof COSName name) {
                if (code >= 0 && code < CODES) {
                    names[code] = name.getName();
                }
                code++;
            }
        }
    }

    /** An embedded font without an encoding has one of its own, which only its program tells. */
    private boolean isSymbolic() {
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        boolean embedded = descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
        return embedded || descriptor != null && (descriptor.getInt(COSName.FLAGS) & SYMBOLIC) != 0;
    }

    private double[] widths() {
        double[] widths = new double[CODES];
        double scale = type3 ? matrixScale() : 0.001;
        COSDictionary descriptor = font.getCOSDictionary(COSName.FONT_DESC);
        double missing = descriptor == null ? 0 : descriptor.getFloat(COSName.MISSING_WIDTH, 0) * scale;
        Arrays.fill(widths, missing > 0 || type3 ? missing : USUAL_WIDTH);
        COSArray given = font.getCOSArray(COSName.WIDTHS);
        int first = font.getInt(COSName.FIRST_CHAR, 0);
        for (int i = 0; given != null && i < given.size(); i++) {
            int code = first + i;
            if (code >= 0 && code < CODES && given.getObject(i) instanceof COSNumber width) {
                widths[code] = width.floatValue() * scale;
            }
        }
        return widths;
    }

    /** Type 3 fonts have a scale of their own. */
    private double matrixScale() {
        COSArray matrix = font.getCOSArray(COSName.FONT_MATRIX);
        return matrix != null && matrix.size() > 0 && matrix.getObject(0) instanceof COSNumber scale
                ? Math.abs(scale.floatValue())
                : 0.001;
    }
}
