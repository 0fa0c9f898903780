package cn.nianbao.verifier.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.parser.Parser;

/**
 * The words of the portal's own templates, which are built into this program beside {@code portal-words.txt}: that has the
 * words which no template holds, and keeps those of templates that have changed since, for pages of before.
 */
final class PortalWords {

    /** The templates that a report's page is made of; what other pages say would be a forgery on one. */
    private static final Set<String> OF_A_REPORT = Set.of(
            "frame.html",
            "report.html",
            "version-note.html",
            "versions.html",
            "receipt.html",
            "proof.html",
            "table.html",
            "grid.html",
            "explained.html");

    static final List<String> ALL = read();

    private PortalWords() {}

    private static List<String> read() {
        try (InputStream listed = PortalWords.class.getResourceAsStream("portal-words.txt")) {
            List<String> words = new ArrayList<>();
            new String(listed.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(words::add);
            templates().forEach(template -> words.addAll(ofTemplate(template)));
            return List.copyOf(words);
        } catch (IOException | URISyntaxException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** What stands between tags, of HTML and of the template language. */
    static List<String> ofTemplate(String template) {
        String text = template.replaceAll("(?s)\\{!.*?!}", "\n")
                .replaceAll("第\\{[^{}]*}版", "\n")
                .replaceAll("\\{[#/@a-z][^{}]*}", "\n")
                .replaceAll("(?s)<[^>]*>", "\n");
        return Parser.unescapeEntities(text, false)
                .lines()
                .map(String::strip)
                .filter(word -> word.length() > 1)
                .toList();
    }

    private static List<String> templates() throws IOException, URISyntaxException {
        URL folder = PortalWords.class.getResource("templates");
        URI address = folder.toURI();
        if (address.getScheme().equals("file")) {
            return texts(Path.of(address));
        }
        try (FileSystem jar = FileSystems.newFileSystem(address, Map.of())) {
            return texts(jar.provider().getPath(address));
        }
    }

    private static List<String> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> OF_A_REPORT.contains(file.getFileName().toString()))
                    .map(PortalWords::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
