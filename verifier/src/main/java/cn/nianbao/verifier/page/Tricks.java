package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What the portal never puts on a page and what can make a reader see something else than the words that stand there:
 * styles and scripts, pictures, lists that number themselves, things that turn letters round.
 */
final class Tricks {

    private static final Set<String> DATA = Set.of("application/json", "application/ld+json");

    /** What the pages of the portal are made of. */
    private static final Set<String> KNOWN =
            Set.of(("a abbr address article aside b body br caption code col colgroup dd"
                            + " details div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr html i li main mark nav ol p"
                            + " script section small span strong summary table tbody td tfoot th thead time tr ul wbr")
                    .split(" "));

    /** They number lines, set words in another colour or lay a picture under them, all without a style. */
    private static final Set<String> DRAWING = Set.of("start", "reversed", "value", "background", "text");

    /** On a server or beside the page, and nothing that is written into the address itself. */
    private static final String FOLDER = "((https?:)?//[^/:]*(:\\d+)?|file:///([A-Za-z]:)?)?([^:]*/)?";

    /** The portal's only script on a report's page, as it is served and as browsers and connectors call it. */
    private static final Pattern OWN_SCRIPT =
            Pattern.compile(FOLDER + "figure(-[0-9a-f]{12})?\\.js(\\.(download|下载|%E4%B8%8B%E8%BD%BD))?(\\?.*)?");

    private static final Pattern OWN_STYLE =
            Pattern.compile(FOLDER + "(portal|theme)(-[0-9a-f]{12}|\\(\\d\\))?\\.css(\\?.*)?");

    private final Element note;
    private final List<Difference> found = new ArrayList<>();

    private Tricks(Element note) {
        this.note = note;
    }

    /** @param note the open note, which a script has put in its place; null where there is none */
    static List<Difference> of(Document page, Element note) {
        Tricks tricks = new Tricks(note);
        page.select("style").forEach(style -> tricks.add("网页里有内嵌的样式，可以遮盖文字或另外显示文字"));
        page.select("link[href^=data:]").forEach(link -> tricks.add("网页里有内嵌的样式或数据，可以遮盖文字或另外显示文字"));
        page.select("link[rel~=(?i)stylesheet]").stream()
                .map(link -> link.attr("href"))
                .filter(file -> !OWN_STYLE.matcher(file).matches())
                .forEach(file -> tricks.add("网页用了门户网站以外的样式文件“" + Shown.plain(file) + "”，可以遮盖文字或另外显示文字"));
        page.select("base, meta[http-equiv=refresh]").forEach(jump -> tricks.add("网页会自行转到别的地址"));
        page.select("script").forEach(tricks::script);
        tricks.look(page.body().parent());
        page.body().getAllElements().forEach(tricks::look);
        page.body().forEachNode(node -> {
            if (node instanceof Comment comment && comment.getData().strip().startsWith("[if")) {
                tricks.add("网页里有只让部分浏览器显示的内容");
            }
        });
        return tricks.found.stream().distinct().toList();
    }

    private void script(Element script) {
        String type = script.attr("type").toLowerCase(Locale.ROOT);
        if (script.hasAttr("src")) {
            if (!OWN_SCRIPT.matcher(script.attr("src")).matches()) {
                add("网页带有门户网站以外的脚本“" + Shown.plain(script.attr("src")) + "”，可以改变显示的内容");
            }
        } else if (!DATA.contains(type)) {
            add("网页里有内嵌的脚本，可以改变显示的内容");
        } else if (type.equals("application/json") && !script.id().equals(PageFile.RECEIPT)) {
            add("网页里有门户网站以外的机读数据");
        }
    }

    private void look(Element element) {
        if (!isKnown(element)) {
            add("网页里有 <" + Shown.plain(element.normalName()) + "> 元素，可以盖住文字或显示别的内容");
        }
        if (element.nameIs("ol")
                && !element.hasClass("versions")
                && !element.hasClass("hint")
                && !Surroundings.hold(element)) {
            add("网页里有自行编号的列表，会另外显示数字");
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            if (name.startsWith("on")) {
                add("网页元素上有脚本（" + Shown.plain(name) + "），可以改变显示的内容");
            } else if (name.equals("style") && !attribute.getValue().isBlank() && element != note) {
                add("网页元素上有行内样式“" + Shown.plain(attribute.getValue()) + "”，可以遮盖或移动文字");
            } else if (name.equals("dir") || DRAWING.contains(name) && !isReceipt(element)) {
                add("网页元素上有 " + name + " 属性，可以改变文字的显示");
            }
        }
    }

    private boolean isKnown(Element element) {
        return KNOWN.contains(element.normalName())
                || isChangeNoted(element)
                || isEmblem(element)
                || isReceipt(element)
                || element.nameIs("button") && note != null && element.parents().contains(note);
    }

    /** An element of an attribute alone, which nobody sees. */
    private static boolean isReceipt(Element element) {
        return element.nameIs("data") && element.id().equals(PageFile.RECEIPT) && element.childNodeSize() == 0;
    }

    /** A picture in the head or foot that a city's portal sets around every page. */
    private static boolean isEmblem(Element element) {
        return element.nameIs("img") && Surroundings.hold(element);
    }

    /** Struck out and new words, where the portal tells of a correction. */
    private static boolean isChangeNoted(Element element) {
        return (element.nameIs("del") || element.nameIs("ins")) && element.closest("details") != null;
    }

    private void add(String what) {
        found.add(Difference.trick(what));
    }
}
