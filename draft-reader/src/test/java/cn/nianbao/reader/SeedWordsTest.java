package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.samples.ExampleReports;
import cn.nianbao.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Words and marks of the example reports beside the project: as many findings of each rule as there are known faults. */
class SeedWordsTest {

    private static final List<String> CODES = List.of("N-WORD", "N-TYPO", "N-DUP", "N-PUNCT");

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void findsTheFaultsThatAreKnownAndNoOthers(Path seed) throws Exception {
        Report report = ExampleReports.read(seed);
        JsonNode truth = ExampleReports.truth(seed);
        List<String> known = truth.path("faults").findValuesAsText("code").stream()
                .filter(CODES::contains)
                .toList();
        assertThat(Checker.check(report, new Context(null, null, null)).findings().stream()
                        .map(Finding::rule)
                        .filter(CODES::contains))
                .containsExactlyInAnyOrderElementsOf(known);
    }
}
