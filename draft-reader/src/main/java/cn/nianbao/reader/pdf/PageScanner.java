package cn.nianbao.reader.pdf;

import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.picture.PagePicture;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Takes pictures of pages, for those that have no other reading. */
final class PageScanner {

    /** Enough for characters to be recognised, in points an inch. */
    private static final int DPI = 200;

    private static final double POINTS = 72;
    /** All pictures of a draft are in memory together; an A4 page has 3.9 million points. */
    private static final double MOST_PIXELS = 120e6;

    private final PDFRenderer renderer;
    private final List<PagePicture> pictures = new ArrayList<>();
    private double pixels;

    PageScanner(PDDocument document) {
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    void scan(Page page) throws IOException {
        double scale = DPI / POINTS;
        pixels += page.width() * page.height() * scale * scale;
        if (pixels > MOST_PIXELS) {
            throw new PdfBudget.Spent("的扫描页过多或过大");
        }
        pictures.add(new PagePicture(
                page.number(),
                page.width(),
                page.height(),
                renderer.renderImageWithDPI(page.number() - 1, DPI, ImageType.GRAY)));
    }

    List<PagePicture> pictures() {
        return pictures;
    }
}
