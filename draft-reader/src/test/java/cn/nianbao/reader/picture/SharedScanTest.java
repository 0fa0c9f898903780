package cn.nianbao.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reads a shared sample that was scanned with 150 dots an inch. */
@ExtendWith(ReadsPictures.class)
class SharedScanTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared.folder", "absent"), "samples");
    private static final double RIGHT = 0.95;

    @Test
    void readsNearlyEveryNumberAndMarksAll() throws Exception {
        Path scan = SAMPLES.resolve("s0t-scan150.pdf");
        assumeTrue(Files.exists(scan), "没有共享样例，跳过");
        byte[] bytes = Files.readAllBytes(scan);
        Report report = ReportReader.read("scan", DraftFile.read(bytes), bytes);
        JsonNode truth = ReportJson.EXACT
                .readTree(Files.readAllBytes(SAMPLES.resolve("truth").resolve("s0t.json")))
                .path("cells");
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<String, JsonNode> expected : truth.properties()) {
            Cell cell = report.cell(CellId.of(expected.getKey()));
            assertThat(cell.state() == CellState.UNREAD || cell.confirm() != null)
                    .as("%s is marked", expected.getKey())
                    .isTrue();
            JsonNode value = expected.getValue().path("value");
            boolean right = value.isNull()
                    ? !cell.isNumber()
                    : cell.isNumber() && cell.value().compareTo(value.decimalValue()) == 0;
            if (!right) {
                wrong.add(expected.getKey() + " " + value + " " + cell);
            }
        }
        assertThat(wrong).hasSizeLessThanOrEqualTo((int) (truth.size() * (1 - RIGHT)));
    }
}
