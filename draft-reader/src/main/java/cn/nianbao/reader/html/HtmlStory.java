package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.NotedWords;
import cn.nianbao.reader.draft.SmallFigures;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader of a web page sees, in reading order: the text of its block elements, and its tables. */
final class HtmlStory {

    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> SMALL = Set.of("sup", "sub");
    private static final Set<String> KEEPS_LINES = Set.of("pre", "xmp", "listing", "plaintext");

    private final HtmlReading reading;
    private final Place at;
    private final NotedWords noted;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean inserted;

    private HtmlStory(HtmlReading reading, Place at) {
        this.reading = reading;
        this.at = at;
        noted = new NotedWords(reading.concerns(), at);
    }

    /** @param at of the cell that the element is, null outside tables */
    static List<Block> within(Element element, HtmlReading reading, Place at) throws UnreadableDraft {
        if (element.childNodeSize() == 1 && element.childNode(0) instanceof TextNode words && !keepsLines(element)) {
            return words(words, reading, isHeading(element));
        }
        HtmlStory story = new HtmlStory(reading, at);
        story.children(element, isHeading(element));
        story.endParagraph(false);
        return story.blocks;
    }

    /** Most cells hold a few words and nothing else. */
    private static List<Block> words(TextNode node, HtmlReading reading, boolean heading) throws UnreadableDraft {
        String written = HtmlSpace.collapsed(node.getWholeText());
        reading.budget().text(written.length());
        Paragraph paragraph = paragraph(written, reading, heading);
        return paragraph == null ? List.of() : List.of(paragraph);
    }

    /** Null where there are no words. */
    private static Paragraph paragraph(String written, HtmlReading reading, boolean heading) throws UnreadableDraft {
        String text = written.strip();
        if (text.isEmpty()) {
            return null;
        }
        reading.budget().paragraph();
        reading.pictures().passed(text);
        return new Paragraph(text, heading, null);
    }

    private static boolean isHeading(Element element) {
        return HEADINGS.contains(element.normalName());
    }

    private static boolean keepsLines(Node element) {
        return KEEPS_LINES.contains(element.normalName());
    }

    private void children(Element parent, boolean heading) throws UnreadableDraft {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                write(text.getWholeText(), keepsLines(parent));
            } else if (child instanceof Element element) {
                reading.pictures().note(element, at);
                if (reading.shows(element, at)) {
                    element(element, heading);
                }
            }
        }
    }

    private void element(Element element, boolean heading) throws UnreadableDraft {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (reading.strikes(element)) {
            noted.deleted(element.text());
        } else if (isInsertion(element)) {
            noted.inserted(element.text());
            inserted = true;
            children(element, heading);
            inserted = false;
        } else if (name.equals("table")) {
            endParagraph(heading);
            blocks.addAll(new HtmlTable(reading).blocks(element));
        } else if (element.isBlock() || name.equals("option")) {
            boolean headingHere = heading || isHeading(element);
            endParagraph(heading);
            children(element, headingHere);
            endParagraph(headingHere);
        } else {
            if (SMALL.contains(name)) {
                SmallFigures.part(line, element.text());
            }
            children(element, heading);
        }
    }

    /** Where pages only underline by it, it says neither who nor when. */
    private static boolean isInsertion(Element element) {
        return element.normalName().equals("ins") && (element.hasAttr("cite") || element.hasAttr("datetime"));
    }

    private void write(String text, boolean keepLines) throws UnreadableDraft {
        if (!inserted && !text.isBlank()) {
            noted.settle();
        }
        String written = keepLines ? HtmlSpace.kept(text) : HtmlSpace.collapsed(text);
        reading.budget().text(written.length());
        boolean atStart = line.length() == 0 || line.charAt(line.length() - 1) == '\n';
        line.append(atStart && !keepLines && written.startsWith(" ") ? written.substring(1) : written);
    }

    private void endLine() throws UnreadableDraft {
        reading.budget().text(1);
        line.append('\n');
    }

    private void endParagraph(boolean heading) throws UnreadableDraft {
        noted.settle();
        Paragraph paragraph = paragraph(line.toString(), reading, heading);
        line.setLength(0);
        if (paragraph != null) {
            blocks.add(paragraph);
        }
    }
}
