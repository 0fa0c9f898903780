package cn.nianbao.verifier.page;

import cn.nianbao.verifier.compare.Difference;
import cn.nianbao.verifier.compare.Shown;
import cn.nianbao.verifier.compare.SignedReport;
import cn.nianbao.verifier.compare.SignedWords;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * What a page says of itself beside what it shows: on the browser's tab, in a search engine's list, where a link is shared.
 * A city's portal adds its own name there and facts about itself.
 */
final class HeadWords {

    private static final String BETWEEN = "[\\p{Pd}_|｜»>/:：]+";
    private static final String CLAUSE = "[，。！？；：、,.;|_…\\s]+";

    /** What portals say of themselves and browsers are told; the names that begin with Site and Column are the state's. */
    private static final Pattern OF_THE_PORTAL = Pattern.compile(
            "(site|column).*|viewport|renderer|force-rendering|generator|theme-color|color-scheme|robots"
                    + "|referrer|format-detection|application-name|(apple|msapplication|mobile)-.*|.*verification"
                    + "|content-(type|security-policy|language)|x-ua-compatible|og:(type|url|site_name|locale|image.*)"
                    + "|twitter:(card|site|image)|url");

    private static final Pattern TITLE = Pattern.compile(".*(title|headline)");
    private static final Pattern DATE = Pattern.compile(".*(date|time)");

    private final SignedReport signed;
    private final Setting setting;
    private final List<String> around;
    private final String prose;
    private final List<Difference> differences = new ArrayList<>();

    private HeadWords(Document page, SignedReport signed, Setting setting) {
        this.signed = signed;
        this.setting = setting;
        this.around = Stream.concat(
                        Surroundings.lines(page).stream(),
                        page.select("meta[name=SiteName]").stream().map(meta -> Shown.squeezed(meta.attr("content"))))
                .toList();
        this.prose = SignedWords.of(signed).stream()
                .map(passage -> passage.squeezed())
                .collect(Collectors.joining("\n"));
    }

    static List<Difference> compare(Document page, SignedReport signed, Setting setting) {
        HeadWords words = new HeadWords(page, signed, setting);
        page.select("title").forEach(title -> words.title("网页标题", title.text()));
        page.select("meta[content]").forEach(words::meta);
        return words.differences;
    }

    private void title(String place, String shown) {
        if (!isTitle(Shown.squeezed(shown))) {
            differences.add(Difference.words(place, signed.report().title(), shown));
        }
    }

    /** The report's title among the names of the column and the site. */
    private boolean isTitle(String shown) {
        String title = Shown.squeezed(signed.report().title());
        int at = shown.indexOf(title);
        return at >= 0
                && isBetween(shown.substring(0, at), true)
                && isBetween(shown.substring(at + title.length()), false);
    }

    private boolean isBetween(String rest, boolean before) {
        boolean apart = rest.isEmpty() || rest.matches(before ? "(?s).*" + BETWEEN : BETWEEN + "(?s).*");
        return apart && Stream.of(rest.split(BETWEEN)).allMatch(this::isPortals);
    }

    private boolean isPortals(String words) {
        return setting.isSetting(words) || around.stream().anyMatch(line -> line.contains(words));
    }

    private void meta(Element meta) {
        String name = Stream.of("name", "property", "itemprop", "http-equiv")
                .map(meta::attr)
                .filter(given -> !given.isEmpty())
                .findFirst()
                .orElse("")
                .toLowerCase(Locale.ROOT);
        String content = meta.attr("content");
        String place = "网页说明（" + Shown.plain(name) + "）";
        if (OF_THE_PORTAL.matcher(name).matches() || content.isBlank()) {
            return;
        }
        if (TITLE.matcher(name).matches()) {
            title(place, content);
        } else if (DATE.matcher(name).matches()) {
            date(place, content);
        } else if (!Stream.of(content.split(CLAUSE)).map(Shown::squeezed).allMatch(this::isSaid)) {
            differences.add(Difference.words(place, null, content));
        }
    }

    private void date(String place, String shown) {
        LocalDate published = signed.statement().publishedOn();
        boolean isOne = Stream.of(published, signed.report().signedOn())
                .anyMatch(day ->
                        day != null && (shown.startsWith(day.toString()) || shown.startsWith(SignedWords.day(day))));
        if (!isOne) {
            differences.add(Difference.words(place, published.toString(), shown));
        }
    }

    private boolean isSaid(String words) {
        return prose.contains(words) || isPortals(words);
    }
}
