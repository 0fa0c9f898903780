package cn.nianbao.publish.proof;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.opendata.Docx;
import cn.nianbao.opendata.Ofd;
import cn.nianbao.opendata.Pdf;
import cn.nianbao.opendata.Xlsx;
import cn.nianbao.opendata.Xml;
import cn.nianbao.publish.Sample;
import cn.nianbao.publish.proof.Verifier.Said;
import cn.nianbao.receipt.KeyFolder;
import cn.nianbao.receipt.Receipt;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Downloads as they were handed out, and as somebody passed them on who had changed what a reader sees. */
class AlteredDownloadTest {

    private static final String CELL = "requests/1/total";

    private final Verifier verifier = Verifier.inAnEmptyFolder();
    private CanonicalRecord record;

    @BeforeEach
    void published() throws Exception {
        publish(2025);
    }

    private void publish(int year) throws Exception {
        Report report =
                Sample.with(Sample.report("anlan-emergency", year, 7), CELL, Cell.number(new BigDecimal("4711")));
        PublicNotes notes = new PublicNotes(
                List.of(new PublicExplanation("T-CARRY", "上年报告漏计1件，\n本年据实结转。")),
                Map.of("索引号", "000000-2026-00021", "主题分类", "政务公开"),
                new PublicCorrection(CorrectionKind.FIGURES, "线上和线下受理的申请重复计算。"));
        record = CanonicalRecord.of(
                Sample.with(report, "requests/2/total", Cell.without(CellState.SYMBOL, null, null)), null, notes);
        Path keys = Path.of(System.getProperty("project.folder"), "deploy/keys");
        Receipt receipt = Receipt.sign(
                record, LocalDate.of(2026, 1, 22), null, KeyFolder.read(keys).signers());
        verifier.beside("report.receipt.json", receipt.bytes());
    }

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void asTheyCameTheyAreGenuine(int year) throws Exception {
        publish(year);
        byte[] pdf = Pdf.of(record);
        for (byte[] file : List.of(Docx.of(record), pdf, Ofd.of(record, pdf), Xlsx.of(record), Xml.of(record))) {
            Said said = verifier.file("report.file", file);
            assertThat(said.exit()).as(said.text()).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"<w:body>", "<w:sectPr"})
    void aSentenceBeforeOrBehindTheReportIsFound(String place) throws IOException {
        String paragraph = "<w:p><w:r><w:t>本报告已经作废。</w:t></w:r></w:p>";
        boolean before = place.equals("<w:body>");
        Said said = verifier.file(
                "report.docx",
                changed(
                        Docx.of(record),
                        "word/document.xml",
                        text -> text.replace(place, before ? place + paragraph : paragraph + place)));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("多出文字“本报告已经作废。”");
    }

    @Test
    void aSentenceOnPagesThatSaysSomethingElseIsNamed() {
        Report other = record.report()
                .withSections(record.report().sections().stream()
                        .map(section -> section.withText(section.text().replace("均在法定期限内", "未在法定期限内")))
                        .toList());
        Said said = verifier.file("report.pdf", Pdf.of(CanonicalRecord.of(other, null, record.notes())));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("「总体情况」", "未在法定期限内").doesNotContain("解读形式");
    }

    @Test
    void aFigureOnTheSheetForCalculatingIsNamed() throws IOException {
        Said said = workbook("sheet2", "<v>4711</v>", "<v>4712</v>");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.cells()).containsExactly(CELL);
        assertThat(said.text()).contains("签发 4711，文件 4712");
    }

    @Test
    void aFormulaThatShowsTheSignedFigureForNowIsFound() throws IOException {
        Said said = workbook("sheet1", "<v>4711</v>", "<f>4000+712</f><v>4711</v>");
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("公式");
    }

    private Said workbook(String sheet, String from, String to) throws IOException {
        String part = "xl/worksheets/" + sheet + ".xml";
        return verifier.file("report.xlsx", changed(Xlsx.of(record), part, text -> text.replace(from, to)));
    }

    @Test
    void anInstructionThatShowsAnotherPageIsFound() {
        String xml = new String(Xml.of(record), StandardCharsets.UTF_8)
                .replaceFirst("\\?>", "?><?xml-stylesheet href=\"other.xsl\" type=\"text/xsl\"?>");
        Said said = verifier.file("report.xml", xml.getBytes(StandardCharsets.UTF_8));
        assertThat(said.exit()).isEqualTo(1);
        assertThat(said.text()).contains("处理指令");
    }

    private static byte[] changed(byte[] file, String part, UnaryOperator<String> change) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(file));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                String text = new String(from.readAllBytes(), StandardCharsets.ISO_8859_1);
                boolean wanted = entry.getName().equals(part);
                to.putNextEntry(new ZipEntry(entry.getName()));
                to.write(wanted ? changed(text, change) : text.getBytes(StandardCharsets.ISO_8859_1));
            }
        }
        return bytes.toByteArray();
    }

    private static byte[] changed(String latin, UnaryOperator<String> change) {
        String text = new String(latin.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8);
        assertThat(change.apply(text)).isNotEqualTo(text);
        return change.apply(text).getBytes(StandardCharsets.UTF_8);
    }
}
