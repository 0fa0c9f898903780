package cn.nianbao.verifier.page;

import cn.nianbao.form.FormGrid;
import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What screen readers say and programs take in place of the words that are seen. */
final class HeardWords {

    private static final Set<String> LABELS = Set.of(
            "aria-label",
            "aria-description",
            "aria-roledescription",
            "aria-valuetext",
            "aria-placeholder",
            "alt",
            "title",
            "abbr",
            "summary",
            "placeholder",
            "label",
            "datetime",
            "content");

    /** They put other words, another order or silence in the place of what is seen; the portal needs none of them. */
    private static final Set<String> STRANGE = Set.of(
            "aria-owns",
            "aria-flowto",
            "aria-details",
            "aria-errormessage",
            "aria-hidden",
            "inert",
            "itemscope",
            "itemprop",
            "itemid",
            "itemtype",
            "itemref",
            "typeof",
            "property",
            "vocab",
            "about",
            "resource");

    private static final Set<String> ROLES =
            Set.of("note", "region", "group", "dialog", "main", "navigation", "article");

    private static final List<String> OWN = List.of("前言", "数据下载", "校验凭证", "版本提示", "更正说明", "恢复公布", "这个数据");

    private final Document page;
    private final Set<String> known = new HashSet<>(OWN);
    private final List<Difference> differences = new ArrayList<>();

    private HeardWords(Document page, SignedReport signed) {
        this.page = page;
        signed.format().tables().stream()
                .map(table -> "对数据有疑问：" + FormGrid.of(table).caption())
                .map(Shown::squeezed)
                .forEach(known::add);
    }

    /** @param passedOver what is compared elsewhere */
    static List<Difference> compare(Document page, SignedReport signed, Predicate<Element> passedOver) {
        HeardWords words = new HeardWords(page, signed);
        words.look(page.body().parent());
        page.body().getAllElements().stream()
                .filter(element -> !Surroundings.hold(element) && !passedOver.test(element))
                .forEach(words::look);
        return words.differences;
    }

    private void look(Element element) {
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey().toLowerCase(Locale.ROOT);
            String value = attribute.getValue();
            boolean misleads = LABELS.contains(name) && !isKnown(element, value)
                    || name.matches("aria-(labelledby|describedby)") && !value.isBlank() && !isOwn(element, value)
                    || STRANGE.contains(name) && !value.equals("false")
                    || name.equals("role") && !ROLES.contains(value);
            if (misleads) {
                differences.add(Difference.words(
                        "“" + Shown.plain(element.text()) + "”的 " + name + " 属性（读屏软件和程序读取）", null, value));
            }
        }
    }

    private boolean isKnown(Element element, String value) {
        String said = Shown.squeezed(value);
        return said.isEmpty() || known.contains(said) || said.equals(Shown.squeezed(element.wholeText()));
    }

    /** Whether it is named after what stands in it for everybody to see. */
    private boolean isOwn(Element element, String ids) {
        for (String id : ids.strip().split("\\s+")) {
            Element namesake = page.getElementById(id);
            if (namesake != null && (!namesake.parents().contains(element) || Sight.isOutOfSight(namesake))) {
                return false;
            }
        }
        return true;
    }
}
