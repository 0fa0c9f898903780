package cn.nianbao.reader.samples;

import java.awt.geom.AffineTransform;
import java.awt.geom.PathIterator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A PDF put together from other files: of its first page the letters are shapes, the second was scanned, the others are text. */
public final class MixedFile implements SampleFile {

    private static final double POINTS = 72 / 25.4;

    private final ScanHabits habits;

    public MixedFile(ScanHabits habits) {
        this.habits = habits;
    }

    @Override
    public String ending() {
        return "-mixed.pdf";
    }

    @Override
    public byte[] bytes(SampleReport report) {
        try (PDDocument text = Loader.loadPDF(new PdfFile(PdfHabits.PLAIN).bytes(report));
                PDDocument scan = Loader.loadPDF(new ScanFile(habits).bytes(report));
                PDDocument mixed = new PDDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            mixed.setDocumentId(0L);
            outlined(mixed, PaperReport.of(report, habits.layout()).sheets().get(0));
            mixed.importPage(scan.getPage(1));
            for (int page = 2; page < text.getNumberOfPages(); page++) {
                mixed.importPage(text.getPage(page));
            }
            mixed.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void outlined(PDDocument document, Paper.Sheet sheet) throws IOException {
        double height = habits.layout().pageHeight() * POINTS;
        PDPage page = new PDPage(new PDRectangle((float) (Paper.WIDTH * POINTS), (float) height));
        document.addPage(page);
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            for (Paper.Frame frame : sheet.frames()) {
                content.addRect(
                        (float) (frame.x() * POINTS),
                        (float) (height - (frame.y() + frame.height()) * POINTS),
                        (float) (frame.width() * POINTS),
                        (float) (frame.height() * POINTS));
            }
            content.stroke();
            fill(
                    content,
                    ScannedSheets.outlines(sheet)
                            .getPathIterator(new AffineTransform(POINTS, 0, 0, -POINTS, 0, height)));
        }
    }

    /** Curves of the second degree are drawn as such of the third. */
    private static void fill(PDPageContentStream content, PathIterator path) throws IOException {
        float[] p = new float[6];
        float x = 0;
        float y = 0;
        for (; !path.isDone(); path.next()) {
            int end = 0;
            switch (path.currentSegment(p)) {
                case PathIterator.SEG_MOVETO -> content.moveTo(p[0], p[1]);
                case PathIterator.SEG_LINETO -> content.lineTo(p[0], p[1]);
                case PathIterator.SEG_QUADTO -> {
                    content.curveTo(
                            (x + 2 * p[0]) / 3,
                            (y + 2 * p[1]) / 3,
                            (p[2] + 2 * p[0]) / 3,
                            (p[3] + 2 * p[1]) / 3,
                            p[2],
                            p[3]);
                    end = 2;
                }
                case PathIterator.SEG_CUBICTO -> {
                    content.curveTo(p[0], p[1], p[2], p[3], p[4], p[5]);
                    end = 4;
                }
                default -> {
                    content.closePath();
                    continue;
                }
            }
            x = p[end];
            y = p[end + 1];
        }
        content.fill();
    }
}
