package cn.nianbao.report;

import static cn.nianbao.ReportFixture.consistent;
import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalRecordTest {

    private static final String FEES = "a20-8/fees/amount";

    @Test
    void theSameReportOutOfAnotherFileGivesTheSameBytes() {
        Report report = consistent("2021", 3);
        Map<CellId, Cell> elsewhere = new LinkedHashMap<>();
        report.cells().forEach((id, cell) -> elsewhere.put(id, read(cell)));
        Report other = new Report(
                report.agencyCode(),
                report.agency(),
                report.year(),
                report.version(),
                report.format(),
                report.title(),
                report.period(),
                report.signedBy(),
                report.signedOn(),
                new Source("草稿.docx", "ab".repeat(32), "application/msword"),
                report.sections(),
                elsewhere);
        assertThat(text(other)).isEqualTo(text(report));
    }

    @Test
    void whatTakesAReportDownHoldsNothingOfWhatItSaid() {
        Report report = with(zero("2021"), FEES, "4711");
        CanonicalRecord down = CanonicalRecord.ofWithdrawal(report, "ab".repeat(32), "正在核查，暂停公开。");
        assertThat(new String(down.bytes(), StandardCharsets.UTF_8))
                .contains("\"withdrawal\":{\"notice\":\"正在核查，暂停公开。\"}", "\"previousRevision\":\"abab")
                .doesNotContain("4711");
        assertThat(down.withdrawalNotice()).contains("正在核查，暂停公开。");
        assertThat(CanonicalRecord.of(report, null).withdrawalNotice()).isEmpty();
    }

    @Test
    void whatIsSaidInPublicIsPartOfWhatIsSigned() {
        Report report = zero("2021");
        PublicNotes notes = new PublicNotes(
                List.of(new PublicExplanation("T-CARRY", "上年数据有误，已更正。")),
                Map.of("索引号", "AL-2026-0001"),
                new PublicCorrection(CorrectionKind.FIGURES, "表三一处合计有误。"));
        CanonicalRecord record = CanonicalRecord.of(report, "ab".repeat(32), notes);
        assertThat(CanonicalRecord.read(record.bytes()).notes()).isEqualTo(notes);
        assertThat(record.previousRevision()).contains("ab".repeat(32));
        assertThat(record.revision())
                .isNotEqualTo(CanonicalRecord.of(report, "ab".repeat(32)).revision());
        assertThat(text(report)).contains("\"index\":{}").doesNotContain("correction");
    }

    private static Cell read(Cell cell) {
        return new Cell(
                cell.state(),
                cell.value(),
                cell.unit(),
                " " + cell.raw(),
                new Place.InGrid(1, 2, 3),
                new Confirmation("看不清", List.of()),
                new Correction("staff", Instant.EPOCH, "笔误"));
    }

    @Test
    void theOrderOfCellsDoesNotMatterAndKeysAreSorted() throws IOException {
        Report report = consistent("2021", 3);
        List<CellId> backwards = new ArrayList<>(report.cells().keySet());
        Collections.reverse(backwards);
        Map<CellId, Cell> cells = new LinkedHashMap<>();
        backwards.forEach(id -> cells.put(id, report.cell(id)));
        assertThat(text(report.withCells(cells))).isEqualTo(text(report));
        sorted(ReportJson.EXACT.readTree(text(report)));
    }

    private static void sorted(JsonNode node) {
        List<String> names = new ArrayList<>();
        node.fieldNames().forEachRemaining(names::add);
        assertThat(names).isSorted();
        node.forEach(CanonicalRecordTest::sorted);
    }

    @ParameterizedTest
    @ValueSource(strings = {"18.8710", "59237.2449000000000001", "0.0", "190.457379", "100000000000000000000"})
    void figuresKeepTheirDigits(String figure) {
        Report report = with(zero("2021"), FEES, figure);
        assertThat(text(report))
                .contains("\"" + FEES + "\":{\"state\":\"number\",\"unit\":null,\"value\":" + figure + "}");
        CanonicalRecord again =
                CanonicalRecord.read(CanonicalRecord.of(report, null).bytes());
        assertThat(again.report().cell(CellId.of(FEES)).value()).isEqualTo(new BigDecimal(figure));
    }

    @Test
    void figuresAreWrittenOutWithoutAnExponent() {
        Report report = with(zero("2021"), FEES, Cell.number(new BigDecimal("1.5E+3")));
        assertThat(text(report)).contains("\"value\":1500}");
    }

    @Test
    void textIsNormalisedToOneForm() {
        Report composed = section("caf\u00e9\n第二段");
        assertThat(text(section("cafe\u0301\r\n第二段"))).isEqualTo(text(composed));
        assertThat(text(section("cafe\u0301\r第二段"))).isEqualTo(text(composed)).contains("caf\u00e9\\n第二段");
    }

    @Test
    void oneDigitChangesTheRevision() {
        Report report = consistent("2021", 3);
        assertThat(revision(report)).matches("[0-9a-f]{64}").isEqualTo(revision(consistent("2021", 3)));
        assertThat(revision(with(report, FEES, "18.871")))
                .isNotEqualTo(revision(with(report, FEES, "18.8710")))
                .isNotEqualTo(revision(report));
        assertThat(CanonicalRecord.of(report, "00").revision()).isNotEqualTo(revision(report));
    }

    @Test
    void aBlankIsNotAZero() {
        Report blank = with(zero("2021"), FEES, Cell.without(CellState.BLANK, "", null));
        assertThat(revision(blank)).isNotEqualTo(revision(zero("2021")));
        assertThat(text(blank)).contains("\"" + FEES + "\":{\"state\":\"blank\",\"unit\":null,\"value\":null}");
    }

    @Test
    void nothingOfTheReadingIsHeld() {
        assertThat(text(consistent("2021", 3))).doesNotContain("\"raw\"", "\"at\"", "\"source\"", "\"confirm\"");
    }

    @Test
    void itsBytesReadBackAreItself() {
        CanonicalRecord record = CanonicalRecord.of(consistent("2019", 5), "cd".repeat(32));
        CanonicalRecord again = CanonicalRecord.read(record.bytes());
        assertThat(again.revision()).isEqualTo(record.revision()).isEqualTo(CanonicalRecord.sha256(record.bytes()));
        assertThat(again.bytes()).isEqualTo(record.bytes());
        assertThat(CanonicalRecord.of(again.report(), "cd".repeat(32)).bytes()).isEqualTo(record.bytes());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"b\":1,\"a\":2}",
                "{\"a\": 1}",
                "{\"a\":1}\n",
                "{\"a\":1.5E+3}",
                "{\"a\":\"cafe\u0301\"}",
                "{\"a\":\"x\\r\\ny\"}",
                "{\"a\":1,\"a\":2}",
                "{\"a\":1}{\"a\":1}",
                "{\"a\":\"\\u5b89\"}",
                "not json",
                ""
            })
    void bytesThatAreNotCanonicalAreRefused(String text) {
        assertThatThrownBy(() -> CanonicalRecord.read(text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("不是规范记录");
    }

    @Test
    void whoHoldsTheBytesCannotChangeTheRecord() {
        CanonicalRecord record = CanonicalRecord.of(zero("2021"), null);
        record.bytes()[0] = 0;
        assertThat(CanonicalRecord.sha256(record.bytes())).isEqualTo(record.revision());
    }

    private static Report section(String text) {
        return zero("2021").withSections(List.of(new Section("s1", SectionKind.OVERVIEW, "一", "总体情况", text)));
    }

    private static String text(Report report) {
        return new String(CanonicalRecord.of(report, null).bytes(), StandardCharsets.UTF_8);
    }

    private static String revision(Report report) {
        return CanonicalRecord.of(report, null).revision();
    }
}
