package cn.nianbao.reader.word;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs and tables that stand one after the other: the body, a cell, a text box. */
final class WordStory {

    private final WordReading reading;
    private final Place at;
    private final boolean onShade;
    private final List<Block> blocks = new ArrayList<>();
    /** Text of paragraphs whose end was deleted: it runs on into the next paragraph. */
    private String carried = "";

    /**
     * @param at of the cell it stands in, null outside tables
     * @param onShade whether it may stand on a ground other than paper, so that white letters may be seen
     */
    WordStory(WordReading reading, Place at, boolean onShade) {
        this.reading = reading;
        this.at = at;
        this.onShade = onShade;
    }

    /** Reads what stands in the current element. */
    static List<Block> within(WordReading reading) throws UnreadableDraft {
        WordStory story = new WordStory(reading, null, false);
        reading.xml().children(story::element);
        return story.blocks();
    }

    /** Reads one child; an element that only wraps (content control, tracked insertion) gives what it holds. */
    void element(String name) throws UnreadableDraft {
        switch (name) {
            case "p" -> paragraph();
            case "tbl" -> blocks.addAll(new WordTable(reading).blocks());
            case "AlternateContent" -> reading.alternative(this::element);
            case "altChunk" -> reading.concerns().add(Kind.DROPPED, "插入的其他文档", at);
            case "subDoc" -> reading.concerns().add(Kind.DROPPED, "子文档", at);
            default -> {
                if (!WordReading.NO_TEXT.contains(name)) {
                    reading.xml().children(this::element);
                }
            }
        }
    }

    List<Block> blocks() {
        add(carried, false);
        carried = "";
        return blocks;
    }

    private void paragraph() throws UnreadableDraft {
        reading.budget().paragraph();
        WordParagraph paragraph = new WordParagraph(reading, at, onShade).read();
        String text = carried + paragraph.text();
        carried = "";
        if (paragraph.runsOn()) {
            carried = text;
        } else {
            add(text, paragraph.isHeading());
        }
        blocks.addAll(paragraph.boxes());
    }

    private void add(String text, boolean heading) {
        if (!text.isBlank()) {
            blocks.add(new Paragraph(text.strip(), heading, null));
        }
    }
}
