package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.Severity;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.samples.ExampleReports;
import cn.nianbao.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Structure and tables of the example reports beside the project: their known faults are found, and nothing graver is. */
class SeedFaultsTest {

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void findsTheFaultsThatAreKnownAndNoOthers(Path seed) throws Exception {
        Report report = ExampleReports.read(seed);
        JsonNode truth = ExampleReports.truth(seed);
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
