package cn.nianbao.reader.statutory;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Draft;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the Word and web drafts that stand beside the project, clean, tall and hard, each to the last cell. */
class SamplesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared.folder", "none"), "samples");

    static Stream<Path> samples() throws IOException {
        Assumptions.assumeTrue(Files.isDirectory(SAMPLES), "没有样例文件夹，跳过：" + SAMPLES);
        try (Stream<Path> files = Files.list(SAMPLES)) {
            return files
                    .filter(file -> file.getFileName().toString().matches("s\\d.*\\.(html|docx|md)"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest
    @MethodSource("samples")
    void readsEveryCellAsInTruth(Path sample) throws Exception {
        Draft draft = DraftFile.read(Files.readAllBytes(sample));
        Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
        String truthName = sample.getFileName().toString().replaceAll("\\..*", ".json");
        JsonNode truth = ReportJson.EXACT
                .readTree(Files.readAllBytes(SAMPLES.resolve("truth").resolve(truthName)))
                .path("cells");
        SoftAssertions softly = new SoftAssertions();
        softly.assertThat(cells).hasSize(truth.size());
        truth.properties().forEach(e -> compare(softly, e.getKey(), e.getValue(), cells));
        softly.assertAll();
    }

    private static void compare(SoftAssertions softly, String id, JsonNode expected, Map<CellId, Cell> cells) {
        Cell cell = cells.get(CellId.of(id));
        String value = expected.path("value").isNull()
                ? "null"
                : expected.path("value").asText();
        softly.assertThat(
                        cell == null || cell.value() == null
                                ? "null"
                                : cell.value().toPlainString())
                .as(id)
                .isEqualTo(value);
        softly.assertThat(cell == null ? null : cell.confirm()).as(id).isNull();
        softly.assertThat(cell == null ? null : cell.raw())
                .as(id)
                .isEqualTo(expected.path("raw").asText());
    }
}
