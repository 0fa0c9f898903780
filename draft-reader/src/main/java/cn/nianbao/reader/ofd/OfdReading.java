package cn.nianbao.reader.ofd;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageBudget;
import cn.nianbao.reader.page.PageDraft;
import cn.nianbao.reader.picture.PagePicture;
import cn.nianbao.reader.picture.PictureReader;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
        List<Page> pages = pages();
        Set<Integer> scanned = pictures.stream().map(PagePicture::number).collect(Collectors.toSet());
        if (!pictures.isEmpty()) {
            for (Page read : PictureReader.read(pictures)) {
                pages.set(read.number() - 1, together(read, pages.get(read.number() - 1)));
            }
        }
        return PageDraft.of(mediaType, pages, scanned, concerns);
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
            pages.add(seen);
            look(seen, sheet, page.area());
            slanted.addAll(sheet.slanted());
        }
        slanted.forEach(text -> concerns.add(new Concern(Kind.COMMENT, "斜写的文字（水印）：" + text, null)));
        concerns.addAll(new OfdAnnotations(file, document).read());
        return pages;
    }

    List<PagePicture> pictures() {
        return pictures;
    }

    private void look(Page page, Sheet sheet, PageArea area) {
        Outlines outlines = new Outlines(sheet);
        boolean words = page.glyphs().stream().filter(Glyph::visible).count() > FEW_LETTERS;
        if (!words && (outlines.areWords() || isPicture(page))) {
            Sketch sketch = new Sketch(sheet, area, new PictureFile(file, page.number()));
            pictures.add(new PagePicture(page.number(), page.width(), page.height(), sketch));
            concerns.add(new Concern(
                    Kind.SCAN,
                    "第 " + page.number() + " 页",
                    new Place.OnPage(page.number(), 0, 0, page.width(), page.height())));
        } else if (words && outlines.areMany(area)) {
            Rectangle2D at = outlines.around();
            concerns.add(new Concern(
                    Kind.DROPPED,
                    "用图形画出的文字或图案",
                    new Place.OnPage(page.number(), at.getX(), at.getY(), at.getWidth(), at.getHeight())));
        }
    }

    private static boolean isPicture(Page page) {
        double covered = page.pictures().stream()
                .mapToDouble(picture -> picture.width() * picture.height())
                .sum();
        return covered > MOST_OF_PAGE * page.width() * page.height();
    }

    /** What was read from the picture, and the letters that stand beside it. */
    private static Page together(Page read, Page drawn) {
        List<Glyph> glyphs =
                Stream.concat(read.glyphs().stream(), drawn.glyphs().stream()).toList();
        return new Page(read.number(), read.width(), read.height(), glyphs, read.rulings(), read.pictures());
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
            concerns.add(new Concern(Kind.DROPPED, others, null));
        }
        return documents.get(0);
    }
}
