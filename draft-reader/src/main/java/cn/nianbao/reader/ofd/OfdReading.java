package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageBudget;
import cn.nianbao.reader.page.PageDraft;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** One reading of an OFD file. */
final class OfdReading {

    private final OfdPackage file;
    private final PageBudget budget = new PageBudget();
    private final List<Concern> concerns = new ArrayList<>();

    OfdReading(OfdPackage file) {
        this.file = file;
    }

    Draft draft(String mediaType) throws UnreadableDraft {
        return PageDraft.of(mediaType, pages(), Set.of(), concerns);
    }

    List<Page> pages() throws UnreadableDraft {
        OfdDocument document = document();
        OfdResources resources = new OfdResources(file);
        for (String list : document.resources()) {
            resources.read(list);
        }
        List<Page> pages = new ArrayList<>();
        for (String path : document.pages()) {
            budget.page();
            Sheet sheet = new Sheet(budget);
            OfdPage page = new OfdPage(file, document, resources, sheet);
            page.read(path, pages.size() + 1);
            pages.add(new Sight(sheet, page.area()).page(pages.size() + 1));
        }
        return pages;
    }

    /** The first document that has pages; of any other its sender is told. */
    private OfdDocument document() throws UnreadableDraft {
        List<OfdDocument> documents = new ArrayList<>();
        for (String root : new OfdEntrance(file).roots()) {
            OfdDocument document = OfdDocument.read(root, file);
            if (!document.pages().isEmpty()) {
                documents.add(document);
            }
        }
        if (documents.isEmpty()) {
            throw new UnreadableDraft(Reason.EMPTY, "OFD 文件里没有页面。请确认选对了文件，再重新上传。");
        }
        if (documents.size() > 1) {
            String others = "文件里有 " + documents.size() + " 份文档，只读取了第一份";
            concerns.add(new Concern(Concern.Kind.DROPPED, others, null));
        }
        return documents.get(0);
    }
}
