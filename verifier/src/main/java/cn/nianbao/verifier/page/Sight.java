package cn.nianbao.verifier.page;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What of a page a reader can see, as far as the page itself says so. */
final class Sight {

    /** Never drawn. */
    private static final Set<String> UNSEEN = Set.of("head", "script", "style", "template", "noscript", "title");

    private static final Pattern HIDING = Pattern.compile(
            "display\\s*:\\s*none|visibility\\s*:\\s*(hidden|collapse)|opacity\\s*:\\s*0?\\.?0*(?![1-9.])"
                    + "|font-size\\s*:\\s*0|content-visibility",
            Pattern.CASE_INSENSITIVE);

    /** Classes that take their words out of sight in the portal's own style, or in frameworks that others use. */
    private static final Pattern HIDING_CLASS = Pattern.compile(
            "skip|swipe|unseen|print-foot|doubt|downloads|choose|crumbs|banner|figure-note|hide|hidden|sr-only|visually-hidden|screen-reader-text|d-none|invisible|collapse"
                    + "|print-only|d-print-.*|visible-print.*|layui-hide",
            Pattern.CASE_INSENSITIVE);

    private Sight() {}

    /** Whether it, and what is in it, is not there for a reader. */
    static boolean isHidden(Element element) {
        return UNSEEN.contains(element.normalName())
                || element.hasAttr("hidden")
                || element.hasAttr("popover")
                || HIDING.matcher(element.attr("style")).find();
    }

    /** Whether a reader sees it only sometimes: on paper, on a phone, with a screen reader, or unfolded. */
    static boolean isTakenAway(Element element) {
        return element.nameIs("details")
                || element.classNames().stream()
                        .anyMatch(name -> HIDING_CLASS.matcher(name).matches());
    }

    /** Whether it or something around it hides it, or is likely to. */
    static boolean isOutOfSight(Element element) {
        for (Element at = element; at != null; at = at.parent()) {
            if (isHidden(at) || isTakenAway(at)) {
                return true;
            }
        }
        return false;
    }

    /** Whether something in it is not to be seen. */
    static boolean hidesPart(Element element) {
        return element.getAllElements().stream().anyMatch(part -> isHidden(part) || isTakenAway(part));
    }
}
