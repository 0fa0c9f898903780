package cn.nianbao.verifier;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.form.CsvTable;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.verifier.Published.Said;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One change of any cell, state, unit or sentence of a random report is found in its data, and named. */
class AnyChangeTest {

    private static final int TRIES = 40;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void ofACell(long seed) throws Exception {
        Published published = Published.in(folder, seed);
        Random random = new Random(seed);
        Report report = published.record().report();
        List<CellId> ids = new ArrayList<>(report.cells().keySet());
        for (int i = 0; i < TRIES; i++) {
            CellId id = ids.get(random.nextInt(ids.size()));
            Map<CellId, Cell> cells = new LinkedHashMap<>(report.cells());
            cells.put(id, another(report.cell(id), random));
            Report altered = report.withCells(cells);
            named(id.toString(), published.verify("2025.json", json(altered)));
            named(id.toString(), published.verify("2025.csv", CsvTable.of(altered)));
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {6, 7, 8})
    void ofASentence(long seed) throws Exception {
        Published published = Published.in(folder, seed);
        Random random = new Random(seed);
        Report report = published.record().report();
        for (int i = 0; i < TRIES; i++) {
            List<Section> sections = new ArrayList<>(report.sections());
            int at = random.nextInt(sections.size());
            String text = sections.get(at).text();
            int sign = random.nextInt(text.length());
            sections.set(at, sections.get(at).withText(text.substring(0, sign) + "改" + text.substring(sign + 1)));
            named(sections.get(at).heading(), published.verify("2025.json", json(report.withSections(sections))));
        }
    }

    private static void named(String name, Said said) {
        assertThat(said.exit()).as(said.text()).isEqualTo(1);
        assertThat(said.text().lines().filter(line -> line.contains("✗")))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains(name));
    }

    private static byte[] json(Report report) {
        return CanonicalRecord.of(report, null).bytes();
    }

    private static Cell another(Cell cell, Random random) {
        if (!cell.isNumber()) {
            return random.nextBoolean()
                    ? Cell.number(BigDecimal.ZERO)
                    : Cell.without(cell.state() == CellState.UNREAD ? CellState.BLANK : CellState.UNREAD, null, null);
        }
        return switch (random.nextInt(4)) {
            case 0 -> Cell.without(CellState.BLANK, null, null);
            case 1 -> Cell.number(cell.value(), cell.unit() == null ? "件" : null, null, null);
            case 2 -> Cell.number(cell.value().setScale(cell.value().scale() + 1), cell.unit(), null, null);
            default -> Cell.number(cell.value().add(BigDecimal.ONE), cell.unit(), null, null);
        };
    }
}
