package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Structure and tables of the example reports beside the project: their known faults are found, and nothing graver is. */
class SeedFaultsTest {

    private static final Path SEEDS = Path.of(System.getProperty("shared.folder", "none"), "seeds");

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
        Set<String> known = new TreeSet<>();
        truth.path("faults").forEach(fault -> known.add(fault.path("code").asText()));
        Set<String> mine = known.stream()
                .filter(code -> code.startsWith("S-") || code.startsWith("T-"))
                .filter(code -> RuleBook.builtIn().find(code).isPresent())
                .collect(Collectors.toCollection(TreeSet::new));
        var findings = Checker.check(report, new Context(null, null, null)).findings();
        assertThat(findings).extracting(Finding::rule).containsAll(mine);
        assertThat(findings.stream()
                        .filter(finding -> finding.severity() != Severity.NOTICE)
                        .map(Finding::rule)
                        .filter(code -> code.startsWith("S-") || code.startsWith("T-"))
                        .filter(code -> !code.equals("T-UNREAD") && !code.equals("T-CONFIRM")))
                .isSubsetOf(known);
    }
}
