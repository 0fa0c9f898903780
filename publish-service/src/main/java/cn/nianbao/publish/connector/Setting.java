package cn.nianbao.publish.connector;

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
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The surroundings that a page of the column is fitted into.
 *
 * @param toRoot the way from the page's folder up to the root of what is filled
 * @param beside what is brought beside the page, by the path that the column has it under
 * @param files a file of the theme by its path
 */
record Setting(String toRoot, Function<String, Optional<String>> beside, Function<String, Optional<byte[]>> files) {

    private static final Pattern LOCAL = Pattern.compile("(/[^?#]*)(?:\\?[^#]*)?(#.*)?");

    StaticPage page(Document page) {
        page.outputSettings().prettyPrint(false);
        // a plain server knows no other view of a page
        page.select("a[href*=view=]").remove();
        Map<String, byte[]> assets = new LinkedHashMap<>();
        for (String attribute : new String[] {"href", "src", "action"}) {
            for (Element element : page.select("[" + attribute + "^=/]")) {
                resolve(element.attr(attribute), assets)
                        .ifPresentOrElse(there -> element.attr(attribute, there), () -> loosen(element, attribute));
            }
        }
        return new StaticPage(page.outerHtml().getBytes(StandardCharsets.UTF_8), assets);
    }

    /** A reader keeps the words of a link that leads nowhere here, if they stand among others; anything else has no use. */
    private static void loosen(Element element, String attribute) {
        if (isAllThatIsSaid(element)) {
            element.parent().remove();
        } else if (element.nameIs("a")) {
            element.removeAttr(attribute);
        } else {
            element.remove();
        }
    }

    private static boolean isAllThatIsSaid(Element link) {
        return link.closest("main p") == link.parent()
                && link.parent().childrenSize() == 1
                && link.parent().ownText().isBlank();
    }

    private Optional<String> resolve(String address, Map<String, byte[]> assets) {
        Matcher local = LOCAL.matcher(address);
        if (!local.matches()) {
            return Optional.empty();
        }
        String fragment = local.group(2) == null ? "" : local.group(2);
        return beside.apply(local.group(1)).map(name -> name + fragment).or(() -> asset(local.group(1), assets));
    }

    private Optional<String> asset(String path, Map<String, byte[]> assets) {
        int dot = path.lastIndexOf('.');
        if (dot < path.lastIndexOf('/') || path.contains("..")) {
            return Optional.empty();
        }
        return files.apply(path).or(() -> resource(path)).map(bytes -> {
            String name =
                    path.substring(1, dot) + "-" + CanonicalRecord.sha256(bytes).substring(0, 12) + path.substring(dot);
            assets.put(name, bytes);
            return toRoot + name;
        });
    }

    private static Optional<byte[]> resource(String path) {
        try (InputStream in = Setting.class.getResourceAsStream("/META-INF/resources" + path)) {
            return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
