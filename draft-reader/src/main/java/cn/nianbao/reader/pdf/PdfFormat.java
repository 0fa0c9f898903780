package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageDraft;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** PDF drafts (ISO 32000-1), as office programs export them, and as scanners make them. */
public final class PdfFormat implements DraftFormat {

    private static final String DAMAGED = "PDF 文件已损坏或结构不正常，无法读取。请用原来的软件重新导出，或另存为 Word（.docx）后重新上传。";

    @Override
    public boolean recognises(byte[] bytes) {
        return PdfDoor.isPdf(bytes);
    }

    @Override
    public String mediaType() {
        return "application/pdf";
    }

    @Override
    public void inspect(byte[] bytes) throws UnreadableDraft {
        PdfDoor.inspect(bytes);
    }

    @Override
    public Draft read(byte[] bytes) throws UnreadableDraft {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return read(document);
        } catch (PdfBudget.Spent spent) {
            throw new UnreadableDraft(Reason.HOSTILE, spent.getMessage());
        } catch (UncheckedIOException spent) {
            throw new UnreadableDraft(Reason.HOSTILE, spent.getCause().getMessage());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UnreadableDraft(Reason.HOSTILE, DAMAGED);
        }
    }

    private Draft read(PDDocument document) throws IOException {
        PdfBudget budget = new PdfBudget();
        PdfStreams streams = new PdfStreams(budget);
        Fonts fonts = new Fonts(streams);
        Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
        List<Page> pages = new ArrayList<>();
        for (PDPage page : document.getPages()) {
            budget.pages(pages.size() + 1);
            pages.add(new PdfPage(page, pages.size() + 1).read(budget, streams, fonts, layers));
        }
        return PageDraft.of(mediaType(), pages, Set.of(), List.of());
    }
}
