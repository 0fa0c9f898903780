package cn.nianbao.reader.samples;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;

/** A draft as a PDF that holds nothing but a picture a page. */
public final class ScanFile implements SampleFile {

    private static final float POINTS_AN_INCH = 72;

    private final ScanHabits habits;

    public ScanFile(ScanHabits habits) {
        this.habits = habits;
    }

    @Override
    public String ending() {
        return "-scan.pdf";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        try (PDDocument document = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.setDocumentId(0L);
            for (BufferedImage picture : new ScannedSheets(report, habits).pictures()) {
                add(document, picture);
            }
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(PDDocument document, BufferedImage picture) throws IOException {
        float width = picture.getWidth() * POINTS_AN_INCH / habits.dpi();
        float height = picture.getHeight() * POINTS_AN_INCH / habits.dpi();
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.drawImage(LosslessFactory.createFromImage(document, picture), 0, 0, width, height);
        }
    }
}
