package cn.nianbao.forms.paper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.Set;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The one typeface of our papers: Noto Sans SC (思源黑体, SIL Open Font License 1.1), in two weights. It comes along as a jar, so that nothing depends on what a machine has installed, and only the glyphs a paper uses get into it.
 */
public enum Typeface {
    REGULAR(400, "NotoSansSC-Regular.ttf"),
    BOLD(700, "NotoSansSC-Bold.ttf");

    static final String FAMILY = "paper";
    private static final String FOLDER = "/fonts/ttf/NotoSansSC/";

    /** It warns that it leaves out the table of glyph variants; none is ever asked for. Held, or the level is forgotten. */
    private static final Logger CHATTER = Logger.getLogger("org.apache.fontbox.ttf.CmapSubtable");

    static {
        CHATTER.setLevel(Level.SEVERE);
    }

    private final int weight;
    private final String file;

    /** Some 20 MB that take longer to read than a form takes to print; let go when memory gets scarce. */
    private SoftReference<TrueTypeFont> kept = new SoftReference<>(null);

    Typeface(int weight, String file) {
        this.weight = weight;
        this.file = file;
    }

    int weight() {
        return weight;
    }

    /** For that paper; of it, only what is used goes in. */
    PDFont on(PDDocument paper) throws IOException {
        return PDType0Font.load(paper, glyphs(), true);
    }

    /** A font file with the glyphs of these characters and no others, for a paper that brings its letters along. */
    public byte[] subset(Set<Integer> codePoints) {
        try {
            TTFSubsetter subset = new TTFSubsetter(glyphs());
            subset.addAll(codePoints);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            subset.writeToStream(bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private synchronized TrueTypeFont glyphs() {
        TrueTypeFont glyphs = kept.get();
        if (glyphs == null) {
            glyphs = read();
            kept = new SoftReference<>(glyphs);
        }
        return glyphs;
    }

    /** Reads it anew. */
    TrueTypeFont read() {
        try (InputStream stream = Typeface.class.getResourceAsStream(FOLDER + file)) {
            if (stream == null) {
                throw new IllegalStateException("缺少字体 " + FOLDER + file);
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(stream));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Whether both weights have a glyph for it. */
    static boolean draws(int codePoint) {
        return Coverage.DRAWN.get(codePoint);
    }

    /** Asked once: it takes a while to ask for every character there is. */
    private static final class Coverage {

        static final BitSet DRAWN = both();

        private static BitSet both() {
            BitSet drawn = of(REGULAR);
            drawn.and(of(BOLD));
            return drawn;
        }

        private static BitSet of(Typeface typeface) {
            BitSet drawn = new BitSet(Character.MAX_CODE_POINT + 1);
            try {
                CmapLookup glyphs = typeface.glyphs().getUnicodeCmapLookup();
                for (int codePoint = ' '; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
                    if (glyphs.getGlyphId(codePoint) != 0) {
                        drawn.set(codePoint);
                    }
                }
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
            return drawn;
        }
    }
}
