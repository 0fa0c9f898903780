package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.report.CanonicalRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page of the column that stands in a folder of its own, below whatever path: links to the report's files are relative,
 * style and script come along under a name that changes with their content, and what only our own service answers is no
 * link any more.
 *
 * @param assets what the page needs beside itself, by path
 */
record StaticPage(byte[] bytes, Map<String, byte[]> assets) {

    private static final String TO_ROOT = "../../../";
    private static final Pattern LOCAL = Pattern.compile("(/[^?#]*)(?:\\?[^#]*)?(#.*)?");

    static StaticPage of(String html, EditionKey key, Function<String, Optional<byte[]>> files) {
        Document page = Jsoup.parse(html);
        page.outputSettings().prettyPrint(false);
        // a plain server knows no other view of a page
        page.select("a[href*=view=]").remove();
        Map<String, byte[]> assets = new LinkedHashMap<>();
        for (String attribute : new String[] {"href", "src", "action"}) {
            for (Element element : page.select("[" + attribute + "^=/]")) {
                resolve(element.attr(attribute), key, files, assets)
                        .ifPresentOrElse(there -> element.attr(attribute, there), () -> loosen(element, attribute));
            }
        }
        return new StaticPage(page.outerHtml().getBytes(StandardCharsets.UTF_8), assets);
    }

    /** A reader keeps the words of a link that leads nowhere here; anything else has no use. */
    private static void loosen(Element element, String attribute) {
        if (element.nameIs("a")) {
            element.removeAttr(attribute);
        } else {
            element.remove();
        }
    }

    private static Optional<String> resolve(
            String address, EditionKey key, Function<String, Optional<byte[]>> files, Map<String, byte[]> assets) {
        Matcher local = LOCAL.matcher(address);
        if (!local.matches()) {
            return Optional.empty();
        }
        String fragment = local.group(2) == null ? "" : local.group(2);
        return file(local.group(1), key).map(name -> name + fragment).or(() -> asset(local.group(1), files, assets));
    }

    private static Optional<String> file(String path, EditionKey key) {
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

    private static Optional<String> asset(
            String path, Function<String, Optional<byte[]>> files, Map<String, byte[]> assets) {
        int dot = path.lastIndexOf('.');
        if (dot < path.lastIndexOf('/') || path.contains("..")) {
            return Optional.empty();
        }
        return files.apply(path).or(() -> resource(path)).map(bytes -> {
            String name =
                    path.substring(1, dot) + "-" + CanonicalRecord.sha256(bytes).substring(0, 12) + path.substring(dot);
            assets.put(name, bytes);
            return TO_ROOT + name;
        });
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = StaticPage.class.getResourceAsStream("/META-INF/resources" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
