package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the portal never puts on a page and what can make a reader see something else than the words that stand there:
 * styles and scripts within the page, pictures, things that turn letters round.
 */
final class Tricks {

    private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

    /** What the pages of the portal are made of. */
    private static final Set<String> KNOWN = Set.of(
            "a",
            "abbr",
            "address",
            "article",
            "aside",
            "b",
            "body",
            "br",
            "button",
            "caption",
            "code",
            "col",
            "colgroup",
            "dd",
            "details",
            "div",
            "dl",
            "dt",
            "em",
            "figcaption",
            "figure",
            "footer",
            "form",
            "h1",
            "h2",
            "h3",
            "h4",
            "h5",
            "h6",
            "header",
            "hr",
            "i",
            "label",
            "li",
            "main",
            "mark",
            "nav",
            "ol",
            "p",
            "q",
            "script",
            "section",
            "small",
            "span",
            "strong",
            "summary",
            "table",
            "tbody",
            "td",
            "tfoot",
            "th",
            "thead",
            "time",
            "tr",
            "ul",
            "wbr");

    private final List<Difference> found = new ArrayList<>();

    private Tricks() {}

    static List<Difference> of(Document page) {
        Tricks tricks = new Tricks();
        page.select("style").forEach(style -> tricks.add("网页里有内嵌的样式，可以遮盖文字或另外显示文字"));
        page.select("link[href^=data:]").forEach(link -> tricks.add("网页里有内嵌的样式或数据，可以遮盖文字或另外显示文字"));
        page.select("base, meta[http-equiv=refresh]").forEach(jump -> tricks.add("网页会自行转到别的地址"));
        page.select("script").stream()
                .filter(script -> !script.hasAttr("src")
                        && !DATA.contains(script.attr("type").toLowerCase(Locale.ROOT)))
                .forEach(script -> tricks.add("网页里有内嵌的脚本，可以改变显示的内容"));
        page.body().getAllElements().forEach(tricks::look);
        return tricks.found.stream().distinct().collect(Collectors.toList());
    }

    private void look(Element element) {
        if (!KNOWN.contains(element.normalName()) && !isChangeNoted(element) && !isEmblem(element)) {
            add("网页里有 <" + Shown.plain(element.normalName()) + "> 元素，可以盖住文字或显示别的内容");
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                add("网页元素上有脚本（" + Shown.plain(name) + "），可以改变显示的内容");
            } else if (name.equals("style") && !attribute.getValue().isBlank()) {
                add("网页元素上有行内样式“" + Shown.plain(attribute.getValue()) + "”，可以遮盖或移动文字");
            } else if (name.equals("dir")
                    || (name.equals("src")
                            && element.normalName().equals("script")
                            && attribute.getValue().startsWith("data:"))) {
                add("网页元素上有 " + name + " 属性，可以改变文字的显示");
            }
        }
    }

    /** A picture in the head or foot that a city's portal sets around every page. */
    private static boolean isEmblem(Element element) {
        return element.normalName().equals("img")
                && element.closest("main, article") == null
                && element.closest("header, footer") != null;
    }

    /** Struck out and new words, where the portal tells of a correction. */
    private static boolean isChangeNoted(Element element) {
        return (element.normalName().equals("del") || element.normalName().equals("ins"))
                && element.closest("details") != null;
    }

    private void add(String what) {
        found.add(Difference.trick(what));
    }
}
