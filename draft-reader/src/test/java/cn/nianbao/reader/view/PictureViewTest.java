package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.PdfFile;
import cn.nianbao.reader.samples.PdfHabits;
import cn.nianbao.reader.samples.PictureFile;
import cn.nianbao.report.Place;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

/** Pictures and PDFs as pages. */
class PictureViewTest {

    @Test
    void showsThePagesOfATiffOneByOne() throws Exception {
        byte[] file = PictureFile.tiff(List.of(page(1240, 1754, Color.RED), page(1754, 1240, Color.BLUE)), "LZW");
        List<ViewedPage> pages = ((PagesView) DraftView.of(file)).pages();
        assertThat(pages).extracting(ViewedPage::number).containsExactly(1, 2);
        assertThat(pages.get(0).width()).isCloseTo(210, within(0.1));
        assertThat(pages.get(1).height()).isCloseTo(210, within(0.1));
        BufferedImage second = ImageIO.read(new ByteArrayInputStream(png(pages.get(1))));
        assertThat(new Color(second.getRGB(700, 600))).isEqualTo(Color.BLUE);
        assertThat(second.getWidth()).isEqualTo(1754);
    }

    @Test
    void tellsNothingThatTheFileSaysBesideItsPixels() throws Exception {
        byte[] file = withComment(jpeg(page(600, 800, Color.GREEN)), "拍摄地点：某处 <script>");
        assertThat(new String(file, StandardCharsets.UTF_8)).contains("拍摄地点");
        byte[] png = png(((PagesView) DraftView.of(file)).pages().get(0));
        assertThat(PngChunks.of(png)).containsOnly("IHDR", "IDAT", "IEND");
    }

    @Test
    void showsALargePictureNoLargerThanNeeded() throws Exception {
        byte[] file = jpeg(page(4961, 7016, Color.WHITE));
        BufferedImage shown = ImageIO.read(new ByteArrayInputStream(
                png(((PagesView) DraftView.of(file)).pages().get(0))));
        assertThat(shown.getWidth()).isBetween(1600, 1700);
    }

    @Test
    void givesThePagesOfAPdfToTheBrowser() throws Exception {
        byte[] file =
                new PdfFile(PdfHabits.PLAIN).bytes(MadeReport.of(new Random(1)).sample());
        PagesView view = (PagesView) DraftView.of(file);
        assertThat(view.pages().size()).isGreaterThan(1);
        assertThat(view.pages().get(0).width()).isCloseTo(210, within(0.1));
        assertThat(view.pages().get(0).height()).isCloseTo(297, within(0.1));
        assertThat(view.pages().get(0).draw()).isInstanceOf(Drawing.Original.class);
        assertThat(view.find(new Place.OnPage(2, 72, 144, 36, 18)))
                .containsExactly(new Spot.OnPage(2, 25.4, 50.8, 12.7, 6.35));
    }

    @Test
    void measuresThePagesOfAPdfAsTheyAreSeen() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A4);
            page.setCropBox(new PDRectangle(72, 72, 144, 288));
            page.setRotation(90);
            document.addPage(page);
            document.save(out);
        }
        ViewedPage page = ((PagesView) DraftView.of(out.toByteArray())).pages().get(0);
        assertThat(page.width()).isCloseTo(101.6, within(0.01));
        assertThat(page.height()).isCloseTo(50.8, within(0.01));
    }

    private static byte[] png(ViewedPage page) throws Exception {
        return ((Drawing.Png) page.draw()).bytes();
    }

    private static BufferedImage page(int width, int height, Color colour) {
        BufferedImage page = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        var pen = page.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return page;
    }

    private static byte[] jpeg(BufferedImage page) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(page, "jpeg", out);
        return out.toByteArray();
    }

    /** In a comment of the file, behind its first mark. */
    private static byte[] withComment(byte[] jpeg, String words) {
        byte[] comment = words.getBytes(StandardCharsets.UTF_8);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(jpeg, 0, 2);
        out.write(0xFF);
        out.write(0xFE);
        out.write(0);
        out.write(comment.length + 2);
        out.writeBytes(comment);
        out.write(jpeg, 2, jpeg.length - 2);
        return out.toByteArray();
    }
}
