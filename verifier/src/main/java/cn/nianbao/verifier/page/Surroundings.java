package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The heads, feet and ways that a city's portal sets around every page. They were not signed and differ from portal to
 * portal, so their words pass; but they have nothing to say of a report, and who checks a page is told what they say.
 */
final class Surroundings {

    private static final Set<String> PLACES = Set.of("header", "footer", "nav", "aside");

    /** How reports and their corrections speak, and portals do not. */
    private static final Pattern OF_A_REPORT = Pattern.compile("\\d(件|份|万元|元|%|％)|作废|有误|失实|虚假|撤下|撤回|更正");

    private Surroundings() {}

    /** Whether it stands in what is around the report. */
    static boolean hold(Element element) {
        return element.parents().stream().anyMatch(Surroundings::isOne) || isOne(element);
    }

    static boolean isOne(Element element) {
        return PLACES.contains(element.normalName())
                && element.closest("main, article") == null
                && element.selectFirst("main, article, table") == null;
    }

    /** What stands there, line by line without white space, and what stands for its pictures. */
    static List<String> lines(Document page) {
        List<String> lines = new ArrayList<>();
        page.body().getAllElements().stream().filter(Surroundings::isOne).forEach(one -> {
            lines.addAll(SeenText.linesOf(one));
            one.select("img[alt]").forEach(picture -> lines.add(Shown.squeezed(picture.attr("alt"))));
        });
        return lines.stream().filter(line -> !line.isEmpty()).distinct().toList();
    }

    static List<Difference> of(Document page, Setting setting) {
        Stream<String> told =
                lines(page).stream().filter(line -> OF_A_REPORT.matcher(line).find());
        // what the way through the portal calls the page itself
        Stream<String> here = page.select("[aria-current=page]").stream()
                .filter(Surroundings::hold)
                .map(element -> Shown.squeezed(element.wholeText()))
                .filter(words -> !setting.isSetting(words));
        return Stream.concat(told, here)
                .distinct()
                .map(line -> Difference.words("页眉、页脚或导航里", null, line))
                .toList();
    }
}
