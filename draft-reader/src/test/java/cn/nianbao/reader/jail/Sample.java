package cn.nianbao.reader.jail;

import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A shipped sample, and what a reader must make of it. */
final class Sample {

    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");
    private static final String NAME = "anlan-emergency-2025";

    private Sample() {}

    static byte[] bytes(String kind) {
        return read(NAME + "." + kind);
    }

    static Report truth() {
        return ReportJson.read(read("truth/" + NAME + ".json"));
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(SAMPLES.resolve(file));
        } catch (IOException absent) {
            throw new UncheckedIOException(absent);
        }
    }
}
