package cn.nianbao.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** What the codes of a font mean; a figure that is copied as another than is seen counts as unknown. */
class PdfFontTest {

    /** Two and one exchanged. */
    private static final String SWAPPED = unicode(1, "30", "32", "31", "33", "34", "35", "36", "37", "38", "39");

    private static final String TRUE = unicode(1, "30", "31", "32", "33", "34", "35", "36", "37", "38", "39");

    private static final String WIDE = unicode(2, "30", "32", "31", "33", "34", "35", "36", "37", "38", "39");

    @Test
    void readsTheEncodingsOfSimpleFonts() throws IOException {
        assertThat(read("<< /Subtype /Type1 /BaseFont /Helvetica >>", "(A1-2)")).isEqualTo("A1-2");
        assertThat(read("<< /Subtype /TrueType /Encoding /WinAnsiEncoding >>", "(1\\2262)"))
                .isEqualTo("1–2");
        assertThat(read("<< /Subtype /Type1 /Encoding << /Differences [1 /one /two /uni4E00] >> >>", "<010203>"))
                .isEqualTo("12一");
        assertThat(read("<< /Subtype /Type1 /ToUnicode 7 0 R >>", "<0102>", "", cmap(1, "<01> <4E00> <02> <4E8C>")))
                .isEqualTo("一二");
    }

    @Test
    void readsTheEncodingsOfChineseFonts() throws IOException {
        String song = "/Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>";
        assertThat(read(composite("/GBK-EUC-H", song, ""), "<D2BB31B6FE>")).isEqualTo("一1二");
        assertThat(read(composite("/UniGB-UTF16-H", song, ""), "<4E000031>")).isEqualTo("一1");
        assertThat(read(composite("/Identity-H", song, ""), "<0012>")).isEqualTo("1");
    }

    @Test
    void countsFiguresThatAreCopiedOtherwiseThanNamedAsUnknown() throws IOException {
        String named = "<< /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /ToUnicode 7 0 R >>";
        assertThat(read(named, "(0123)", "", SWAPPED)).isEqualTo("0\ufffd\ufffd3");
        assertThat(read(named, "(0123)", "", TRUE)).isEqualTo("0123");
    }

    @Test
    void countsFiguresThatAreCopiedOtherwiseThanCollectedAsUnknown() throws IOException {
        String song = "/Subtype /CIDFontType0 /CIDSystemInfo << /Registry (Adobe) /Ordering (GB1) /Supplement 4 >>";
        assertThat(read(composite("/UniGB-UCS2-H", song, "/ToUnicode 7 0 R"), "<0030003100320033>", "", WIDE))
                .isEqualTo("0\ufffd\ufffd3");
    }

    @Test
    void countsFiguresOutOfTheOrderOfTheirShapesAsUnknown() throws IOException {
        String own = "/Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>";
        assertThat(read(composite("/Identity-H", own, "/ToUnicode 7 0 R"), "<0030003100320033>", "", WIDE))
                .isEqualTo("0\ufffd\ufffd3");
        String names = "[48 /cid017 /cid018 /cid019 /cid020 /cid021 /cid022 /cid023 /cid024 /cid025 /cid026]";
        String type1 = "<< /Subtype /Type1 /FontDescriptor << /FontFile 6 0 R >> /Encoding << /Differences " + names
                + " >> /ToUnicode 7 0 R >>";
        assertThat(read(type1, "(0123)", "", SWAPPED)).isEqualTo("0\ufffd\ufffd3");
    }

    @Test
    void countsFiguresThatAreCopiedOtherwiseThanTheFontMapsThemAsUnknown() throws IOException {
        String own = "/Subtype /CIDFontType2 /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>"
                + " /FontDescriptor << /FontFile2 6 0 R >>";
        String font = composite("/Identity-H", own, "/ToUnicode 7 0 R");
        String codes = "<0005000600070008>";
        String said = cmap(2, "<0005> <0031> <0006> <0030> <0007> <0032> <0008> <0033>");
        assertThat(read(font, codes, trueType(), said)).isEqualTo("\ufffd\ufffd23");
        String simple = "<< /Subtype /TrueType /FontDescriptor << /Flags 4 /FontFile2 6 0 R >> /ToUnicode 7 0 R >>";
        String saidOfBytes = cmap(1, "<01> <0030> <02> <0032>");
        assertThat(read(simple, "<0102>", trueType(), saidOfBytes)).isEqualTo("0\ufffd");
    }

    @Test
    void readsTheNamesThatAnEmbeddedFontGivesItself() throws IOException {
        String font = "<< /Subtype /Type1 /FontDescriptor << /Flags 4 /FontFile 6 0 R >> >>";
        String program = "%!PS\n/Encoding 256 array\ndup 1 /one put\ndup 2 /two put\nreadonly def currentfile eexec\n";
        assertThat(read(font, "<010203>", program, "")).isEqualTo("12\ufffd");
    }

    /** Letters of the page, the font being object 5's F2. */
    private static String read(String font, String words) throws IOException {
        return read(font, words, "", "");
    }

    private static String read(String font, String words, String program, String unicode) throws IOException {
        PdfObjects file = new PdfObjects("BT /F2 12 Tf 100 100 Td " + words + " Tj ET", "");
        file.but(5, "<< /Font << /F2 " + font + " >> >>");
        file.and(PdfObjects.stream("", program)).and(PdfObjects.stream("", unicode));
        return Pdf.seen(Pdf.pages(file.bytes()).get(0));
    }

    private static String composite(String encoding, String descendant, String more) {
        return "<< /Type /Font /Subtype /Type0 /Encoding " + encoding + " /DescendantFonts [<< /Type /Font "
                + descendant + " >>] " + more + " >>";
    }

    /** Says of the codes from 0x30 on what they are. */
    private static String unicode(int bytes, String... letters) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < letters.length; i++) {
            list.append(String.format(bytes == 1 ? "<%02X> <%4s> " : "<%04X> <%4s> ", 0x30 + i, letters[i])
                    .replace("<  ", "<00"));
        }
        return cmap(bytes, list.toString());
    }

    private static String cmap(int bytes, String list) {
        int count = list.split(">").length / 2;
        return "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange "
                + (bytes == 1 ? "<00> <FF>" : "<0000> <FFFF>") + " endcodespacerange\n" + count + " beginbfchar " + list
                + " endbfchar\nendcmap end end";
    }

    /** A font of a table of characters only: shapes 5 to 14 are the figures, bytes 1 to 10 draw them. */
    private static String trueType() {
        ByteBuffer font = ByteBuffer.allocate(28 + 20 + 32 + 262);
        font.putInt(0x10000)
                .putShort((short) 1)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        font.putInt(0x636d6170).putInt(0).putInt(28).putInt(font.capacity() - 28);
        font.putShort((short) 0).putShort((short) 2);
        font.putShort((short) 3).putShort((short) 1).putInt(20);
        font.putShort((short) 1).putShort((short) 0).putInt(52);
        font.putShort((short) 4).putShort((short) 32).putShort((short) 0).putShort((short) 4);
        font.putShort((short) 0).putShort((short) 0).putShort((short) 0);
        font.putShort((short) '9').putShort((short) 0xffff).putShort((short) 0);
        font.putShort((short) '0').putShort((short) 0xffff);
        font.putShort((short) (5 - '0')).putShort((short) 1).putShort((short) 0).putShort((short) 0);
        font.putShort((short) 0).putShort((short) 262).putShort((short) 0);
        for (int code = 0; code < 256; code++) {
            font.put((byte) (code > 0 && code <= 10 ? code + 4 : 0));
        }
        return new String(font.array(), StandardCharsets.ISO_8859_1);
    }
}
