package cn.nianbao.reader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SampleMakerTest {

    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");

    /** After a change of the source, run {@link SampleMaker} again. */
    @Test
    void makingTheSamplesAgainGivesTheCommittedBytes() throws IOException {
        Map<String, byte[]> made = SampleMaker.files(SAMPLES);
        assertThat(committed()).isEqualTo(made.keySet());
        for (Map.Entry<String, byte[]> file : made.entrySet()) {
            assertThat(Files.readAllBytes(SAMPLES.resolve(file.getKey())))
                    .as(file.getKey())
                    .isEqualTo(file.getValue());
        }
    }

    @Test
    void theTruthHoldsEveryCellAndTheFindingsItSays() throws IOException {
        for (SampleReport sample : new SampleSource(SAMPLES.resolve("source")).all()) {
            Report report = ReportJson.read(new Truth().bytes(sample));
            assertThat(report.cells().keySet())
                    .containsExactlyElementsOf(sample.format().cells());
            CheckResult result = Checker.check(report, new Context(null, null, null));
            assertThat(result.findings().stream().filter(SampleMakerTest::isOfTables))
                    .as(sample.name())
                    .extracting(Finding::id)
                    .containsExactlyElementsOf(sample.finds());
        }
    }

    /** The truth holds no prose to judge. */
    private static boolean isOfTables(Finding finding) {
        return !finding.rule().startsWith("N-");
    }

    private static Set<String> committed() throws IOException {
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> SAMPLES.relativize(file).toString())
                    .filter(name -> !name.startsWith("source/") && !name.equals("README.md") && !name.equals("make"))
                    .collect(Collectors.toSet());
        }
    }
}
