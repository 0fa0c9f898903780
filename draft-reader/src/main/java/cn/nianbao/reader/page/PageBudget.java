package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;

/**
 * Counts what a file draws and refuses what no annual report needs. A real report has some 20 pages, 20,000 characters and
 * 2,000 lines.
 */
public final class PageBudget {

    private static final int MOST_PAGES = 500;
    private static final int MOST_GLYPHS = 400_000;
    private static final int MOST_OBJECTS = 400_000;
    private static final int MOST_POINTS = 2_000_000;
    private static final long MOST_WORK = 200_000_000;

    private int pages;
    private int glyphs;
    private int objects;
    private long points;
    private long work;

    public void page() throws UnreadableDraft {
        DraftBudget.require(++pages <= MOST_PAGES, "页数超过 " + MOST_PAGES);
    }

    public void glyph() throws UnreadableDraft {
        DraftBudget.require(++glyphs <= MOST_GLYPHS, "文字超过 " + MOST_GLYPHS / 10_000 + " 万字");
    }

    /** Counts a line of text, a shape or a picture. */
    public void object() throws UnreadableDraft {
        DraftBudget.require(++objects <= MOST_OBJECTS, "图形超过 " + MOST_OBJECTS / 10_000 + " 万个");
    }

    /** Counts points of shapes. */
    public void points(int more) throws UnreadableDraft {
        points += more;
        DraftBudget.require(points <= MOST_POINTS, "图形超过 " + MOST_POINTS / 10_000 + " 万个点");
    }

    /** Counts comparisons of one thing drawn with another. */
    public void work(long more) throws UnreadableDraft {
        work += more;
        DraftBudget.require(work <= MOST_WORK, "图形相互重叠过多");
    }
}
