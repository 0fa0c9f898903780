package cn.nianbao.reader.samples;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.draft.Block;
import cn.nianbao.reader.draft.UnreadableDraft;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The merged cells that were drawn are those that stand in the files. */
class DrawingTest {

    static List<SampleReport> reports() {
        return new SampleSource(Path.of(System.getProperty("project.folder"), "samples", "source")).all();
    }

    @ParameterizedTest
    @MethodSource("reports")
    void webPagesAndWordFilesHoldTheCellsAsDrawn(SampleReport report) throws UnreadableDraft {
        List<List<Span>> drawn = report.parts().stream()
                .flatMap(part -> report.tables(part).stream())
                .map(table -> sorted(table.spans()))
                .toList();
        assertThat(drawn).hasSize(3);
        for (SampleFile kind : List.of(new WebPage(), new WordFile())) {
            assertThat(spans(kind.bytes(report))).as(kind.ending()).isEqualTo(drawn);
        }
    }

    private static List<List<Span>> spans(byte[] file) throws UnreadableDraft {
        return DraftFile.read(file).blocks().stream()
                .filter(Block.Grid.class::isInstance)
                .map(Block.Grid.class::cast)
                .map(grid -> sorted(grid.rows().stream()
                        .flatMap(List::stream)
                        .map(c -> new Span(c.text(), c.row(), c.column(), c.rowSpan(), c.columnSpan()))
                        .toList()))
                .toList();
    }

    private static List<Span> sorted(List<Span> spans) {
        return spans.stream()
                .sorted(Comparator.comparingInt(Span::row).thenComparingInt(Span::column))
                .toList();
    }
}
