package cn.nianbao.reader.word97;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.word97.OldWordNode.Line;
import cn.nianbao.reader.word97.OldWordNode.Table;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Reads paragraphs and tables of a Word 97 file that stand one after the other: a document, a cell, a note. */
final class OldWordStory {

    private final OldWordReading reading;
    /** Null for stories on which nothing hangs. */
    private final OldWordAnchors anchors;

    OldWordStory(OldWordReading reading) {
        this(reading, null);
    }

    OldWordStory(OldWordReading reading, OldWordAnchors anchors) {
        this.reading = reading;
        this.anchors = anchors;
    }

    List<Block> blocks(int from, int to) throws UnreadableDraft {
        int start = Math.max(0, from);
        int end = Math.min(to, reading.file().text().length());
        return content(new OldWordNodes(reading, start, end).all(), null, false);
    }

    /**
     * Reads what stands in a cell, or outside tables.
     *
     * @param at of the cell, null outside tables
     * @param onShade whether the cell has a ground of its own
     */
    List<Block> content(List<OldWordNode> nodes, Place at, boolean onShade) throws UnreadableDraft {
        List<Block> blocks = new ArrayList<>();
        String carried = "";
        for (OldWordNode node : nodes) {
            if (node instanceof Table table) {
                blocks.addAll(new OldWordTable(reading, this).blocks(table));
            } else if (node instanceof Line line) {
                OldWordParagraph paragraph = new OldWordParagraph(reading, line.style(), at, onShade);
                String text = carried + paragraph.read(line.from(), line.to()).text();
                carried = paragraph.runsOn() && !isLast(node, nodes) ? text : "";
                if (carried.isEmpty()) {
                    add(numbered(text, line.style()), line.style(), blocks);
                }
                if (anchors != null) {
                    blocks.addAll(anchors.settle(line.from(), line.to(), at));
                }
            }
        }
        return blocks;
    }

    private static boolean isLast(OldWordNode node, List<OldWordNode> nodes) {
        return nodes.get(nodes.size() - 1) == node;
    }

    private String numbered(String text, OldWordParagraphStyle style) {
        int list = reading.styles().numbering(style);
        if (!reading.lists().define(list, reading.numbering())) {
            return text;
        }
        return reading.numbering().numbered(text, "" + list, reading.styles().level(style));
    }

    private void add(String text, OldWordParagraphStyle style, List<Block> blocks) {
        if (!text.isBlank()) {
            blocks.add(new Paragraph(text.strip(), reading.styles().isHeading(style), null));
        }
    }
}
