package cn.nianbao.reader.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.statutory.Recogniser;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import cn.nianbao.report.ReportJson;
import com.fasterxml.jackson.databind.JsonNode;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Reads the PDF files that an office program made of the shared samples: all figures, each where another reader finds it. */
class SharedPdfTest {

    private static final Path SAMPLES = Path.of(System.getProperty("shared.folder", "absent"), "samples");

    /** The program that made them lost their section four. */
    private static final Set<String> CUT = Set.of("s1h", "s2h");

    @ParameterizedTest
    @ValueSource(strings = {"s0c", "s0t", "s0h", "s1c", "s1t", "s1h", "s2c", "s2t", "s2h"})
    void readsEveryFigureAtItsPlace(String name) throws Exception {
        Path sample = SAMPLES.resolve(name + ".pdf");
        assumeTrue(Files.exists(sample), "没有共享样例，跳过");
        byte[] bytes = Files.readAllBytes(sample);
        Map<CellId, Cell> cells =
                Recogniser.recognise(DraftFile.read(bytes).blocks(), null).cells();
        JsonNode truth = ReportJson.EXACT
                .readTree(Files.readAllBytes(SAMPLES.resolve("truth").resolve(name + ".json")))
                .path("cells");
        Map<String, String> there = cut(bytes, cells);
        for (Map.Entry<String, JsonNode> expected : truth.properties()) {
            Cell cell = cells.get(CellId.of(expected.getKey()));
            if (CUT.contains(name) && expected.getKey().startsWith("proceedings/")) {
                assertThat(cell.state().word()).as(expected.getKey()).isEqualTo("unread");
            } else {
                assertRight(expected.getKey(), cell, expected.getValue(), there);
            }
        }
    }

    private static void assertRight(String id, Cell cell, JsonNode expected, Map<String, String> there) {
        assertThat(cell.confirm()).as(id).isNull();
        if (expected.path("value").isNull()) {
            assertThat(cell.isNumber()).as(id).isFalse();
            return;
        }
        assertThat(cell.value())
                .as(id)
                .isEqualByComparingTo(expected.path("value").decimalValue());
        assertThat(there.get(id)).as(id).isEqualTo(cell.raw().replaceAll("\\s", ""));
    }

    /** What the library's own reader of text finds in the boxes of the cells. */
    private static Map<String, String> cut(byte[] bytes, Map<CellId, Cell> cells) throws IOException {
        Map<String, String> found = new HashMap<>();
        try (PDDocument document = Loader.loadPDF(bytes)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripperByArea stripper = new PDFTextStripperByArea();
                stripper.setSuppressDuplicateOverlappingText(false);
                cells.forEach((id, cell) -> stripper.addRegion(id.toString(), box(cell.at())));
                stripper.extractRegions(document.getPage(page - 1));
                for (Map.Entry<CellId, Cell> cell : cells.entrySet()) {
                    if (cell.getValue().at() instanceof Place.OnPage at && at.page() == page) {
                        String id = cell.getKey().toString();
                        found.put(id, stripper.getTextForRegion(id).replaceAll("\\s", ""));
                    }
                }
            }
        }
        return found;
    }

    private static Rectangle2D box(Place place) {
        return place instanceof Place.OnPage at
                ? new Rectangle2D.Double(at.x() - 1, at.y() - 1, at.width() + 2, at.height() + 2)
                : new Rectangle2D.Double();
    }
}
