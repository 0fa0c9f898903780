package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.EditionKey;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * A page of the column that stands in a folder of its own, below whatever path: links to what is brought beside it are
 * relative, style and script come along under a name that changes with their content, and what only our own service answers is
 * no link any more.
 *
 * @param assets what the page needs beside itself, by path
 */
record StaticPage(byte[] bytes, Map<String, byte[]> assets) {

    /** The page of a report or the notice in its place, in the report's folder. */
    static StaticPage report(String html, EditionKey key, Function<String, Optional<byte[]>> files) {
        return new Setting("../../../", path -> beside(path, key), files).page(Jsoup.parse(html));
    }

    /**
     * The list of an agency's reports, in the folder above theirs.
     *
     * @param listed those that stand there
     */
    static StaticPage list(
            String html, String agencyCode, List<Edition> listed, Function<String, Optional<byte[]>> files) {
        Map<String, String> there = listed.stream()
                .map(Edition::key)
                .collect(Collectors.toMap(EditionKey::newestPage, key -> key.year() + "/index.html"));
        Document page = Jsoup.parse(html);
        // figures over the years and comparisons are made by our own service
        page.select("ul.ways").remove();
        Function<String, Optional<String>> beside =
                path -> isList(path, agencyCode) ? Optional.of("index.html") : Optional.ofNullable(there.get(path));
        return new Setting("../../", beside, files).page(page);
    }

    private static Optional<String> beside(String path, EditionKey key) {
        if (isList(path, key.agencyCode())) {
            return Optional.of("../index.html");
        }
        String report = key.newestPage();
        if (path.equals(report)) {
            return Optional.of("index.html");
        }
        if (path.startsWith(report + ".")) {
            return Optional.of("v" + key.version() + path.substring(report.length()));
        }
        if (path.matches(Pattern.quote(report) + "/v[0-9]+")) {
            return Optional.of(path.substring(report.length() + 1) + ".html");
        }
        return path.matches(Pattern.quote(report) + "/v[0-9]+\\.[a-z.]+")
                ? Optional.of(path.substring(report.length() + 1))
                : Optional.empty();
    }

    /** Of the whole column the agency's own part stands there. */
    private static boolean isList(String path, String agencyCode) {
        return path.equals("/reports") || path.equals("/reports/" + agencyCode);
    }
}
