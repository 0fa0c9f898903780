package cn.nianbao.reader.pdf;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.DraftFormat;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.picture.PictureDraft;
import cn.nianbao.report.Concern;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

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
        return open(bytes, this::read);
    }

    /** What is done with an open document. */
    interface Work<T> {
        T with(PDDocument document) throws IOException, UnreadableDraft;
    }

    /** Opens the document, and tells in plain words where that or the work with it fails. */
    static <T> T open(byte[] bytes, Work<T> work) throws UnreadableDraft {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            return work.with(document);
        } catch (InvalidPasswordException locked) {
            throw new UnreadableDraft(Reason.HOSTILE, "PDF 文件设有打开密码，无法读取。请取消密码后重新上传。");
        } catch (PdfBudget.Spent spent) {
            throw new UnreadableDraft(Reason.HOSTILE, spent.getMessage());
        } catch (UncheckedIOException spent) {
            throw new UnreadableDraft(Reason.HOSTILE, spent.getCause().getMessage());
        } catch (IOException | RuntimeException | StackOverflowError damaged) {
            throw new UnreadableDraft(Reason.HOSTILE, DAMAGED);
        }
    }

    private Draft read(PDDocument document) throws IOException, UnreadableDraft {
        PdfBudget budget = new PdfBudget();
        PdfStreams streams = new PdfStreams(budget);
        Fonts fonts = new Fonts(streams);
        Layers layers = new Layers(document.getDocumentCatalog().getCOSObject());
        List<Page> pages = new ArrayList<>();
        List<Concern> concerns = new ArrayList<>(PdfOwners.of(document));
        if (PdfNotes.hasAttachments(document.getDocumentCatalog().getCOSObject())) {
            concerns.add(new Concern(Concern.Kind.DROPPED, "附件", null));
        }
        PageScanner scanner = new PageScanner(document);
        for (PDPage page : document.getPages()) {
            budget.pages(pages.size() + 1);
            PdfPage drawn = new PdfPage(page, pages.size() + 1);
            Page read = drawn.read(budget, streams, fonts, layers);
            concerns.addAll(drawn.concerns());
            if (drawn.isPicture()) {
                scanner.scan(read);
            }
            pages.add(drawn.isPicture() ? blank(read) : read);
        }
        return PictureDraft.of(mediaType(), pages, scanner.pictures(), concerns);
    }

    private static Page blank(Page page) {
        return new Page(page.number(), page.width(), page.height(), List.of(), List.of(), List.of());
    }
}
