package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The visible words of a page, line by line as a browser breaks them, without white space. The heads and feet that a city's
 * portal sets around every page belong to the portal and are passed over; so are the statutory tables, which are compared
 * figure by figure.
 */
final class SeenText {

    private static final Set<String> INLINE = Set.of(
            "a", "abbr", "b", "code", "em", "i", "mark", "q", "small", "span", "strong", "del", "ins", "time", "wbr",
            "label", "button");
    private static final Set<String> OF_THE_PORTAL = Set.of("header", "footer", "nav", "aside");

    private final Set<Element> tables;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();

    private SeenText(Set<Element> tables) {
        this.tables = tables;
    }

    static List<String> of(Document page, Set<Element> tables) {
        SeenText seen = new SeenText(tables);
        seen.read(page.body());
        seen.endLine();
        return List.copyOf(seen.lines);
    }

    private void read(Element element) {
        if (Sight.isHidden(element) || tables.contains(element) || isOfThePortal(element)) {
            return;
        }
        if (element.normalName().equals("del")) {
            line.append(HistoryLines.STRUCK);
            return;
        }
        boolean inline = INLINE.contains(element.normalName());
        if (!inline) {
            endLine();
        }
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
    }

    private static boolean isOfThePortal(Element element) {
        return OF_THE_PORTAL.contains(element.normalName())
                && element.closest("main, article") == null
                && element.selectFirst("main, article, table") == null;
    }

    private void endLine() {
        String squeezed = Shown.squeezed(line.toString());
        if (!squeezed.isEmpty()) {
            lines.add(squeezed);
        }
        line.setLength(0);
    }
}
