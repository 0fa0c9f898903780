package cn.nianbao.reader.picture;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.reader.page.Box;
import cn.nianbao.reader.page.Glyph;
import cn.nianbao.reader.page.Page;
import cn.nianbao.reader.page.PageDraft;
import cn.nianbao.reader.page.Turn;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Makes a draft of drawn pages of which some, or all, are pictures. */
public final class PictureDraft {

    private PictureDraft() {}

    /**
     * The pages that are pictures are read as such, all at once. Where that cannot be, the others are read all the same, and the
     * sender is told of the pages that were not.
     *
     * @param pages all of them, in order; of a page that is a picture, what stands beside the picture
     * @throws UnreadableDraft when there is nothing but pictures and they cannot be read, or no words at all
     */
    public static Draft of(String mediaType, List<Page> pages, List<PagePicture> pictures, List<Concern> concerns)
            throws UnreadableDraft {
        List<Page> all = new ArrayList<>(pages);
        Set<Integer> scanned = pictures.isEmpty() ? Set.of() : read(pictures, all);
        if (all.stream().allMatch(page -> page.glyphs().stream().noneMatch(Glyph::visible))) {
            throw new UnreadableDraft(Reason.EMPTY, "文件里没有文字。请确认选对了文件，再重新上传。");
        }
        return PageDraft.of(mediaType, all, scanned, concerns);
    }

    /** Puts what is read in its place; the numbers of the pages that could be. */
    private static Set<Integer> read(List<PagePicture> pictures, List<Page> pages) throws UnreadableDraft {
        Set<Integer> scanned = new TreeSet<>();
        try {
            for (Page read : PictureReader.read(pictures)) {
                pages.set(read.number() - 1, together(read, pages.get(read.number() - 1)));
                scanned.add(read.number());
            }
        } catch (UnreadableDraft notHere) {
            if (pictures.size() == pages.size()) {
                throw notHere;
            }
            pictures.forEach(picture -> pages.set(picture.number() - 1, unread(pages.get(picture.number() - 1))));
        }
        return scanned;
    }

    private static Page together(Page read, Page beside) {
        List<Glyph> glyphs = new ArrayList<>(read.glyphs());
        beside.glyphs()
                .forEach(glyph -> glyphs.add(
                        read.turn() == null ? glyph : turned(glyph, read.turn().back())));
        return new Page(
                read.number(),
                read.width(),
                read.height(),
                glyphs,
                read.rulings(),
                read.pictures(),
                read.turn(),
                read.otherReadings());
    }

    private static Glyph turned(Glyph glyph, Turn turn) {
        return new Glyph(glyph.text(), turn.seen(glyph.box()), glyph.size(), glyph.turn(), glyph.visible());
    }

    /** A page of which nothing more is known than that it is a picture. */
    private static Page unread(Page beside) {
        Box whole = new Box(0, 0, beside.width(), beside.height());
        return new Page(beside.number(), beside.width(), beside.height(), beside.glyphs(), List.of(), List.of(whole));
    }
}
