package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The visible words of a page, line by line as a browser breaks them, without white space. What a reader sees only sometimes
 * is kept apart, because no word of the report stands there.
 */
final class SeenText {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "em", "i", "mark", "small", "span", "strong", "del", "ins", "time", "wbr",
            "button");

    private final Predicate<Element> passedOver;
    private final List<String> lines = new ArrayList<>();
    private final List<String> aside = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private boolean isAside;

    private SeenText(Predicate<Element> passedOver) {
        this.passedOver = passedOver;
    }

    /** @param passedOver what is compared elsewhere, or is not the report's */
    static SeenText of(Document page, Predicate<Element> passedOver) {
        SeenText seen = new SeenText(passedOver);
        if (!Sight.isHidden(page.body().parent())) {
            seen.read(page.body());
        }
        return seen;
    }

    /** All lines of a part of a page, those among them that a reader sees only sometimes. */
    static List<String> linesOf(Element element) {
        SeenText seen = new SeenText(none -> false);
        seen.isAside = true;
        seen.read(element);
        return seen.aside();
    }

    List<String> lines() {
        return List.copyOf(lines);
    }

    /** What is folded away, or there for print or phones alone. */
    List<String> aside() {
        return List.copyOf(aside);
    }

    private void read(Element element) {
        if (Sight.isHidden(element) || passedOver.test(element)) {
            return;
        }
        if (element.nameIs("del")) {
            line.append(HistoryLines.STRUCK);
            return;
        }
        boolean turns = !isAside && Sight.isTakenAway(element);
        boolean inline = INLINE.contains(element.normalName()) && !turns;
        if (!inline) {
            endLine();
        }
        isAside |= turns;
        for (Node child : element.childNodes()) {
            if (child instanceof TextNode text) {
                line.append(text.getWholeText());
            } else if (child instanceof Element inner) {
                read(inner);
            }
        }
        if (!inline) {
            endLine();
        }
        if (turns) {
            isAside = false;
        }
    }

    private void endLine() {
        String squeezed = Shown.squeezed(line.toString());
        if (!squeezed.isEmpty()) {
            (isAside ? aside : lines).add(squeezed);
        }
        line.setLength(0);
    }
}
