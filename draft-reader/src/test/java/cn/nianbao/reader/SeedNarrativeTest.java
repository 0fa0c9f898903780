package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.check.narrative.NarrativeRules;
import cn.nianbao.prose.TextSpan;
import cn.nianbao.reader.samples.ExampleReports;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The rules on prose against the example reports beside the project: each checked fault, and nothing else that weighs. */
class SeedNarrativeTest {

    private static final Set<String> CODES =
            NarrativeRules.ALL.stream().map(rule -> rule.code()).collect(Collectors.toSet());

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void findsEachFaultAtItsPlaceAndNothingElseThatWeighs(Path seed) throws Exception {
        Report report = ExampleReports.read(seed);
        List<JsonNode> faults = faults(seed);
        List<Finding> findings = Checker.check(report, new Context(null, null, null)).findings().stream()
                .filter(finding -> CODES.contains(finding.rule()))
                .toList();
        assertThat(faults).allSatisfy(fault -> assertThat(findings).anyMatch(finding -> is(report, finding, fault)));
        assertThat(findings.stream().filter(finding -> finding.severity() != Severity.NOTICE))
                .allSatisfy(finding -> assertThat(faults).anyMatch(fault -> is(report, finding, fault)));
    }

    private static List<JsonNode> faults(Path seed) throws IOException {
        byte[] truth = Files.readAllBytes(Path.of(seed.toString().replace(".txt", ".truth.json")));
        return StreamSupport.stream(
                        ReportJson.EXACT.readTree(truth).path("faults").spliterator(), false)
                .filter(fault -> CODES.contains(fault.path("code").asText()))
                .toList();
    }

    private static boolean is(Report report, Finding finding, JsonNode fault) {
        String quote = fault.path("quote").asText().replaceAll("\\s", "");
        return finding.rule().equals(fault.path("code").asText())
                && finding.spans().stream()
                        .map(span -> words(report, span))
                        .anyMatch(lit -> lit.contains(quote) || quote.contains(lit));
    }

    private static String words(Report report, TextSpan span) {
        return report.sections().stream()
                .filter(section -> section.id().equals(span.section()))
                .map(section -> section.text().substring(span.from(), span.to()))
                .collect(Collectors.joining())
                .replaceAll("\\s", "");
    }
}
