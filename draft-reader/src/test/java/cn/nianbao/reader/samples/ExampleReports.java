package cn.nianbao.reader.samples;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The example reports beside the project, each with its checked truth; where they are missing, their tests are skipped. */
public final class ExampleReports {

    private static final Path FOLDER = Path.of(System.getProperty("shared.folder", "none"), "seeds");

    private ExampleReports() {}

    public static Stream<Path> all() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(FOLDER), "没有样例文件夹，跳过：" + FOLDER);
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    public static Report read(Path example) throws IOException, UnreadableDraft {
        byte[] bytes = Files.readAllBytes(example);
        return ReportReader.read("draft.txt", DraftFile.read(bytes), bytes);
    }

    public static JsonNode truth(Path example) throws IOException {
        return ReportJson.EXACT.readTree(
                Files.readAllBytes(Path.of(example.toString().replace(".txt", ".truth.json"))));
    }
}
