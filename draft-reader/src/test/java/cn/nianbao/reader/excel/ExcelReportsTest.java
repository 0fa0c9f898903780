package cn.nianbao.reader.excel;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.reader.ReportReader;
import cn.nianbao.reader.door.DraftFile;
import cn.nianbao.reader.samples.ExcelFile;
import cn.nianbao.reader.samples.ExcelFile.Habit;
import cn.nianbao.reader.samples.MadeReport;
import cn.nianbao.reader.samples.SampleReport;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Place;
import cn.nianbao.report.Report;
import cn.nianbao.report.Section;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openxmlformats.schemas.spreadsheetml.x2006.main.CTCell;

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
                    Cell cell = report.cell(id);
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
            softly.assertThat(report.source().concerns())
                    .as("only whom its properties name: its agency")
                    .allMatch(concern -> concern.text().equals("作者：" + report.agency()));
            softly.assertAll();
        }
    }

    @Test
    void leavesFiguresThatAreNotCertainToAPerson() throws Exception {
        MadeReport made = new MadeReport(StatutoryFormat.of("2021").orElseThrow(), new Random(5), 0.1);
        byte[] whole = new ExcelFile().bytes(made.sample());
        Report before = ReportReader.read("a.xlsx", DraftFile.read(whole), whole);
        CellId fees = CellId.of("a20-8/fees/amount");
        CellId total = CellId.of("requests/3.1/total");
        CellId sum = CellId.of("requests/3.2/total");
        byte[] changed = changed(whole, book -> {
            CellStyle rounded = book.createCellStyle();
            rounded.cloneStyleFrom(cell(book, before.cell(fees).at()).getCellStyle());
            rounded.setDataFormat(book.createDataFormat().getFormat("0.00"));
            cell(book, before.cell(fees).at()).setCellStyle(rounded);
            formula(cell(book, before.cell(total).at())).unsetV();
            formula(cell(book, before.cell(sum).at())).setV(before.cell(sum).raw());
        });
        Report read = ReportReader.read("a.xlsx", DraftFile.read(changed), changed);

        assertThat(read.cell(fees).confirm().candidates())
                .containsExactly(read.cell(fees).raw(), made.figures().get(fees));
        assertThat(read.cell(fees).value()).isEqualTo(before.cell(fees).value().setScale(2, RoundingMode.HALF_UP));
        assertThat(read.cell(total).state()).isEqualTo(CellState.UNREAD);
        assertThat(read.cell(total).raw()).isEqualTo("=SUM(D9:I9)");
        assertThat(read.cell(total).confirm().reason()).contains("公式", "请填写");
        assertThat(read.cell(sum)).isEqualTo(before.cell(sum));
        made.figures().keySet().stream()
                .filter(id -> !List.of(fees, total).contains(id))
                .forEach(id -> assertThat(read.cell(id)).isEqualTo(before.cell(id)));
    }

    @Test
    void doubtsResultsThatAreCalculatedAnewOnOpening() throws Exception {
        byte[] whole = new ExcelFile().bytes(MadeReport.of(new Random(1)).sample());
        Report before = ReportReader.read("a.xlsx", DraftFile.read(whole), whole);
        CellId id = CellId.of("requests/1/total");
        byte[] changed = changed(whole, book -> {
            formula(cell(book, before.cell(id).at())).setV(before.cell(id).raw());
            book.setForceFormulaRecalculation(true);
        });
        Report read = ReportReader.read("a.xlsx", DraftFile.read(changed), changed);

        assertThat(read.cell(id).value()).isEqualTo(before.cell(id).value());
        assertThat(read.cell(id).confirm().reason()).contains("重新计算");
        assertThat(read.cell(CellId.of("requests/2/total")).confirm()).isNull();
    }

    private static CTCell formula(XSSFCell cell) {
        cell.setCellFormula("SUM(D9:I9)");
        return cell.getCTCell();
    }

    private static byte[] changed(byte[] file, Consumer<XSSFWorkbook> change) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            change.accept(book);
            book.write(out);
            return out.toByteArray();
        }
    }

    private static XSSFCell cell(XSSFWorkbook book, Place place) {
        Place.InGrid at = (Place.InGrid) place;
        return book.getSheetAt(at.table()).getRow(at.row()).getCell(at.column());
    }

    private static String shown(XSSFWorkbook book, Place place) {
        return new DataFormatter().formatCellValue(cell(book, place));
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
