package cn.nianbao.publish.theme;

import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The portal's own header or footer as a piece of HTML. It is refused rather than cleaned: what an operator put in is what
 * readers see, or the service says at its start what may not stay. Scripts, forms and styles in attributes would not work
 * under our Content-Security-Policy anyway.
 */
final class Fragment {

    private static final Set<String> ELEMENTS = Set.of(
            "div", "p", "span", "a", "img", "ul", "ol", "li", "nav", "strong", "b", "em", "i", "small", "br", "hr",
            "dl", "dt", "dd", "address");
    private static final Set<String> ATTRIBUTES = Set.of(
            "class",
            "id",
            "href",
            "src",
            "alt",
            "title",
            "lang",
            "width",
            "height",
            "rel",
            "target",
            "aria-label",
            "aria-hidden");

    private Fragment() {}

    /** @param pictures makes the address of a picture of the theme from its name */
    static String checked(String name, String html, UnaryOperator<String> pictures) {
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        for (Element element : document.body().getAllElements()) {
            if (element != document.body()) {
                check(name, element);
            }
        }
        document.body().select("img").forEach(picture -> picture.attr("src", pictures.apply(picture.attr("src"))));
        return document.body().html();
    }

    private static void check(String name, Element element) {
        if (!ELEMENTS.contains(element.tagName())) {
            throw new ThemeRefused(name + " 里不能有 <" + element.tagName() + ">，只能用文字、链接、列表和图片。");
        }
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (!ATTRIBUTES.contains(key)) {
                throw new ThemeRefused(name + " 里 <" + element.tagName() + "> 不能有属性 " + key + "，样式请写在 theme.css 里。");
            }
            if (key.equals("href") && !attribute.getValue().matches("(https?://|/|#|mailto:|tel:).*")) {
                throw new ThemeRefused(name + " 里的链接 " + attribute.getValue() + " 应以 https://、http://、/ 或 # 开头。");
            }
        }
    }

    /** What a missing picture is answered with. */
    static UnaryOperator<String> among(Map<String, Picture> pictures, String base) {
        return name -> {
            Picture picture = pictures.get(name);
            if (picture == null) {
                throw new ThemeRefused("主题文件夹里没有图片 " + name + "（可以用 png、jpg、svg，文件名用字母和数字）。");
            }
            return base + "/theme/" + name + "?v=" + picture.mark();
        };
    }
}
