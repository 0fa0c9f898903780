package cn.nianbao.reader.word;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Comments, footnotes and endnotes of a Word document, told of where the text refers to them. */
final class WordNotes {

    private final Map<String, String> comments = new LinkedHashMap<>();
    private final Map<String, String> footnotes = new LinkedHashMap<>();
    private final Map<String, String> endnotes = new LinkedHashMap<>();

    void comments(WordReading reading) throws UnreadableDraft {
        read(reading, comments);
    }

    void footnotes(WordReading reading) throws UnreadableDraft {
        read(reading, footnotes);
    }

    void endnotes(WordReading reading) throws UnreadableDraft {
        read(reading, endnotes);
    }

    /** Tells of the note that an element of the text refers to. */
    void referred(String element, String id, Place at, DraftConcerns concerns) {
        switch (element) {
            case "commentReference" -> comment(comments.remove(id), at, concerns);
            case "footnoteReference" -> dropped("脚注：", footnotes.remove(id), at, concerns);
            default -> dropped("尾注：", endnotes.remove(id), at, concerns);
        }
    }

    /** Tells of the comments that the text does not refer to. */
    void finish(DraftConcerns concerns) {
        comments.values().forEach(text -> comment(text, null, concerns));
    }

    private static void comment(String text, Place at, DraftConcerns concerns) {
        if (text != null) {
            concerns.add(Kind.COMMENT, text, at);
        }
    }

    private static void dropped(String title, String text, Place at, DraftConcerns concerns) {
        if (text != null && !text.isBlank()) {
            concerns.add(Kind.DROPPED, title + text, at);
        }
    }

    private static void read(WordReading reading, Map<String, String> texts) throws UnreadableDraft {
        reading.xml().children(name -> {
            String id = reading.xml().attribute("id");
            String type = reading.xml().attribute("type");
            String text = text(WordStory.within(reading));
            if (id != null && (type == null || type.equals("normal"))) {
                texts.put(id, text);
            }
        });
    }

    private static String text(List<Block> blocks) {
        return blocks.stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .collect(Collectors.joining("\n"));
    }
}
