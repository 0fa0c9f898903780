package cn.nianbao.reader.ofd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.within;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.picture.PagePicture;
import cn.nianbao.report.Concern;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Pages that are pictures, or whose letters are drawn and not written. */
class OfdPictureTest {

    private static final String PICTURE =
            "<ofd:ImageObject Boundary=\"0 0 210 297\" CTM=\"210 0 0 297 0 0\" ResourceID=\"4\"/>";
    private static final String BLACK = "<ofd:FillColor Value=\"0 0 0\"/>";

    @Test
    void drawsAPageThatIsAPicture() throws UnreadableDraft {
        OfdReading reading = reading(with(PICTURE + Ofd.words("3", 100, 280, ""), spotted(false)));
        List<Page> pages = reading.pages();
        assertThat(reading.pictures()).extracting(PagePicture::number).containsExactly(1);
        assertThat(pages.get(0).glyphs()).extracting(Glyph::text).containsExactly("3");
        BufferedImage drawn = reading.pictures().get(0).source().draw();
        assertThat(drawn.getWidth()).isCloseTo((int) (210 / 25.4 * 300), within(2));
        assertThat(new Color(drawn.getRGB(drawn.getWidth() / 4, drawn.getHeight() / 4)))
                .isEqualTo(Color.BLACK);
        assertThat(new Color(drawn.getRGB(drawn.getWidth() * 3 / 4, drawn.getHeight() / 4)))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void drawsLettersThatAreOutlines() throws UnreadableDraft {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            letters.append(Ofd.path(
                    20 + i % 10 * 6 + " " + (20 + i / 10 * 8) + " 5 5",
                    "Fill=\"true\" Stroke=\"false\"",
                    BLACK,
                    "M 0 0 L 2 0 Q 5 0 5 2 L 5 5 L 3 5 L 3 3 L 2 3 L 2 5 B 1 5 0 4 0 3 L 0 2 C"));
        }
        OfdReading reading = reading(Ofd.parts(letters.toString()));
        Page page = reading.pages().get(0);
        assertThat(page.rulings()).isEmpty();
        BufferedImage drawn = reading.pictures().get(0).source().draw();
        double scale = 200 / 25.4;
        assertThat(new Color(drawn.getRGB((int) (21 * scale), (int) (21 * scale))))
                .isEqualTo(Color.BLACK);
        assertThat(new Color(drawn.getRGB((int) (22.5 * scale), (int) (24.5 * scale))))
                .isEqualTo(Color.WHITE);
    }

    @Test
    void tellsOfOutlinesAmongWords() throws UnreadableDraft {
        String letter = "M 0 0" + " L 2 0 Q 5 0 5 2".repeat(20) + " C";
        StringBuilder page =
                new StringBuilder(Ofd.words("政".repeat(20), 20, 10, "") + Ofd.words("务".repeat(20), 20, 20, ""));
        for (int i = 0; i < 40; i++) {
            page.append(Ofd.path(20 + i % 5 * 30 + " " + (60 + i * 5) + " 5 5", "Fill=\"true\"", BLACK, letter));
        }
        assertThat(DraftFile.read(Ofd.of(page.toString())).concerns())
                .extracting(Concern::kind)
                .containsExactly(Concern.Kind.DROPPED);
    }

    @Test
    void readsWordsOnAPictureAndNotBelowIt() throws UnreadableDraft {
        String words = Ofd.words("公".repeat(20), 20, 20, "") + Ofd.words("开".repeat(20), 20, 40, "");
        Page over = reading(with(PICTURE + words, spotted(false))).pages().get(0);
        assertThat(Ofd.seen(over)).hasSize(40);
        assertThat(over.pictures()).hasSize(1);
        OfdReading below = reading(with(words + PICTURE, spotted(false)));
        assertThat(Ofd.seen(below.pages().get(0))).isEmpty();
        assertThat(below.pictures()).hasSize(1);
        assertThat(Ofd.seen(
                        reading(with(words + PICTURE, spotted(true))).pages().get(0)))
                .hasSize(40);
    }

    @Test
    void refusesPicturesThatAreTooLargeOrNone() {
        PagePicture huge = only(with(PICTURE, png(60_000, 60_000)));
        assertThat(refusal(huge)).contains("第 1 页", "过大", "300 dpi");
        PagePicture none = only(with(PICTURE, "no picture".getBytes(StandardCharsets.UTF_8)));
        assertThat(refusal(none)).contains("第 1 页", "格式", "PNG");
        PagePicture missing = only(Ofd.parts(PICTURE));
        assertThat(refusal(missing)).contains("第 1 页", "格式");
    }

    @Test
    void saysThatAFileHasNoWords() {
        UnreadableDraft refusal = catchThrowableOfType(UnreadableDraft.class, () -> DraftFile.read(Ofd.of("")));
        assertThat(refusal.reason()).isEqualTo(Reason.EMPTY);
        assertThat(refusal.getMessage()).contains("没有文字", "重新上传");
    }

    private static String refusal(PagePicture picture) {
        return catchThrowableOfType(
                        UnreadableDraft.class, () -> picture.source().draw())
                .getMessage();
    }

    private static PagePicture only(Map<String, byte[]> parts) {
        try {
            OfdReading reading = reading(parts);
            reading.pages();
            return reading.pictures().get(0);
        } catch (UnreadableDraft unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    private static OfdReading reading(Map<String, byte[]> parts) throws UnreadableDraft {
        return new OfdReading(new OfdPackage(ZipContainer.open(Ofd.zip(parts))));
    }

    private static Map<String, byte[]> with(String objects, byte[] picture) {
        Map<String, byte[]> parts = Ofd.parts(objects);
        String media =
                "<ofd:MultiMedias><ofd:MultiMedia ID=\"4\" Type=\"Image\"><ofd:MediaFile>scan.png</ofd:MediaFile>"
                        + "</ofd:MultiMedia></ofd:MultiMedias>";
        Ofd.put(
                parts,
                "Doc_0/DocumentRes.xml",
                Ofd.root("Res", media).replace("<ofd:Res ", "<ofd:Res BaseLoc=\"Res\" "));
        String common = "<ofd:DocumentRes>DocumentRes.xml</ofd:DocumentRes>";
        Ofd.put(parts, "Doc_0/Document.xml", Ofd.document(common, "Pages/Page_0/Content.xml"));
        parts.put("Doc_0/Res/scan.png", picture);
        return parts;
    }

    /** Black on the left, white, or nothing at all, on the right. */
    private static byte[] spotted(boolean clear) {
        BufferedImage image =
                new BufferedImage(210, 297, clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(clear ? new Color(0, true) : Color.WHITE);
        pen.fillRect(0, 0, 210, 297);
        pen.setColor(Color.BLACK);
        pen.fillRect(0, 0, 105, 297);
        pen.dispose();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    /** The beginning of a picture that says how large it is. */
    private static byte[] png(int width, int height) {
        ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        header.putInt(width).putInt(height).put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(header.array());
        byte[] signature = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        return file.put(signature)
                .putInt(13)
                .put(header.array())
                .putInt((int) sum.getValue())
                .array();
    }
}
