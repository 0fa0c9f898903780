package cn.nianbao.deploy.road;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The project's own samples as if somebody else had written them: text of every layout, changed within the file. */
public final class SampleDraft {
    private SampleDraft() {}

    /** A change that makes a sample on 2025 report on another year. */
    public static UnaryOperator<String> on(int year) {
        return text -> text.replace("2025", String.valueOf(year)).replace("2026年", (year + 1) + "年");
    }

    /** The bytes of a sample with its text changed; a Word file's in each of its parts. */
    public static byte[] of(Path home, String sample, UnaryOperator<String> change) {
        try {
            byte[] bytes = Files.readAllBytes(home.resolve("samples").resolve(sample));
            return sample.endsWith(".docx") ? word(bytes, change) : changed(bytes, change);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] word(byte[] sample, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(sample));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(changed(from.readAllBytes(), change));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(byte[] text, UnaryOperator<String> change) {
        return change.apply(new String(text, StandardCharsets.UTF_8)).getBytes(StandardCharsets.UTF_8);
    }
}
