package cn.nianbao.reader.page;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Concern;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Makes a draft of drawn pages, whatever file they come from. */
public final class PageDraft {

    private PageDraft() {}

    /**
     * Lines become paragraphs, rulings with the glyphs between them grids; what nobody sees is a concern and no text. The place
     * of a cell is the box of its words, of the cell itself where it has none.
     *
     * @param scanned the pages, from 1, whose words were read from a picture
     * @param concerns what the file's own reader already knows
     */
    public static Draft of(String mediaType, List<Page> pages, Set<Integer> scanned, List<Concern> concerns) {
        List<PageLayout> layouts = pages.stream().map(PageLayout::of).toList();
        Margins margins = new Margins(layouts);
        List<Concern> all = new ArrayList<>(concerns);
        for (Page page : pages) {
            all.addAll(Unseen.on(page));
            if (scanned.contains(page.number())) {
                all.add(Scans.concern(page));
            } else {
                all.addAll(Pictures.lost(page));
            }
        }
        return new Draft(
                mediaType, blocks(layouts, margins), margins.aside(), all, scanned, Scans.otherReadings(layouts));
    }

    private static List<Block> blocks(List<PageLayout> layouts, Margins margins) {
        List<Block> blocks = new ArrayList<>();
        Prose prose = new Prose(margins.text());
        TableRun table = new TableRun();
        int tables = 0;
        for (PageLayout layout : layouts) {
            boolean first = true;
            for (PageItem item : layout.items()) {
                if (item instanceof TextLine line && !margins.isAside(line)) {
                    tables = close(table, tables, blocks);
                    prose.take(line, blocks);
                    first = false;
                } else if (item instanceof PageTable part) {
                    if (!table.isEmpty() && !(first && table.goesOn(part))) {
                        tables = close(table, tables, blocks);
                    }
                    prose.close(blocks);
                    table.add(part);
                    first = false;
                }
            }
        }
        prose.close(blocks);
        close(table, tables, blocks);
        return blocks;
    }

    private static int close(TableRun table, int tables, List<Block> blocks) {
        if (table.isEmpty()) {
            return tables;
        }
        blocks.add(table.grid(tables));
        return tables + 1;
    }
}
