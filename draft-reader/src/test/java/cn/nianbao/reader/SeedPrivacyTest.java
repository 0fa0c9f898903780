package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Contacts;
import cn.nianbao.check.Context;
import cn.nianbao.check.Context.AgencyFacts;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.check.links.LinkRules;
import cn.nianbao.check.privacy.PrivacyRules;
import cn.nianbao.reader.samples.ExampleReports;
import cn.nianbao.report.Report;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Privacy and links of the example reports beside the project: what is known is found at its place, and nothing weighs. */
class SeedPrivacyTest {

    private static final Set<String> CODES = Stream.of(PrivacyRules.ALL, LinkRules.ALL)
            .flatMap(List::stream)
            .map(Rule::code)
            .collect(Collectors.toSet());

    /** The address that the other reports of the same city give. */
    private static final Context CITY = new Context(
            new AgencyFacts(
                    null,
                    null,
                    null,
                    null,
                    null,
                    new Contacts(null, List.of("http://www.nxzw.gov.cn"), List.of(), List.of())),
            null,
            null);

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void findsWhatIsKnownAtItsPlaceAndNothingThatWeighs(Path seed) throws Exception {
        Report report = ExampleReports.read(seed);
        List<Finding> findings = Checker.check(report, CITY).findings().stream()
                .filter(finding -> CODES.contains(finding.rule()))
                .toList();
        assertThat(findings).extracting(Finding::severity).allMatch(severity -> severity == Severity.NOTICE);
        assertThat(faults(seed)).allSatisfy(fault -> assertThat(findings).anyMatch(found -> is(found, report, fault)));
        assertThat(findings)
                .filteredOn(finding -> !finding.rule().equals("L-EMAIL"))
                .allSatisfy(found -> assertThat(faults(seed)).anyMatch(fault -> is(found, report, fault)));
    }

    private static List<JsonNode> faults(Path seed) throws IOException {
        List<JsonNode> faults = new ArrayList<>();
        ExampleReports.truth(seed).path("faults").forEach(fault -> {
            if (CODES.contains(fault.path("code").asText())) {
                faults.add(fault);
            }
        });
        return faults;
    }

    private static boolean is(Finding finding, Report report, JsonNode fault) {
        return finding.rule().equals(fault.path("code").asText())
                && finding.spans().stream().allMatch(span -> report.sections().stream()
                        .filter(section -> section.id().equals(span.section()))
                        .anyMatch(section -> fault.path("quote")
                                .asText()
                                .contains(section.text().substring(span.from(), span.to()))));
    }
}
