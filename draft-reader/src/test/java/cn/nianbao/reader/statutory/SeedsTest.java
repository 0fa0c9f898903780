package cn.nianbao.reader.statutory;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.draft.Draft;
import cn.nianbao.reader.samples.ExampleReports;
import cn.nianbao.reader.text.TextFormat;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Place;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads the five example reports that stand beside the project, each against its checked truth. */
class SeedsTest {

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void readsEveryCellAsInTruth(Path seed) throws Exception {
        Draft draft = new TextFormat().read(Files.readAllBytes(seed));
        Map<CellId, Cell> cells = Recogniser.recognise(draft.blocks(), null).cells();
        JsonNode truth = ExampleReports.truth(seed).path("cells");
        SoftAssertions softly = new SoftAssertions();
        truth.properties().forEach(e -> compare(softly, e.getKey(), e.getValue(), cells.get(CellId.of(e.getKey()))));
        softly.assertAll();
        assertThat(cells).hasSize(truth.size());
    }

    private static void compare(SoftAssertions softly, String id, JsonNode expected, Cell cell) {
        List<String> values = new ArrayList<>();
        if (expected.has("acceptable")) {
            expected.path("acceptable").forEach(value -> values.add(value.isNull() ? "null" : value.asText()));
        } else {
            values.add(
                    expected.path("value").isNull()
                            ? "null"
                            : expected.path("value").asText());
            softly.assertThat(cell.raw()).as(id).isEqualTo(expected.path("raw").asText());
            softly.assertThat(cell.confirm()).as(id).isNull();
            if (expected.path("value").isNull()) {
                softly.assertThat(cell.state()).as(id).isEqualTo(CellState.BLANK);
            }
        }
        softly.assertThat(cell.value() == null ? "null" : cell.value().toPlainString())
                .as(id)
                .isIn(values);
    }

    @ParameterizedTest
    @MethodSource("cn.nianbao.reader.samples.ExampleReports#all")
    void saysWhereEachFigureStands(Path seed) throws Exception {
        List<String> lines = Files.readString(seed).lines().toList();
        Draft draft = new TextFormat().read(Files.readAllBytes(seed));
        Recogniser.recognise(draft.blocks(), null).cells().forEach((id, cell) -> {
            if (cell.raw() != null) {
                Place.InText at = (Place.InText) cell.at();
                assertThat(lines.get(at.line() - 1).substring(at.from() - 1, at.to()))
                        .as(id.toString())
                        .isEqualTo(cell.raw());
            }
        });
    }
}
