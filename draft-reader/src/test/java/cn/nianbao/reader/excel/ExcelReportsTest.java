package cn.nianbao.reader.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.samples.ExcelFile;
import cn.nianbao.reader.samples.ExcelFile.Habit;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whole reports in workbooks, filled in the ways that people fill them. */
class ExcelReportsTest {

    private static final int ROUNDS = Integer.getInteger("made.rounds", 4);

    static Stream<ExcelFile> workbooks() {
        return Stream.of(
                new ExcelFile(),
                new ExcelFile(Habit.SHEETS),
                new ExcelFile(Habit.PARTED, Habit.INDENTED),
                new ExcelFile(Habit.TYPED, Habit.NARROW_PROSE),
                new ExcelFile(Habit.BARE),
                new ExcelFile(Habit.BARE, Habit.SHEETS, Habit.NARROW_PROSE),
                new ExcelFile(Habit.BARE, Habit.PARTED, Habit.NARROW_PROSE),
                new ExcelFile(Habit.BARE, Habit.NARROW_PROSE, Habit.TYPED));
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void readsEveryFigureFromItsPlaceAndAllProse(ExcelFile kind) throws Exception {
        for (int seed = 0; seed < ROUNDS; seed++) {
            SampleReport sample = MadeReport.of(new Random(seed)).sample();
            byte[] bytes = kind.bytes(sample);
            Report report = ReportReader.read("a.xlsx", DraftFile.read(bytes), bytes);
            SoftAssertions softly = new SoftAssertions();
            try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                sample.figures().forEach((id, figure) -> {
                    cn.nianbao.report.Cell cell = report.cell(id);
                    softly.assertThat(cell.raw()).as(id.toString()).isEqualTo(figure);
                    softly.assertThat(cell.value()).as(id.toString()).isEqualTo(new BigDecimal(figure));
                    softly.assertThat(cell.confirm()).as(id.toString()).isNull();
                    softly.assertThat(shown(book, cell.at())).as(id.toString()).isEqualTo(figure);
                });
            }
            softly.assertThat(report.sections().stream().map(Section::kind))
                    .containsExactlyElementsOf(
                            sample.parts().stream().map(SampleReport.Part::kind).toList());
            softly.assertThat(report.title()).isEqualTo(sample.title());
            softly.assertThat(report.signedOn()).isEqualTo(sample.signedOn());
            softly.assertThat(report.source().concerns()).isEmpty();
            softly.assertAll();
        }
    }

    private static String shown(XSSFWorkbook book, Place place) {
        Place.InGrid at = (Place.InGrid) place;
        Cell cell = book.getSheetAt(at.table()).getRow(at.row()).getCell(at.column());
        return new DataFormatter().formatCellValue(cell);
    }

    @ParameterizedTest
    @MethodSource("workbooks")
    void keepsProseInOrder(ExcelFile kind) throws Exception {
        SampleReport sample = MadeReport.of(new Random(1)).sample();
        byte[] bytes = kind.bytes(sample);
        Report report = ReportReader.read("a.xlsx", DraftFile.read(bytes), bytes);
        List<String> words = sample.parts().stream()
                .flatMap(part -> part.paragraphs().stream())
                .toList();
        assertThat(report.sections().stream().map(Section::text).filter(text -> !text.isEmpty()))
                .containsExactlyElementsOf(words);
    }
}
