package cn.nianbao.publish.hidden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cn.nianbao.opendata.Pdf;
import cn.nianbao.publish.Sample;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;

/**
 * What a camera or a program writes into a picture beside what is seen gets into no record, and so into nothing public. A
 * picture of one page has no tables, so that its record could not be published; the record itself is searched.
 */
class HiddenInPicturesTest {

    private static final float DPI = 150;
    private static final int PNG_HEAD = 33;
    private static final int JPEG_HEAD = 2;

    @Test
    void textOfAPngIsNotRead() throws Exception {
        byte[] words = ("Comment\0" + Plant.WORDS).getBytes(StandardCharsets.UTF_8);
        ByteBuffer chunk = ByteBuffer.allocate(words.length + 12).putInt(words.length);
        byte[] named = ByteBuffer.allocate(words.length + 4)
                .put("tEXt".getBytes(StandardCharsets.US_ASCII))
                .put(words)
                .array();
        CRC32 sum = new CRC32();
        sum.update(named);
        chunk.put(named).putInt((int) sum.getValue());
        demandNothingOf(inserted(picture("png"), PNG_HEAD, chunk.array()), ".png");
    }

    @Test
    void whatACameraWritesIsNotRead() throws Exception {
        byte[] words = Plant.WORDS.getBytes(StandardCharsets.UTF_8);
        ByteBuffer exif = ByteBuffer.allocate(words.length + 26);
        exif.put("II*\0".getBytes(StandardCharsets.ISO_8859_1));
        exif.order(ByteOrder.LITTLE_ENDIAN).putInt(8).putShort((short) 1);
        exif.putShort((short) 315)
                .putShort((short) 2)
                .putInt(words.length)
                .putInt(26)
                .putInt(0);
        exif.put(words);
        ByteBuffer pieces = ByteBuffer.allocate(exif.capacity() + words.length + 14);
        pieces.putShort((short) 0xFFE1).putShort((short) (exif.capacity() + 8));
        pieces.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1)).put(exif.array());
        pieces.putShort((short) 0xFFFE).putShort((short) (words.length + 2)).put(words);
        demandNothingOf(inserted(picture("jpg"), JPEG_HEAD, pieces.array()), ".jpg");
    }

    private static void demandNothingOf(byte[] picture, String ending) {
        assertThat(Artefact.betrays("", picture)).isTrue();
        Draft draft = read(picture);
        Report report = ReportReader.read(Plant.WORDS + ending, draft, picture);
        assertThat(report.title()).as("was read").contains("2025");
        byte[] record = CanonicalRecord.of(report.as("anlan-hidden", "安澜市应急管理局", 2025, 1), null)
                .bytes();
        assertThat(Artefact.betrays("", record)).isFalse();
    }

    private static Draft read(byte[] picture) {
        try {
            return DraftFile.read(picture);
        } catch (UnreadableDraft missing) {
            if (Boolean.getBoolean("require.tools")) {
                throw new IllegalStateException(missing);
            }
            System.err.println("HiddenInPicturesTest is skipped: apt-get install tesseract-ocr tesseract-ocr-chi-sim");
            assumeThat(missing).as("tesseract").isNull();
            throw new IllegalStateException(missing);
        }
    }

    private static byte[] picture(String format) throws IOException {
        byte[] pdf = Pdf.of(Sample.record("anlan-hidden", 2025, 43));
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            ImageIO.write(new PDFRenderer(document).renderImageWithDPI(0, DPI, ImageType.GRAY), format, out);
            return out.toByteArray();
        }
    }

    private static byte[] inserted(byte[] file, int at, byte[] piece) {
        return ByteBuffer.allocate(file.length + piece.length)
                .put(file, 0, at)
                .put(piece)
                .put(file, at, file.length - at)
                .array();
    }
}
