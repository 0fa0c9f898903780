package cn.nianbao.reader.html;

import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.DraftBudget;
import cn.nianbao.reader.draft.DraftConcerns;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Concern.Kind;
import cn.nianbao.report.Place;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What the reading of a page's parts shares, and which of its elements are read at all. */
final class HtmlReading {

    private static final Set<String> NO_TEXT = Set.of(
            "script",
            "style",
            "head",
            "title",
            "nav",
            "noscript",
            "template",
            "svg",
            "canvas",
            "iframe",
            "object",
            "embed",
            "select",
            "button",
            "textarea",
            "rt",
            "rp");
    /** Boxes of a page: what hides in them are menus and windows of the site, unless they hold figures in a table. */
    private static final Set<String> BOXES = Set.of(
            "div",
            "section",
            "aside",
            "header",
            "footer",
            "main",
            "article",
            "form",
            "fieldset",
            "ul",
            "ol",
            "li",
            "dl",
            "a",
            "dd",
            "dt",
            "input",
            "center",
            "label");

    /** On a page of our own column: what stands beside the report and is no part of it. */
    private static final String BESIDE = "data-beside";

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final DraftBudget budget;
    private final DraftConcerns concerns;
    private final HtmlPictures pictures = new HtmlPictures();
    private final HtmlLook look;

    private final BiConsumer<Place, Element> cells;

    HtmlReading(Document page, DraftBudget budget, DraftConcerns concerns) {
        this(page, budget, concerns, (at, cell) -> {});
    }

    /** @param cells takes every cell with its place in its table */
    HtmlReading(Document page, DraftBudget budget, DraftConcerns concerns, BiConsumer<Place, Element> cells) {
        this.budget = budget;
        this.concerns = concerns;
        this.cells = cells;
        look = new HtmlLook(page);
    }

    /** Everything on the page. */
    List<Block> read(Element body) throws UnreadableDraft {
        List<Block> blocks = HtmlStory.within(body, this, null);
        pictures.tell(concerns);
        return blocks;
    }

    DraftBudget budget() {
        return budget;
    }

    DraftConcerns concerns() {
        return concerns;
    }

    /** A cell was read. */
    void passed(Place at, Element cell) {
        cells.accept(at, cell);
    }

    HtmlPictures pictures() {
        return pictures;
    }

    /** Whether an element is text to its reader; of text that is kept from him he is told. */
    boolean shows(Element element, Place at) {
        if (NO_TEXT.contains(element.normalName()) || element.hasClass("msocomanchor") || element.hasAttr(BESIDE)) {
            return false;
        }
        HtmlStyle style = look.style(element);
        if (look.hides(element, style)) {
            if (!BOXES.contains(element.normalName()) || holdsFigures(element) || style.marked()) {
                concerns.add(Kind.HIDDEN, element.text(), at);
            }
            return false;
        }
        return !isNote(element, style.note(), at);
    }

    /** Whether the element's words are struck out: its reader passes over them. */
    boolean strikes(Element element) {
        return switch (element.normalName()) {
            case "del", "s", "strike" -> true;
            default -> look.strikes(element);
        };
    }

    private static boolean holdsFigures(Element box) {
        return box.selectStream("td")
                .anyMatch(cell -> DIGIT.matcher(cell.text()).find());
    }

    /** Office writes comments and notes below the text. */
    private boolean isNote(Element element, String note, Place at) {
        if (note == null) {
            return false;
        }
        if (note.equals("comment")) {
            element.select(".msocomtxt").forEach(comment -> concerns.add(Kind.COMMENT, comment.text(), at));
        } else {
            concerns.add(Kind.DROPPED, "脚注：" + element.text(), at);
        }
        return true;
    }
}
