package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.Block.Paragraph;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** What a reader of a web page sees, in reading order: the text of its block elements, and its tables. */
final class HtmlStory {

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "head",
            "title",
            "nav",
            "noscript",
            "template",
            "svg",
            "iframe",
            "object",
            "select",
            "button",
            "textarea",
            "del",
            "rt",
            "rp");
    private static final Set<String> HEADINGS = Set.of("h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> KEEPS_LINES = Set.of("pre", "xmp", "listing", "plaintext");
    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all)");

    private final DraftBudget budget;
    private final List<Block> blocks = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private HtmlStory(DraftBudget budget) {
        this.budget = budget;
    }

    static List<Block> within(Element element, DraftBudget budget) throws UnreadableDraft {
        HtmlStory story = new HtmlStory(budget);
        story.children(element, HEADINGS.contains(element.normalName()));
        story.endParagraph(false);
        return story.blocks;
    }

    /** Whether the page shows it; style sheets are not followed. */
    static boolean isShown(Element element) {
        if (NO_TEXT.contains(element.normalName())) {
            return false;
        }
        return element.attributesSize() == 0
                || !element.hasAttr("hidden")
                        && !INVISIBLE
                                .matcher(element.attr("style").toLowerCase(Locale.ROOT))
                                .find();
    }

    private void children(Element parent, boolean heading) throws UnreadableDraft {
        for (Node child : parent.childNodes()) {
            if (child instanceof TextNode text) {
                write(text.getWholeText(), KEEPS_LINES.contains(parent.normalName()));
            } else if (child instanceof Element element && isShown(element)) {
                element(element, heading);
            }
        }
    }

    private void element(Element element, boolean heading) throws UnreadableDraft {
        String name = element.normalName();
        if (name.equals("br")) {
            endLine();
        } else if (name.equals("table")) {
            endParagraph(heading);
            blocks.addAll(new HtmlTable(budget).blocks(element));
        } else if (element.isBlock() || name.equals("option")) {
            boolean headingHere = heading || HEADINGS.contains(name);
            endParagraph(heading);
            children(element, headingHere);
            endParagraph(headingHere);
        } else {
            children(element, heading);
        }
    }

    private void write(String text, boolean keepLines) throws UnreadableDraft {
        String written = keepLines ? HtmlSpace.kept(text) : HtmlSpace.collapsed(text);
        budget.text(written.length());
        boolean atStart = line.length() == 0 || line.charAt(line.length() - 1) == '\n';
        line.append(atStart && !keepLines && written.startsWith(" ") ? written.substring(1) : written);
    }

    private void endLine() throws UnreadableDraft {
        budget.text(1);
        line.append('\n');
    }

    private void endParagraph(boolean heading) throws UnreadableDraft {
        String text = line.toString().strip();
        line.setLength(0);
        if (!text.isEmpty()) {
            budget.paragraph();
            blocks.add(new Paragraph(text, heading, null));
        }
    }
}
