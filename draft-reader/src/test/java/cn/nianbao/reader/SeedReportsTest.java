package cn.nianbao.reader;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.samples.ExampleReports;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads what the example reports beside the project say in words, each against its checked truth. */
class SeedReportsTest {

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void readsTitleSectionsAndSignOff(Path seed) throws Exception {
        Report report = ExampleReports.read(seed);
        JsonNode truth = ExampleReports.truth(seed);
        assertThat(report.title()).isEqualTo(truth.path("title").textValue());
        assertThat(report.agency()).isEqualTo(truth.path("agency").textValue());
        assertThat(report.year()).isEqualTo(truth.path("year").intValue());
        assertThat(report.format()).isEqualTo(truth.path("format").textValue());
        assertThat(report.signedOn() == null ? null : report.signedOn().toString())
                .isEqualTo(truth.path("signedOn").textValue());
        assertThat(report.source().mediaType()).isEqualTo("text/plain");
        assertThat(headings(report)).isEqualTo(headings(truth));
    }

    /** Number, heading and the statutory heading it stands for. */
    private static List<String> headings(Report report) {
        return report.sections().stream()
                .filter(section -> section.kind() != SectionKind.PREFACE)
                .map(section -> section.number() + section.heading() + "=" + is(section))
                .toList();
    }

    private static String is(Section section) {
        return section.kind() == SectionKind.EXTRA ? "null" : section.kind().heading();
    }

    private static List<String> headings(JsonNode truth) {
        return Stream.iterate(0, i -> i < truth.path("sections").size(), i -> i + 1)
                .map(i -> truth.path("sections").path(i))
                .map(section -> section.path("number").asText()
                        + section.path("heading").asText() + "="
                        + section.path("is").asText("null"))
                .toList();
    }
}
