package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageBudget;
import cn.nianbao.reader.picture.PagePicture;
import cn.nianbao.reader.picture.PictureDraft;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One reading of an OFD file. */
final class OfdReading {

    /** On a page that is a picture, no more letters than its number and a running head have. */
    private static final int FEW_LETTERS = 30;

    private static final double MOST_OF_PAGE = 0.5;

    private final OfdPackage file;
    private final PageBudget budget = new PageBudget();
    private final List<Concern> concerns = new ArrayList<>();
    private final List<PagePicture> pictures = new ArrayList<>();

    OfdReading(OfdPackage file) {
        this.file = file;
    }

    Draft draft(String mediaType) throws UnreadableDraft {
        return PictureDraft.of(mediaType, pages(), pictures, concerns);
    }

    /** The pages as far as they are drawn; what stands on pictures is still to be read. */
    List<Page> pages() throws UnreadableDraft {
        OfdDocument document = document();
        OfdResources resources = new OfdResources(file);
        for (String list : document.resources()) {
            resources.read(list);
        }
        List<Page> pages = new ArrayList<>();
        Set<String> slanted = new LinkedHashSet<>();
        for (String path : document.pages()) {
            budget.page();
            Sheet sheet = new Sheet(budget);
            OfdPage page = new OfdPage(file, document, resources, sheet);
            page.read(path, pages.size() + 1);
            Page seen = new Sight(sheet, page.area()).page(pages.size() + 1);
            pages.add(look(seen, sheet, page.area()));
            slanted.addAll(sheet.slanted());
        }
        slanted.forEach(text -> concerns.add(new Concern(Kind.COMMENT, "斜写的文字（水印）：" + text, null)));
        concerns.addAll(new OfdAnnotations(file, document).read());
        return pages;
    }

    List<PagePicture> pictures() {
        return pictures;
    }

    /** The page, or what stands beside the picture that it is. */
    private Page look(Page page, Sheet sheet, PageArea area) {
        Outlines outlines = new Outlines(sheet);
        boolean words = hasWords(page);
        if (!words && (outlines.areWords() || isPicture(page))) {
            Sketch sketch = new Sketch(sheet, area, new PictureFile(file, page.number()));
            List<Glyph> seen = page.glyphs().stream().filter(Glyph::visible).toList();
            pictures.add(new PagePicture(page.number(), page.width(), page.height(), sketch));
            return new Page(page.number(), page.width(), page.height(), seen, List.of(), List.of());
        }
        if (words && outlines.areMany(area)) {
            Rectangle2D at = outlines.around();
            concerns.add(new Concern(
                    Kind.DROPPED,
                    "用图形画出的文字或图案",
                    new Place.OnPage(page.number(), at.getX(), at.getY(), at.getWidth(), at.getHeight())));
        }
        return page;
    }

    private static boolean hasWords(Page page) {
        int seen = 0;
        for (Glyph glyph : page.glyphs()) {
            seen += glyph.visible() ? 1 : 0;
            if (seen > FEW_LETTERS) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPicture(Page page) {
        double covered = page.pictures().stream()
                .mapToDouble(picture -> picture.width() * picture.height())
                .sum();
        return covered > MOST_OF_PAGE * page.width() * page.height();
    }

    /** The first document that has pages; of any other its sender is told. */
    OfdDocument document() throws UnreadableDraft {
        List<OfdDocument> documents = new ArrayList<>();
        OfdEntrance entrance = new OfdEntrance(file);
        concerns.addAll(entrance.owners());
        for (String root : entrance.roots()) {
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
            concerns.add(new Concern(Kind.DROPPED, others, null));
        }
        return documents.get(0);
    }
}
