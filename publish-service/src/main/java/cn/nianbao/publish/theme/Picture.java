package cn.nianbao.publish.theme;

import cn.nianbao.report.CanonicalRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A picture of a theme, known to be what its name says.
 *
 * @param mark changes with the content, because browsers keep pictures unasked
 */
public record Picture(String mediaType, byte[] bytes, String mark) {

    static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]+\\.(png|jpg|svg)");

    /** A logo of more than that is a photograph that slows every page down. */
    private static final int MOST = 512 * 1024;

    private static final Pattern ACTIVE = Pattern.compile(
            "<\\s*(script|foreignObject|iframe|!ENTITY)|\\son[a-z]+\\s*=|javascript:", Pattern.CASE_INSENSITIVE);

    static Picture read(Path file) throws IOException {
        String name = file.getFileName().toString();
        if (Files.size(file) > MOST) {
            throw new ThemeRefused("图片 " + name + " 超过 512 KB，请缩小后再用。");
        }
        byte[] bytes = Files.readAllBytes(file);
        return new Picture(
                mediaType(name, bytes), bytes, CanonicalRecord.sha256(bytes).substring(0, 12));
    }

    private static String mediaType(String name, byte[] bytes) {
        String type = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        String start = new String(bytes, 0, Math.min(bytes.length, 4), StandardCharsets.ISO_8859_1);
        boolean holds =
                switch (type) {
                    case "png" -> start.equals("\u0089PNG");
                    case "jpg" -> start.startsWith("\u00ff\u00d8\u00ff");
                    default -> isDrawing(name, new String(bytes, StandardCharsets.UTF_8));
                };
        if (!holds) {
            throw new ThemeRefused("图片 " + name + " 的内容不是 " + type.toUpperCase(Locale.ROOT) + "，请换成真正的图片文件。");
        }
        return switch (type) {
            case "png" -> "image/png";
            case "jpg" -> "image/jpeg";
            default -> "image/svg+xml";
        };
    }

    private static boolean isDrawing(String name, String text) {
        if (ACTIVE.matcher(text).find()) {
            throw new ThemeRefused("图片 " + name + " 里有脚本或外部内容，请去掉后再用。");
        }
        return text.contains("<svg");
    }
}
