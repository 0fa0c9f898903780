package cn.nianbao.reader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.samples.Word97File.Merges;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Random reports as Word 97 files: the cells are those that were drawn, and every figure is read at its place. */
class Word97FileTest {

    @ParameterizedTest
    @CsvSource({"EDGES, 0", "EDGES, 25", "FLAGS, 0", "OTHER_FLAGS, 25"})
    void readsEveryFigureAtItsPlace(Merges merges, int jitter) throws UnreadableDraft {
        for (int seed = 0; seed < 6; seed++) {
            MadeReport made = MadeReport.of(new Random(seed));
            byte[] bytes = new Word97File(merges, jitter).bytes(made.sample());
            List<Block> blocks = DraftFile.read(bytes).blocks();
            Map<Place, String> cells = blocks.stream()
                    .filter(Block.Grid.class::isInstance)
                    .flatMap(block -> ((Block.Grid) block).rows().stream().flatMap(List::stream))
                    .collect(Collectors.toMap(Block.GridCell::at, Block.GridCell::text));
            Report report = ReportReader.read("made.doc", DraftFile.read(bytes), bytes);
            made.figures().forEach((id, figure) -> {
                Cell cell = report.cells().get(id);
                assertThat(cell.raw()).as(id.toString()).isEqualTo(figure);
                assertThat(cells.get(cell.at())).as(id.toString()).isEqualTo(figure);
            });
        }
    }

    @ParameterizedTest
    @CsvSource({"EDGES, 0", "EDGES, 25", "FLAGS, 25", "OTHER_FLAGS, 0"})
    void findsTheMergedCellsAsDrawn(Merges merges, int jitter) throws UnreadableDraft {
        SampleReport report = MadeReport.of(new Random(1)).sample();
        List<Block> blocks =
                DraftFile.read(new Word97File(merges, jitter).bytes(report)).blocks();
        List<Map<List<Integer>, String>> drawn = report.parts().stream()
                .flatMap(part -> report.tables(part).stream())
                .map(table -> table.spans().stream()
                        .collect(
                                Collectors.toMap(s -> List.of(s.row(), s.column(), s.rows(), s.columns()), Span::text)))
                .toList();
        Function<Block, Map<List<Integer>, String>> found = block -> ((Block.Grid) block)
                .rows().stream()
                        .flatMap(List::stream)
                        .collect(Collectors.toMap(
                                c -> List.of(c.row(), c.column(), c.rowSpan(), c.columnSpan()), Block.GridCell::text));
        assertThat(blocks.stream()
                        .filter(Block.Grid.class::isInstance)
                        .map(found)
                        .toList())
                .isEqualTo(drawn);
    }
}
