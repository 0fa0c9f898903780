package cn.nianbao.reader.picture;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.MixedFile;
import cn.nianbao.reader.samples.PictureFile;
import cn.nianbao.reader.samples.SampleFile;
import cn.nianbao.reader.samples.ScanFile;
import cn.nianbao.reader.samples.ScanHabits;
import cn.nianbao.reader.samples.ScannedSheets;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Concern;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import cn.nianbao.report.SectionKind;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Reads invented reports from pictures of their pages: nearly every figure right, at its place, and all of them to be confirmed. */
@ExtendWith(ReadsPictures.class)
class ScannedReportsTest {

    private static final double RIGHT = 0.95;
    private static final double NEAR = 4;

    static Stream<Arguments> scans() {
        ScanHabits askew = ScanHabits.PLAIN.askew(-3.1);
        return Stream.of(
                Arguments.of("2021", new PictureFile(askew), askew),
                Arguments.of("2019", new ScanFile(ScanHabits.POOR), ScanHabits.POOR));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void readsFiguresToBeConfirmedAtTheirPlaces(String format, SampleFile file, ScanHabits habits) throws Exception {
        MadeReport made = made(format);
        Report report = read(file.bytes(made.sample()));
        ScannedSheets sheets = new ScannedSheets(made.sample(), habits);
        assertMostlyRight(made, report, Set.of(1, 2, 3));
        made.figures().forEach((id, figure) -> {
            if (isRight(report.cell(id), figure)) {
                sheets.middle(figure).ifPresent(middle -> assertNear(id + " " + figure, report.cell(id), middle));
            }
        });
        assertWordsRight(made, report);
    }

    @Test
    void readsPagesOfEveryKindInOneFile() throws Exception {
        MadeReport made = made("2021");
        Report report = read(new MixedFile(ScanHabits.PLAIN.askew(0.8)).bytes(made.sample()));
        assertMostlyRight(made, report, Set.of(1, 2));
        assertWordsRight(made, report);
        assertThat(report.source().concerns())
                .extracting(concern -> ((Place.OnPage) concern.at()).page())
                .containsExactly(1, 2);
    }

    private static MadeReport made(String format) {
        return new MadeReport(StatutoryFormat.of(format).orElseThrow(), new Random(format.hashCode()), 0.3);
    }

    private static Report read(byte[] bytes) throws Exception {
        return ReportReader.read("scan", DraftFile.read(bytes), bytes);
    }

    /** No figure on these pages is certain, and few are not right. */
    private static void assertMostlyRight(MadeReport made, Report report, Set<Integer> scanned) {
        List<String> wrong = new ArrayList<>();
        made.figures().forEach((id, figure) -> {
            Cell cell = report.cell(id);
            boolean marked = cell.state() == CellState.UNREAD || cell.confirm() != null;
            assertThat(marked).as("%s is marked", id).isEqualTo(scanned.contains(((Place.OnPage) cell.at()).page()));
            if (marked && cell.state() != CellState.UNREAD) {
                assertThat(cell.confirm().reason()).as("%s", id).contains("扫描件");
            }
            if (!isRight(cell, figure)) {
                wrong.add(id + " " + figure + " " + cell);
            }
        });
        assertThat(wrong).hasSizeLessThan((int) (made.figures().size() * (1 - RIGHT)));
    }

    private static boolean isRight(Cell cell, String figure) {
        return cell.isNumber() && cell.value().compareTo(new BigDecimal(figure)) == 0;
    }

    private static void assertWordsRight(MadeReport made, Report report) {
        assertThat(report.source().concerns()).extracting(Concern::kind).containsOnly(Concern.Kind.SCAN);
        assertThat(report.title()).isEqualTo(made.sample().title());
        assertThat(report.period().from()).hasToString(report.year() + "-01-01");
        assertThat(report.period().to()).hasToString(report.year() + "-12-31");
        assertThat(report.sections())
                .extracting(Section::kind)
                .containsExactly(
                        SectionKind.PREFACE,
                        SectionKind.OVERVIEW,
                        SectionKind.DISCLOSURE,
                        SectionKind.REQUESTS,
                        SectionKind.PROCEEDINGS,
                        SectionKind.PROBLEMS,
                        SectionKind.OTHER);
    }

    private static void assertNear(String what, Cell cell, Place.OnPage middle) {
        Place.OnPage at = (Place.OnPage) cell.at();
        assertThat(at.page()).as(what).isEqualTo(middle.page());
        assertThat(Math.abs(at.x() + at.width() / 2 - middle.x())).as(what).isLessThan(NEAR);
        assertThat(Math.abs(at.y() + at.height() / 2 - middle.y())).as(what).isLessThan(NEAR);
    }
}
