package cn.nianbao.reader.samples;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.report.Section;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every committed sample, read, is the truth beside it. */
class SamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");

    private static final TypeReference<List<String>> STRINGS = new TypeReference<>() {};

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.matches("anlan-.*\\.(txt|md|html|mht|docx?|xlsx|ofd|pdf)"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void readsAsTheTruthSays(String file) throws Exception {
        String name = file.replaceAll("\\..*", "");
        JsonNode json = ReportJson.EXACT.readTree(
                Files.readAllBytes(SAMPLES.resolve("truth").resolve(name + ".json")));
        Report truth = ReportJson.read(json);
        byte[] bytes = Files.readAllBytes(SAMPLES.resolve(file));
        Report read = ReportReader.read(file, DraftFile.read(bytes), bytes);
        SoftAssertions softly = new SoftAssertions();
        facts(softly, read, truth);
        cells(softly, read, truth);
        prose(softly, read, new SampleSource(SAMPLES.resolve("source")).read(name));
        softly.assertThat(findings(read))
                .as("findings")
                .containsExactlyElementsOf(ReportJson.EXACT.convertValue(json.path("findings"), STRINGS));
        softly.assertAll();
    }

    private static void facts(SoftAssertions softly, Report read, Report truth) {
        softly.assertThat(read.agency()).isEqualTo(truth.agency());
        softly.assertThat(read.year()).isEqualTo(truth.year());
        softly.assertThat(read.format()).isEqualTo(truth.format());
        softly.assertThat(read.title()).isEqualTo(truth.title());
        softly.assertThat(read.period()).isEqualTo(truth.period());
        softly.assertThat(read.signedBy()).isEqualTo(truth.signedBy());
        softly.assertThat(read.signedOn()).isEqualTo(truth.signedOn());
        softly.assertThat(read.source().sha256()).hasSize(64);
    }

    private static void cells(SoftAssertions softly, Report read, Report truth) {
        softly.assertThat(read.cells().keySet())
                .containsExactlyElementsOf(truth.cells().keySet());
        truth.cells().forEach((id, expected) -> cell(softly, id, read.cells().get(id), expected));
    }

    private static void cell(SoftAssertions softly, CellId id, Cell read, Cell expected) {
        softly.assertThat(read).as(id.toString()).isNotNull();
        if (read != null) {
            softly.assertThat(read.state()).as(id + " state").isEqualTo(expected.state());
            softly.assertThat(read.value()).as(id + " value").isEqualTo(expected.value());
            softly.assertThat(read.raw()).as(id + " raw").isEqualTo(expected.raw());
            softly.assertThat(read.at()).as(id + " at").isNotNull();
            softly.assertThat(read.confirm()).as(id + " confirm").isNull();
        }
    }

    private static void prose(SoftAssertions softly, Report read, SampleReport source) {
        softly.assertThat(read.sections().stream().map(SamplesTest::words).toList())
                .as("sections")
                .isEqualTo(source.parts().stream().map(SamplesTest::words).toList());
    }

    private static String words(Section section) {
        return String.join("|", section.kind().word(), section.number(), section.heading(), section.text());
    }

    private static String words(SampleReport.Part part) {
        return String.join("|", part.kind().word(), part.number(), part.heading(), part.text());
    }

    private static List<String> findings(Report read) {
        return Checker.check(read, new Context(null, null, null)).findings().stream()
                .map(Finding::id)
                .toList();
    }
}
