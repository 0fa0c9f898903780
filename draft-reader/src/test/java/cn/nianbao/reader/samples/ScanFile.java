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
            content.drawImage(LosslessFactory.createFromImage(document, asSeen(picture)), 0, 0, width, height);
        }
    }

    /** The library would brighten the grays of a gray picture. */
    private static BufferedImage asSeen(BufferedImage picture) {
        if (picture.getType() != BufferedImage.TYPE_BYTE_GRAY) {
            return picture;
        }
        int width = picture.getWidth();
        BufferedImage coloured = new BufferedImage(width, picture.getHeight(), BufferedImage.TYPE_3BYTE_BGR);
        int[] row = new int[width];
        for (int y = 0; y < picture.getHeight(); y++) {
            picture.getRaster().getPixels(0, y, width, 1, row);
            for (int band = 0; band < 3; band++) {
                coloured.getRaster().setSamples(0, y, width, 1, band, row);
            }
        }
        return coloured;
    }
}
