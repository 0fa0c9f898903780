package cn.nianbao.publish.opendata;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.form.CsvTable;
import cn.nianbao.publish.Sample;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTableTest {

    @ParameterizedTest
    @ValueSource(ints = {2020, 2025})
    void has_a_line_for_every_cell_with_its_exact_figure(int year) {
        Report report = Sample.report("anlan", year, 21);
        List<String> lines = CsvTable.of(report).lines().toList();
        assertThat(lines).hasSize(report.cells().size() + 1);
        assertThat(lines.get(0)).isEqualTo("\uFEFF单元格编号,表,行,列,状态,数值,单位");
        report.cells().forEach((id, cell) -> assertThat(lines)
                .filteredOn(line -> line.startsWith(id + ","))
                .singleElement()
                .asString()
                .endsWith(",number," + cell.value().toPlainString() + ","));
    }

    @Test
    void begins_with_the_mark_that_spreadsheets_need_and_ends_lines_as_they_expect() {
        String csv = CsvTable.of(Sample.report("anlan", 2025, 1));
        assertThat(csv.getBytes(StandardCharsets.UTF_8)).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(csv).endsWith("\r\n").contains(",单位\r\na20-1/rules/issued,第二十条第（一）项,规章,本年制发件数,number,");
    }

    @Test
    void words_that_look_like_a_formula_do_not_run_and_negative_figures_stay_exact() {
        Report report = Sample.report("anlan", 2020, 1);
        Cell evil = Cell.number(new BigDecimal("1.50"), "=cmd|' /C calc'!A0,\"x\"", null, null);
        Report both = Sample.with(
                Sample.with(report, "a20-9/procurement/amount", evil),
                "a20-8/fees/change",
                Cell.number(new BigDecimal("-4")));
        assertThat(CsvTable.of(both))
                .contains(",number,1.50,\"'=cmd|' /C calc'!A0,\"\"x\"\"\"\r\n")
                .contains(",number,-4,\r\n");
    }
}
