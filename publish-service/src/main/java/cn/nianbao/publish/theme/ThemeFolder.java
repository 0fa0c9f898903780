package cn.nianbao.publish.theme;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * Reads a theme from its folder: {@code theme.json}, and where the portal has them {@code header.html}, {@code footer.html},
 * {@code theme.css} and pictures. What the file leaves out is as in the built-in theme. All is read and checked at the start.
 */
final class ThemeFolder {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Optional<Path> folder;
    private final String base;

    /** @param folder empty for the built-in theme; {@code base} the path of the column within the portal */
    ThemeFolder(Optional<Path> folder, String base) {
        this.folder = folder;
        this.base = base;
    }

    /** @throws ThemeRefused saying what is wrong with it */
    Theme read() {
        try {
            ThemeFile file = file();
            Palette palette = new Palette(file.colours());
            palette.demandLegible();
            Map<String, Picture> pictures = pictures();
            UnaryOperator<String> addresses = Fragment.among(pictures, base);
            return new Theme(
                    file,
                    file.logo() == null ? null : addresses.apply(file.logo()),
                    file.icon() == null ? null : addresses.apply(file.icon()),
                    fragment("header.html", addresses),
                    fragment("footer.html", addresses),
                    pictures,
                    palette.css() + text("theme.css").orElse(""));
        } catch (IOException unreadable) {
            throw new ThemeRefused(
                    "文件夹 " + folder.map(Path::toString).orElse("") + " 读不出来：" + unreadable.getMessage(), unreadable);
        }
    }

    private ThemeFile file() throws IOException {
        ObjectNode merged = (ObjectNode) builtIn();
        if (folder.isPresent()) {
            String said =
                    text("theme.json").orElseThrow(() -> new ThemeRefused("文件夹 " + folder.get() + " 里没有 theme.json。"));
            try {
                JSON.readTree(said).properties().forEach(field -> put(merged, field.getKey(), field.getValue()));
            } catch (JsonProcessingException broken) {
                throw new ThemeRefused("theme.json 不是正确的 JSON：" + broken.getOriginalMessage(), broken);
            }
        }
        try {
            return JSON.treeToValue(merged, ThemeFile.class);
        } catch (JsonProcessingException wrong) {
            throw new ThemeRefused("theme.json 的写法有误：" + wrong.getOriginalMessage(), wrong);
        }
    }

    /** A city names only the colours that it changes. */
    private static void put(ObjectNode merged, String name, JsonNode value) {
        if (name.equals("colours") && value.isObject()) {
            ((ObjectNode) merged.get(name)).setAll((ObjectNode) value);
        } else {
            merged.set(name, value);
        }
    }

    private static JsonNode builtIn() {
        try (InputStream in = ThemeFolder.class.getResourceAsStream("theme.json")) {
            return JSON.readTree(in);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private String fragment(String name, UnaryOperator<String> addresses) throws IOException {
        return text(name).map(html -> Fragment.checked(name, html, addresses)).orElse(null);
    }

    private Optional<String> text(String name) throws IOException {
        Optional<Path> file = folder.map(there -> there.resolve(name)).filter(Files::exists);
        return file.isEmpty() ? Optional.empty() : Optional.of(Files.readString(file.get()));
    }

    private Map<String, Picture> pictures() throws IOException {
        Map<String, Picture> pictures = new TreeMap<>();
        if (folder.isPresent()) {
            try (Stream<Path> files = Files.list(folder.get())) {
                for (Path file : files.filter(ThemeFolder::isPicture).toList()) {
                    pictures.put(file.getFileName().toString(), Picture.read(file));
                }
            }
        }
        return pictures;
    }

    private static boolean isPicture(Path file) {
        return Picture.NAME.matcher(file.getFileName().toString()).matches();
    }
}
