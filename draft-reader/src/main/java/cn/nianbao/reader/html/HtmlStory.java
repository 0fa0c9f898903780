package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.NotedWords;
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
        HtmlStory story = new HtmlStory(reading, at);
        story.children(element, HEADINGS.contains(element.normalName()));
        story.endParagraph(false);
        return story.blocks;
    }

    private void children(Element parent, boolean heading) throws UnreadableDraft {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                write(text.getWholeText(), KEEPS_LINES.contains(parent.normalName()));
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
        } else if (name.equals("del")) {
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
            boolean headingHere = heading || HEADINGS.contains(name);
            endParagraph(heading);
            children(element, headingHere);
            endParagraph(headingHere);
        } else {
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
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            reading.budget().paragraph();
            reading.pictures().passed(text);
            blocks.add(new Paragraph(text, heading, null));
        }
    }
}
