package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.setting.LaunchProblem;
import cn.nianbao.deploy.setting.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Libraries that the reader is measured beside: a build of their own below {@code deploy/bench-peers}, never the service's. */
enum PeerLibrary {
    TIKA("Tika 纯文本", "tika", "TikaText"),
    PDFBOX("PDFTextStripper", "pdfbox", "PdfText"),
    TABULA("tabula", "tabula", "TabulaCells"),
    OFDRW("ofdrw-reader", "ofdrw", "OfdText");

    private static final String FOLDER = "deploy/bench-peers";

    private final String shown;
    private final String module;
    private final String reader;

    PeerLibrary(String shown, String module, String reader) {
        this.shown = shown;
        this.module = module;
        this.reader = "cn.nianbao.bench." + reader;
    }

    String shown() {
        return shown;
    }

    String reader() {
        return reader;
    }

    List<Path> classPath(Settings settings) {
        Path target = target(settings);
        return List.of(target.resolve("classes"), target.resolve("lib/*"));
    }

    /** False where its libraries could not be had. */
    boolean isThere(Settings settings) {
        return Files.isDirectory(target(settings).resolve("lib"));
    }

    private Path target(Settings settings) {
        return settings.home().resolve(FOLDER).resolve(module).resolve("target");
    }

    /** Builds all that can be built; what it says goes to the log. */
    static void build(Settings settings, Path log) {
        ProcessBuilder maven = new ProcessBuilder(
                        settings.home().resolve("mvnw").toString(),
                        "-B",
                        "-q",
                        "-f",
                        settings.home().resolve(FOLDER).resolve("pom.xml").toString(),
                        "--fail-at-end",
                        "package")
                .directory(settings.home().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        try {
            maven.start().waitFor();
        } catch (IOException failure) {
            throw new LaunchProblem("对照用的程序库无法构建。", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
