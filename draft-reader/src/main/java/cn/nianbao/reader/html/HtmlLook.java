package cn.nianbao.reader.html;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Which elements of a page nobody sees. Of its style sheets only the rules count that hide every element of a class, an id or
 * a name; what depends on the medium or on other elements is not followed.
 */
final class HtmlLook {

    /** What Office writes says all of the looks beside the element; other classes may bring a ground from a style sheet. */
    private static final List<String> OFFICE_CLASSES = List.of("Mso", "Word", "xl", "font");

    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern NAME = Pattern.compile("[.#]?[a-z][\\w-]{0,100}");

    private final Set<String> hidden = new HashSet<>();
    /** By the attribute's words: a page repeats them. */
    private final Map<String, HtmlStyle> styles = new HashMap<>();
    /** Whether a style sheet hides what is of these classes. */
    private final Map<String, Boolean> classes = new HashMap<>();

    private boolean strikes;

    HtmlLook(Document page) {
        sheets(page);
    }

    private void sheets(Element parent) {
        for (int i = 0; i < parent.childNodeSize(); i++) {
            if (parent.childNode(i) instanceof Element child) {
                if (child.normalName().equals("style")) {
                    rules(child.data().toLowerCase(Locale.ROOT));
                }
                sheets(child);
            }
        }
    }

    /** @param style the looks that the element itself brings */
    boolean hides(Element element, HtmlStyle style) {
        if (element.attributesSize() == 0) {
            return hidden.contains(element.normalName());
        }
        return style.invisible()
                || element.hasAttr("hidden")
                || !hidden.isEmpty() && isHiddenBySheet(element)
                || isWhite(element, style) && isOnPaper(element);
    }

    /** The looks that the element itself brings. */
    HtmlStyle style(Element element) {
        String words = element.attributesSize() == 0 ? "" : element.attr("style");
        return words.isEmpty() ? HtmlStyle.NONE : styles.computeIfAbsent(words, this::read);
    }

    private HtmlStyle read(String words) {
        HtmlStyle style = HtmlStyle.of(words);
        strikes |= style.struck();
        return style;
    }

    /** Whether the element's looks, which were asked for before, strike its words out; few pages have any that do. */
    boolean strikes(Element element) {
        return strikes && style(element).struck();
    }

    private boolean isHiddenBySheet(Element element) {
        return hidden.contains(element.normalName())
                || element.hasAttr("id") && hidden.contains("#" + element.id().toLowerCase(Locale.ROOT))
                || element.hasAttr("class") && classes.computeIfAbsent(element.className(), this::hideAny);
    }

    private boolean hideAny(String names) {
        return BLANKS.splitAsStream(names).anyMatch(name -> hidden.contains("." + name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWhite(Element element, HtmlStyle style) {
        if (style.white()) {
            return true;
        }
        String colour = element.attr("color").strip().toLowerCase(Locale.ROOT);
        return colour.equals("white") || colour.equals("#ffffff");
    }

    private boolean isOnPaper(Element element) {
        for (Element ground = element; ground != null; ground = ground.parent()) {
            boolean coloured = ground.hasAttr("bgcolor") || ground.hasAttr("background");
            if (coloured || style(ground).ground() || !isOfOffice(ground)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isOfOffice(Element element) {
        return element.classNames().stream()
                .allMatch(name -> name.isEmpty() || OFFICE_CLASSES.stream().anyMatch(name::startsWith));
    }

    private void rules(String text) {
        String sheet = withoutComments(text);
        int at = 0;
        for (int open = sheet.indexOf('{'); open >= 0; open = sheet.indexOf('{', at)) {
            int close = closing(sheet, open);
            String before = sheet.substring(at, open);
            String selectors = before.substring(before.lastIndexOf(';') + 1);
            if (HtmlStyle.isInvisible(sheet.substring(open + 1, close))) {
                Stream.of(selectors.split(","))
                        .map(String::strip)
                        .filter(selector -> NAME.matcher(selector).matches())
                        .forEach(hidden::add);
            }
            at = Math.min(sheet.length(), close + 1);
        }
    }

    private static String withoutComments(String text) {
        StringBuilder rest = new StringBuilder();
        int at = 0;
        for (int open = text.indexOf("/*"); open >= at; open = text.indexOf("/*", at)) {
            rest.append(text, at, open);
            int close = text.indexOf("*/", open + 2);
            at = close < 0 ? text.length() : close + 2;
        }
        return rest.append(text, at, text.length())
                .toString()
                .replace("<!--", "")
                .replace("-->", "");
    }

    /** Where the brace that closes an opened one is. */
    private static int closing(String sheet, int open) {
        int depth = 0;
        for (int i = open; i < sheet.length(); i++) {
            depth += sheet.charAt(i) == '{' ? 1 : sheet.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return i;
            }
        }
        return sheet.length();
    }
}
