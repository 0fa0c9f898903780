package cn.nianbao.reader.ofd;

import cn.nianbao.reader.container.ZipContainer;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageBudget;
import cn.nianbao.reader.page.PageSize;
import java.util.ArrayList;
import java.util.List;

/** The pages of an OFD file, to be looked at. What nobody sees of them is not drawn. */
public final class OfdPages {

    private final OfdPackage file;
    private final OfdDocument document;
    private final OfdResources resources;

    /** @throws UnreadableDraft when the file cannot be read */
    public OfdPages(byte[] bytes) throws UnreadableDraft {
        file = new OfdPackage(ZipContainer.open(bytes));
        document = new OfdReading(file).document();
        resources = new OfdResources(file);
        for (String list : document.resources()) {
            resources.read(list);
        }
    }

    /** Those of all pages, in order. */
    public List<PageSize> sizes() throws UnreadableDraft {
        List<PageSize> sizes = new ArrayList<>();
        PageBudget budget = new PageBudget();
        for (int number = 1; number <= document.pages().size(); number++) {
            budget.page();
            PageArea area = read(number, new Sheet(budget));
            sizes.add(new PageSize(area.width(), area.height()));
        }
        return sizes;
    }

    /**
     * A page drawn as SVG, measured in millimetres. It holds shapes, letters and pictures (PNG within it) and nothing else: no
     * scripts, no links, no names, and nothing that would have to be fetched.
     *
     * @param number from 1
     * @throws UnreadableDraft when the page cannot be read, or holds more than can be shown
     */
    public String svg(int number) throws UnreadableDraft {
        Sheet sheet = new Sheet(new PageBudget());
        PageArea area = read(number, sheet);
        Page seen = new Sight(sheet, area).page(number);
        return new SvgPage(sheet, seen, area, new SvgPictures(new PictureFile(file, number))).draw();
    }

    private PageArea read(int number, Sheet sheet) throws UnreadableDraft {
        OfdPage page = new OfdPage(file, document, resources, sheet);
        page.read(document.pages().get(number - 1), number);
        return page.area();
    }
}
