package cn.nianbao.review.console;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Finding;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** A statutory table as the page shows it: every figure in its place, with what is wrong about it. */
public record FormTable(String caption, List<String> columns, List<Row> rows) {

    /** A row of the table. */
    public record Row(String label, List<Box> boxes) {}

    /**
     * A cell of the table.
     *
     * @param text the figure, empty where there is none
     * @param note what a person should know of the cell; empty when nothing
     * @param style CSS classes
     */
    public record Box(String id, String anchor, String label, String text, String note, String style) {}

    /** The tables of a report in the order of the form; none where no statutory table was recognised. */
    public static List<FormTable> of(Report report, CheckResult checked) {
        Set<CellId> wrong = checked.findings().stream()
                .map(Finding::cells)
                .flatMap(Collection::stream)
                .collect(Collectors.toSet());
        return StatutoryFormat.of(report.format())
                .map(format -> format.tables().stream()
                        .map(table -> table(report, format, table, wrong))
                        .toList())
                .orElse(List.of());
    }

    /** The anchor of a cell within the page. */
    public static String anchor(CellId id) {
        return "c-" + id.toString().replaceAll("[^A-Za-z0-9]", "-");
    }

    private static FormTable table(Report report, StatutoryFormat format, StatutoryTable table, Set<CellId> wrong) {
        List<Row> rows = table.rows().stream()
                .map(row -> new Row(
                        row.fullText(),
                        table.columns().stream()
                                .map(column -> box(report, format, table.cell(row, column), wrong))
                                .toList()))
                .toList();
        return new FormTable(
                table.caption(), table.columns().stream().map(Label::text).toList(), rows);
    }

    private static Box box(Report report, StatutoryFormat format, CellId id, Set<CellId> wrong) {
        Cell cell = report.cell(id);
        String text = cell.isNumber() ? cell.value().toPlainString() : "";
        String style = (wrong.contains(id) ? "wrong " : "")
                + (cell.isCertain() ? "" : "doubtful ")
                + (cell.corrected() == null ? "" : "corrected");
        return new Box(id.toString(), anchor(id), format.words(id), text, note(cell), style.strip());
    }

    private static String note(Cell cell) {
        if (cell.confirm() != null) {
            return "待人工确认：" + cell.confirm().reason()
                    + (cell.confirm().candidates().isEmpty()
                            ? ""
                            : "（可能是 " + String.join("、", cell.confirm().candidates()) + "）");
        }
        if (cell.state() == CellState.UNREAD) {
            return "未能识别，请按原稿填写";
        }
        if (cell.corrected() != null) {
            return "原稿：" + (cell.raw() == null || cell.raw().isEmpty() ? "空白" : cell.raw());
        }
        return cell.state() == CellState.SYMBOL || cell.state() == CellState.TEXT ? "原稿：" + cell.raw() : "";
    }
}
