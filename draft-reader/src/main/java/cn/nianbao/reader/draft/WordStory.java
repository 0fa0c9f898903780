package cn.nianbao.reader.draft;

import cn.nianbao.reader.draft.Block.Paragraph;
import java.util.ArrayList;
import java.util.List;

/** Paragraphs and tables that stand one after the other: the body, a cell, a text box. */
final class WordStory {

    private final WordReading reading;
    private final List<Block> blocks = new ArrayList<>();
    /** Text of paragraphs whose end was deleted: it runs on into the next paragraph. */
    private String carried = "";

    WordStory(WordReading reading) {
        this.reading = reading;
    }

    /** Reads what stands in the current element. */
    static List<Block> within(WordReading reading) throws UnreadableDraft {
        WordStory story = new WordStory(reading);
        reading.xml().children(story::element);
        return story.blocks();
    }

    /** Reads one child; an element that only wraps (content control, tracked insertion) gives what it holds. */
    void element(String name) throws UnreadableDraft {
        if (name.equals("p")) {
            paragraph();
        } else if (name.equals("tbl")) {
            blocks.addAll(new WordTable(reading).blocks());
        } else if (name.equals("AlternateContent")) {
            reading.alternative(this::element);
        } else if (!WordReading.NO_TEXT.contains(name)) {
            reading.xml().children(this::element);
        }
    }

    List<Block> blocks() {
        add(carried, false);
        carried = "";
        return blocks;
    }

    private void paragraph() throws UnreadableDraft {
        reading.budget().paragraph();
        WordParagraph paragraph = new WordParagraph(reading).read();
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
