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
    /** An A4 page has 3.9 million. */
    private static final double MOST_PIXELS = 25e6;

    private static final int MOST_PAGES = 60;

    private final PDFRenderer renderer;
    private final List<PagePicture> pictures = new ArrayList<>();

    PageScanner(PDDocument document) {
        renderer = new PDFRenderer(document);
        renderer.setSubsamplingAllowed(true);
    }

    void scan(Page page) throws IOException {
        double scale = DPI / POINTS;
        if (page.width() * page.height() * scale * scale > MOST_PIXELS || pictures.size() == MOST_PAGES) {
            throw new PdfBudget.Spent("的扫描页过多或过大");
        }
        pictures.add(new PagePicture(page.number(), page.width(), page.height(), () -> draw(page)));
    }

    /** In colour, for only so a red seal over black words shows. */
    private BufferedImage draw(Page page) throws UnreadableDraft {
        try {
            return renderer.renderImageWithDPI(page.number() - 1, DPI, ImageType.RGB);
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UnreadableDraft(Reason.HOSTILE, "PDF 文件第 " + page.number() + " 页的图片已损坏，无法读取。请重新扫描或导出后重新上传。");
        }
    }

    List<PagePicture> pictures() {
        return pictures;
    }
}
