package cn.nianbao.form;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A report's statutory cells as CSV (RFC 4180): one line a cell, with its public name, its words on the form and its exact
 * figure. It begins with a byte order mark, without which Excel and WPS take UTF-8 for GBK.
 */
public final class CsvTable {

    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final List<String> HEAD = List.of("单元格编号", "表", "行", "列", "状态", "数值", "单位");

    private CsvTable() {}

    public static String of(Report report) {
        StatutoryFormat format = StatutoryFormat.of(report.format()).orElseThrow();
        Stream<List<String>> lines = format.tables().stream().flatMap(table -> lines(table, report));
        return Stream.concat(Stream.of(HEAD), lines)
                .map(line -> line.stream().map(CsvTable::field).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", BYTE_ORDER_MARK, "\r\n"));
    }

    private static Stream<List<String>> lines(StatutoryTable table, Report report) {
        return table.rows().stream()
                .flatMap(row -> table.columns().stream().map(column -> line(table, row, column, report)));
    }

    private static List<String> line(StatutoryTable table, Label row, Label column, Report report) {
        Cell cell = report.cell(table.cell(row, column));
        return List.of(
                table.cell(row, column).toString(),
                table.caption(),
                row.fullText(),
                column.fullText(),
                cell.state().word(),
                cell.isNumber() ? cell.value().toPlainString() : "",
                cell.unit() == null ? "" : inert(cell.unit()));
    }

    /**
     * Words from a record that a spreadsheet would take for a formula are kept from running by an apostrophe. Figures are
     * left alone: a minus sign before digits is a number to every spreadsheet, and the figure must stay exact.
     */
    private static String inert(String words) {
        return !words.isEmpty() && "=+-@\t\r".indexOf(words.charAt(0)) >= 0 ? "'" + words : words;
    }

    private static String field(String value) {
        boolean plain = value.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return plain ? value : '"' + value.replace("\"", "\"\"") + '"';
    }
}
