package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.picture.PagePicture;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Takes pictures of pages, for those that have no other reading: each when it is its turn, while the document is open. */
final class PageScanner {

    /** Enough for characters to be recognised, in points an inch. */
    private static final int DPI = 200;

    private static final double POINTS = 72;
    /** A page of A0 has as many. */
    private static final double MOST_PIXELS = 40e6;

    private static final int MOST_PAGES = 60;

    private final PDFRenderer renderer;
    private final List<PagePicture> pictures = new ArrayList<>();

    PageScanner(PDDocument document) {
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    void scan(Page page) throws IOException {
        double scale = DPI / POINTS;
        if (pictures.size() == MOST_PAGES || page.width() * page.height() * scale * scale > MOST_PIXELS) {
            throw new PdfBudget.Spent("的扫描页过多或过大");
        }
        pictures.add(new PagePicture(page.number(), page.width(), page.height(), () -> draw(page.number())));
    }

    /** In colour, for a red seal over black words shows only so. */
    private BufferedImage draw(int page) throws UnreadableDraft {
        try {
            return renderer.renderImageWithDPI(page - 1, DPI, ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UnreadableDraft(Reason.HOSTILE, "PDF 第" + page + "页的图片画不出来。请用原来的软件重新导出，或改交 Word（.docx）文件。");
        }
    }

    List<PagePicture> pictures() {
        return pictures;
    }
}
