package cn.nianbao.reader.html;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
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

    private static final Pattern INVISIBLE =
            Pattern.compile("(?:^|[;\\s])(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden|mso-hide\\s*:\\s*all"
                    + "|(?:font-size|opacity)\\s*:\\s*0(?:\\.0{1,9})?\\s*(?:p[xt]|r?em|%)?\\s*(?:;|!|$))");
    private static final Pattern WHITE = Pattern.compile(
            "(?:^|[;\\s])color\\s*:\\s*(?:white|#fff|#ffffff|rgb\\(255,\\s*255,\\s*255\\))\\s*(?:;|!|$)");
    /** What Office writes says all of the looks beside the element; other classes may bring a ground from a style sheet. */
    private static final List<String> OFFICE_CLASSES = List.of("Mso", "Word", "xl", "font");

    private static final Pattern NAME = Pattern.compile("[.#]?[a-z][\\w-]{0,100}");

    private final Set<String> hidden = new HashSet<>();

    HtmlLook(Document page) {
        page.getElementsByTag("style").forEach(style -> rules(style.data().toLowerCase(Locale.ROOT)));
    }

    boolean hides(Element element) {
        if (element.attributesSize() == 0) {
            return hidden.contains(element.normalName());
        }
        String style = style(element);
        return element.hasAttr("hidden")
                || !style.isEmpty() && INVISIBLE.matcher(style).find()
                || !hidden.isEmpty() && isHiddenBySheet(element)
                || isWhite(element, style) && isOnPaper(element);
    }

    static String style(Element element) {
        return element.attr("style").toLowerCase(Locale.ROOT);
    }

    private boolean isHiddenBySheet(Element element) {
        return hidden.contains(element.normalName())
                || hidden.contains("#" + element.id().toLowerCase(Locale.ROOT))
                || element.classNames().stream().anyMatch(name -> hidden.contains("." + name.toLowerCase(Locale.ROOT)));
    }

    private static boolean isWhite(Element element, String style) {
        String colour = element.attr("color").strip().toLowerCase(Locale.ROOT);
        return colour.equals("white")
                || colour.equals("#ffffff")
                || !style.isEmpty() && WHITE.matcher(style).find();
    }

    private static boolean isOnPaper(Element element) {
        for (Element ground = element; ground != null; ground = ground.parent()) {
            boolean coloured = ground.hasAttr("bgcolor") || ground.hasAttr("background");
            if (coloured || style(ground).contains("background") || !isOfOffice(ground)) {
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
            if (INVISIBLE.matcher(sheet.substring(open + 1, close)).find()) {
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
