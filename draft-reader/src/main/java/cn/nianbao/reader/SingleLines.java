package cn.nianbao.reader;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.narrative.RunTogether;
import cn.nianbao.reader.narrative.Stretch;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Takes paragraphs with soft line breaks apart: many a page holds its whole text, tables and all, in one paragraph. */
final class SingleLines {

    /** No report has as many lines; the rest of such a draft is left unread. */
    private static final int MOST = 50_000;

    private final List<Block> blocks = new ArrayList<>();
    private final Map<Block.Writing, Part> parts = new IdentityHashMap<>();

    /** Of which paragraph a line is a part, and where it begins in it. */
    private record Part(Paragraph whole, int from) {}

    private SingleLines() {}

    static SingleLines of(List<Block> draft) {
        SingleLines lines = new SingleLines();
        for (Block block : draft) {
            if (block instanceof Paragraph paragraph && paragraph.text().indexOf('\n') >= 0) {
                lines.take(paragraph);
            } else if (block instanceof Paragraph paragraph && RunTogether.isReport(paragraph.text())) {
                lines.takeApart(paragraph);
            } else if (lines.blocks.size() < MOST) {
                lines.blocks.add(block);
            }
        }
        return lines;
    }

    List<Block> blocks() {
        return blocks;
    }

    /** The same characters in the draft's own paragraph. */
    Stretch inDraft(Stretch stretch) {
        Part part = parts.get(stretch.in());
        return part == null ? stretch : new Stretch(stretch.from(), stretch.to(), part.whole, part.from + stretch.at());
    }

    private void take(Paragraph paragraph) {
        String text = paragraph.text();
        int from = 0;
        while (from < text.length() && blocks.size() < MOST) {
            int end = end(text, from);
            Paragraph line = new Paragraph(text.substring(from, end), paragraph.heading(), paragraph.at());
            parts.put(line, new Part(paragraph, from));
            blocks.add(line);
            from = text.startsWith("\r\n", end) ? end + 2 : end + 1;
        }
    }

    /** Takes apart what the file has in one line, each part at its own place in it. */
    private void takeApart(Paragraph paragraph) {
        int from = 0;
        for (int end : RunTogether.starts(paragraph.text())) {
            add(paragraph, from, end);
            from = end;
        }
        add(paragraph, from, paragraph.text().length());
    }

    private void add(Paragraph paragraph, int from, int end) {
        String text = paragraph.text();
        Place at = paragraph.at() instanceof Place.InText line
                ? new Place.InText(line.line(), line.from() + from, line.from() + end - 1)
                : paragraph.at();
        Paragraph part = new Paragraph(text.substring(from, end), paragraph.heading(), at);
        parts.put(part, new Part(paragraph, from));
        blocks.add(part);
    }

    /** Where the line that begins there ends: at CR, LF or both. */
    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}
