package cn.nianbao.reader.view;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.OfdFile;
import cn.nianbao.reader.samples.OfficeHabits;
import cn.nianbao.reader.samples.OfficeHabits.Lines;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.SampleKinds;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every figure of a report is found in the view of its draft: what stands there is the figure, and nothing more. */
class FiguresInViewTest {

    private static final int REPORTS = 2;

    static Stream<SampleFile> kinds() {
        Stream<SampleFile> wideTablesOnTheirSide = Stream.of(
                new OfdFile(OfficeHabits.PLAIN.ruled(Lines.BARS)),
                new OfdFile(new OfficeHabits(140, 9, true, false, Lines.STROKES, true, true, null)));
        return Stream.concat(SampleKinds.ALL.stream(), wideTablesOnTheirSide)
                .filter(kind -> kind != SampleKinds.WITHOUT_PLACES);
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsEveryFigure(SampleFile kind) throws Exception {
        for (int seed = 0; seed < REPORTS; seed++) {
            MadeReport made = MadeReport.of(new Random(seed));
            byte[] file = kind.bytes(made.sample());
            Report report = ReportReader.read(null, DraftFile.read(file), file);
            DraftView view = DraftView.of(file);
            ShownWords shown = new ShownWords(kind, file, view);
            for (Map.Entry<CellId, String> figure : made.figures().entrySet()) {
                Cell cell = report.cell(figure.getKey());
                assertThat(shown.at(view.find(cell.at())))
                        .as("%s, seed %s, %s at %s", kind, seed, figure.getKey(), cell.at())
                        .isEqualTo(figure.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void findsNothingWhereNothingIs(SampleFile kind) throws Exception {
        DraftView view = DraftView.of(kind.bytes(MadeReport.of(new Random(1)).sample()));
        assertThat(view.find(new Place.OnPage(99, 10, 10, 10, 10))).isEmpty();
        assertThat(view.find(new Place.OnPage(0, 10, 10, 10, 10))).isEmpty();
        assertThat(view.find(new Place.InGrid(99, 0, 0))).isEmpty();
        assertThat(view.find(new Place.InText(99_999, 1, 4))).isEqualTo(List.of());
    }
}
