package cn.nianbao.report;

import static cn.nianbao.ReportFixture.consistent;
import static cn.nianbao.ReportFixture.with;
import static cn.nianbao.ReportFixture.zero;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReportJsonTest {

    private static final String ID = "a20-8/fees/amount";

    static List<Cell> cells() {
        Place.InText place = new Place.InText(12, 3, 9);
        return List.of(
                Cell.number(new BigDecimal("18.8710"), "万元", "18.8710万元", place),
                Cell.number(BigDecimal.ZERO),
                Cell.without(CellState.BLANK, "", new Place.InGrid(0, 4, 2)),
                Cell.without(CellState.SYMBOL, "—", new Place.OnPage(3, 72.5, 100.25, 33, 12.75)),
                Cell.without(CellState.TEXT, "若干", null),
                Cell.unread("1 3", place, new Confirmation("数字断成两截", List.of("13", "1"))),
                Cell.number(BigDecimal.ONE).toConfirm(new Confirmation("看不清", List.of())),
                Cell.without(CellState.SYMBOL, "/", place)
                        .correctedTo(
                                CellState.NUMBER,
                                BigDecimal.TEN,
                                null,
                                new Correction("staff", Instant.parse("2026-01-10T08:30:00Z"), "台账为 10")));
    }

    @ParameterizedTest
    @MethodSource("cells")
    void everyKindOfCellComesBackAsItWas(Cell cell) {
        Report report = with(zero("2021"), ID, cell);
        assertThat(again(report)).isEqualTo(report);
    }

    @Test
    void aWholeReportComesBackAsItWas() {
        Report report = consistent("2019", 11);
        assertThat(again(report)).isEqualTo(report);
        assertThat(again(report).cells().keySet())
                .containsExactlyElementsOf(report.cells().keySet());
    }

    @Test
    void whatADraftDoesNotGiveStaysNull() {
        Report empty = new Report(
                null,
                null,
                null,
                1,
                null,
                null,
                null,
                null,
                null,
                new Source("a.txt", "00", "text/plain"),
                List.of(),
                Map.of());
        assertThat(again(empty)).isEqualTo(empty);
        assertThat(read("{}").year()).isNull();
        assertThat(read("{}").version()).isEqualTo(1);
        assertThat(read("{\"period\":{\"from\":\"2020-01-01\",\"to\":null}}")
                        .period()
                        .to())
                .isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"59237.2449000000000001", "18.8710", "-4", "0.1", "12345678901234567890.5", "1000"})
    void aFigureKeepsEveryDigitAsNumberAndAsString(String figure) {
        assertThat(value(figure)).isEqualTo(new BigDecimal(figure));
        assertThat(value("\"" + figure + "\"")).isEqualTo(new BigDecimal(figure));
        Report report = with(zero("2021"), ID, figure);
        assertThat(new String(ReportJson.bytes(ReportJson.write(report)), StandardCharsets.UTF_8))
                .contains("\"" + ID + "\":{\"state\":\"number\",\"value\":" + figure + ",");
    }

    @Test
    void fieldsThatAreNotKnownArePassedOver() {
        assertThat(read("{\"agency\":\"安澜市应急管理局\",\"findings\":[{}],\"more\":{\"x\":1}}")
                        .agency())
                .isEqualTo("安澜市应急管理局");
    }

    @Test
    void aPlaceWithNothingInItIsNoPlace() {
        Report report = read("{\"cells\":{\"" + ID + "\":{\"state\":\"blank\",\"at\":{}}}}");
        assertThat(report.cell(CellId.of(ID)).at()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "not json",
                "{\"cells\":{\"a\":{\"state\":\"blank\"}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"maybe\"}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"number\"}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"blank\",\"value\":3}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"number\",\"value\":\"三\"}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"number\",\"value\":true}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"number\",\"value\":1e999999999}}}",
                "{\"cells\":{\"a/b/c\":{\"state\":\"number\",\"value\":\"1e-999999999\"}}}",
                "{\"sections\":[{\"id\":\"s1\",\"kind\":\"nonsense\"}]}",
                "{\"sections\":[{\"kind\":\"other\"}]}",
                "{\"year\":\"2025\"}",
                "{\"year\":2025.5}",
                "{\"signedOn\":\"2025-02-30\"}",
                "{\"signedOn\":20250101}"
            })
    void whatIsNoReportIsRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(IllegalArgumentException.class)
                .message()
                .containsPattern("[\u4e00-\u9fff]");
    }

    private static BigDecimal value(String written) {
        return read("{\"cells\":{\"" + ID + "\":{\"state\":\"number\",\"value\":" + written + "}}}")
                .cell(CellId.of(ID))
                .value();
    }

    private static Report again(Report report) {
        return ReportJson.read(ReportJson.bytes(ReportJson.write(report)));
    }

    private static Report read(String json) {
        return ReportJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
