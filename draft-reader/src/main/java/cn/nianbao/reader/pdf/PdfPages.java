package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.PageSize;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** How large the pages of a PDF are, as they are seen: cut to what is shown and turned as the file says. */
public final class PdfPages {

    private PdfPages() {}

    /**
     * The sizes of all pages, in order; nothing on them is looked at.
     *
     * @throws UnreadableDraft when the file cannot be opened
     */
    public static List<PageSize> sizes(byte[] bytes) throws UnreadableDraft {
        return PdfFormat.open(bytes, PdfPages::sizes);
    }

    private static List<PageSize> sizes(PDDocument document) throws IOException {
        PdfBudget budget = new PdfBudget();
        List<PageSize> sizes = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            budget.pages(sizes.size() + 1);
            sizes.add(new PdfPage(page, sizes.size() + 1).size());
        }
        return sizes;
    }
}
