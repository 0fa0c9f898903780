package cn.nianbao.format;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.CellId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryFormatTest {

    private static final List<String> APPLICANTS = List.of(
            "natural-person", "enterprise", "research", "social-organisation", "legal-service", "other", "total");

    @Test
    void theOlderFormatHasThe198CellsOfTheContract() {
        List<String> cells = new ArrayList<>();
        rows(cells, "a20-1", List.of("rules", "normative-documents"), List.of("made", "disclosed", "total"));
        rows(cells, "a20-5", List.of("licensing", "other-services"), List.of("previous", "change", "decisions"));
        rows(cells, "a20-6", List.of("penalties", "compulsory-measures"), List.of("previous", "change", "decisions"));
        rows(cells, "a20-8", List.of("fees"), List.of("previous", "change"));
        rows(cells, "a20-9", List.of("procurement"), List.of("items", "amount"));
        rows(cells, "requests", requestRows("3.6"), APPLICANTS);
        proceedings(cells);
        assertThat(ids("2019")).isEqualTo(cells).hasSize(198);
    }

    @Test
    void theNewerFormatHasThe200CellsOfTheContract() {
        List<String> cells = new ArrayList<>();
        rows(cells, "a20-1", List.of("rules", "normative-documents"), List.of("issued", "repealed", "in-force"));
        rows(cells, "a20-5", List.of("licensing"), List.of("decisions"));
        rows(cells, "a20-6", List.of("penalties", "compulsory-measures"), List.of("decisions"));
        rows(cells, "a20-8", List.of("fees"), List.of("amount"));
        rows(cells, "requests", requestRows("3.6.1", "3.6.2", "3.6.3"), APPLICANTS);
        proceedings(cells);
        assertThat(ids("2021")).isEqualTo(cells).hasSize(200);
    }

    @ParameterizedTest
    @CsvSource({"2019, 2019", "2020, 2019", "2021, 2021", "2025, 2021", "2031, 2021"})
    void aYearHasItsFormat(int year, String format) {
        assertThat(StatutoryFormat.forYear(year)).map(StatutoryFormat::id).hasValue(format);
    }

    @Test
    void thereWasNoFormatBefore2019AndNoneIsMadeUp() {
        assertThat(StatutoryFormat.forYear(2018)).isEmpty();
        assertThat(StatutoryFormat.of("2030")).isEmpty();
        assertThat(StatutoryFormat.of(null)).isEmpty();
    }

    @Test
    void aCellIsNamedInWordsThatStandOnPaper() {
        StatutoryFormat format = StatutoryFormat.of("2021").orElseThrow();
        assertThat(format.words(CellId.of("requests/3.3.1/enterprise")))
                .isEqualTo("表三“三、本年度办理结果 （三）不予公开 1.属于国家秘密”行“法人或其他组织 商业企业”列");
    }

    @Test
    void briefWordsTellTheHeadsOfATableApart() {
        StatutoryFormat.all().forEach(format -> format.tables().forEach(table -> {
            assertThat(table.rows()).extracting(Label::brief).doesNotHaveDuplicates();
            assertThat(table.columns()).extracting(Label::brief).doesNotHaveDuplicates();
        }));
    }

    private static List<String> ids(String format) {
        return StatutoryFormat.of(format).orElseThrow().cells().stream()
                .map(CellId::toString)
                .toList();
    }

    private static List<String> requestRows(String... others) {
        Stream<String> before = Stream.of(
                "1", "2", "3.1", "3.2", "3.3.1", "3.3.2", "3.3.3", "3.3.4", "3.3.5", "3.3.6", "3.3.7", "3.3.8", "3.4.1",
                "3.4.2", "3.4.3", "3.5.1", "3.5.2", "3.5.3", "3.5.4", "3.5.5");
        return Stream.of(before, Stream.of(others), Stream.of("3.7", "4"))
                .flatMap(rows -> rows)
                .toList();
    }

    private static void proceedings(List<String> cells) {
        rows(
                cells,
                "proceedings",
                List.of("reconsideration", "litigation-direct", "litigation-after-reconsideration"),
                List.of("upheld", "corrected", "other", "pending", "total"));
    }

    private static void rows(List<String> cells, String table, List<String> rows, List<String> columns) {
        rows.forEach(row -> columns.forEach(column -> cells.add(table + "/" + row + "/" + column)));
    }
}
