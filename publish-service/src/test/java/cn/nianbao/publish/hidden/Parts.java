package cn.nianbao.publish.hidden;

import cn.nianbao.opendata.Archive;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The parts of a file that is a zip, to be changed. */
final class Parts {

    private final Map<String, byte[]> parts;

    private Parts(Map<String, byte[]> parts) {
        this.parts = parts;
    }

    static Parts of(byte[] file) {
        return new Parts(read(file));
    }

    static Map<String, byte[]> read(byte[] file) {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return parts;
    }

    Parts with(String name, String content) {
        parts.put(name, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** Puts something before the first place where a part says so. */
    Parts before(String name, String place, String added) {
        String text = new String(parts.get(name), StandardCharsets.UTF_8);
        int at = text.indexOf(place);
        if (at < 0) {
            throw new IllegalArgumentException(name + " has no " + place);
        }
        return with(name, text.substring(0, at) + added + text.substring(at));
    }

    byte[] file() {
        return Archive.of(parts);
    }
}
