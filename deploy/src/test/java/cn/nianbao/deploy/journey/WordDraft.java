package cn.nianbao.deploy.journey;

import com.microsoft.playwright.options.FilePayload;
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

/** The Word draft of the project's own samples with its one wrong figure, as people choose it from a folder. */
final class WordDraft {
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    private WordDraft() {}

    /** As if it reported on another year. */
    static FilePayload of(int year) {
        return sample("安澜市应急管理局" + year + "年年报（初稿）.docx", text -> text.replace("2025", String.valueOf(year))
                .replace("2026年", (year + 1) + "年"));
    }

    /** A Word file whose text breaks off: it looks like one at the door, and cannot be read. */
    static FilePayload broken() {
        return sample("损坏的初稿.docx", text -> text.replace("</w:body>", ""));
    }

    private static FilePayload sample(String name, UnaryOperator<String> change) {
        Path sample = Path.of(System.getProperty("project.folder"), "samples/anlan-emergency-2025-with-error.docx");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(Files.newInputStream(sample));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.UTF_8);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(change.apply(text).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        return new FilePayload(name, TYPE, bytes.toByteArray());
    }
}
