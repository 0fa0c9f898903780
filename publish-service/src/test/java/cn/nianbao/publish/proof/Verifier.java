package cn.nianbao.publish.proof;

import cn.nianbao.report.ReportJson;
import cn.nianbao.verifier.VerifyCommand;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command as a reader runs it on a file that they saved, with the demo's keys beside it. */
public final class Verifier {

    private static final Path DEMO = Path.of(System.getProperty("project.folder"), "deploy/keys");

    private final Path folder;

    private Verifier(Path folder) {
        this.folder = folder;
    }

    public static Verifier inAnEmptyFolder() {
        try {
            return new Verifier(Files.createTempDirectory(Path.of("target").toAbsolutePath(), "verify"));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    public void beside(String name, byte[] bytes) {
        try {
            Files.write(folder.resolve(name), bytes);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /**
     * What it says.
     *
     * @param cells the names of the cells that it calls altered
     * @param text everything that it calls altered, in words
     */
    public record Said(int exit, List<String> cells, String text, JsonNode all) {}

    public Said page(String html) {
        return file("2025.html", html.getBytes(StandardCharsets.UTF_8));
    }

    public Said file(String name, byte[] bytes) {
        try {
            Path file = Files.write(folder.resolve(name), bytes);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            PrintStream print = new PrintStream(out, true, StandardCharsets.UTF_8);
            int exit = new VerifyCommand(print, print, DEMO).run("--json", file.toString());
            return said(exit, ReportJson.EXACT.readTree(out.toByteArray()));
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Said said(int exit, JsonNode line) {
        List<String> cells = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        line.path("differences").forEach(difference -> {
            if (difference.path("cell").isTextual()) {
                cells.add(difference.path("cell").textValue());
            }
            texts.add(difference.path("text").textValue());
        });
        if (line.path("reason").isTextual()) {
            texts.add(line.path("reason").textValue());
        }
        return new Said(exit, cells, String.join("\n", texts), line);
    }
}
