package cn.nianbao.reader;

import cn.nianbao.reader.draft.Block;
import java.util.List;
import java.util.stream.Stream;

/** Takes paragraphs with soft line breaks apart: many a page holds its whole text, tables and all, in one paragraph. */
final class SingleLines {

    /** No report has as many lines; the rest of such a draft is left unread. */
    private static final int MOST = 50_000;

    private SingleLines() {}

    static List<Block> of(List<Block> draft) {
        return draft.stream().flatMap(SingleLines::lines).limit(MOST).toList();
    }

    private static Stream<Block> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph && paragraph.text().indexOf('\n') >= 0) {
            return paragraph.text().lines().map(line -> new Block.Paragraph(line, paragraph.heading(), paragraph.at()));
        }
        return Stream.of(block);
    }
}
