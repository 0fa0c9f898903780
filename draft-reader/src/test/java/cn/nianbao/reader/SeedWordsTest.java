package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words and marks of the example reports beside the project: as many findings of each rule as there are known faults. */
class SeedWordsTest {

    private static final Path SEEDS = Path.of(System.getProperty("shared.folder", "none"), "seeds");
    private static final List<String> CODES = List.of("N-WORD", "N-TYPO", "N-DUP", "N-PUNCT");

    static Stream<Path> seeds() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SEEDS), "没有样例文件夹，跳过：" + SEEDS);
        try (Stream<Path> files = Files.list(SEEDS)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void findsTheFaultsThatAreKnownAndNoOthers(Path seed) throws Exception {
        byte[] bytes = Files.readAllBytes(seed);
        Report report = ReportReader.read("draft.txt", DraftFile.read(bytes), bytes);
        JsonNode truth = ReportJson.EXACT.readTree(
                Files.readAllBytes(Path.of(seed.toString().replace(".txt", ".truth.json"))));
        List<String> known = truth.path("faults").findValuesAsText("code").stream()
                .filter(CODES::contains)
                .toList();
        assertThat(Checker.check(report, new Context(null, null, null)).findings().stream()
                        .map(Finding::rule)
                        .filter(CODES::contains))
                .containsExactlyInAnyOrderElementsOf(known);
    }
}
