package cn.nianbao.review.console;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A statutory table as the page shows it: the official form, every figure in its place, with what is wrong about it. */
public record FormTable(FormGrid form, StatutoryFormat format, Report report, Blame blame, Typed typed) {

    /**
     * A cell of the table.
     *
     * @param label the cell in words, for those who do not see the heads
     * @param text the figure, empty where there is none
     * @param note what a person should know of the cell; empty when nothing
     * @param style CSS classes
     * @param confirmable whether a figure was read that a person must stand for
     */
    public record Box(String anchor, String label, String text, String note, String style, boolean confirmable) {}

    static FormTable of(StatutoryTable table, StatutoryFormat format, Report report, Blame blame, Typed typed) {
        return new FormTable(FormGrid.of(table), format, report, blame, typed);
    }

    public Box box(CellId id) {
        Cell cell = report.cell(id);
        String saved = cell.isNumber() ? cell.value().toPlainString() : "";
        return new Box(
                FindingGroup.anchor(id),
                format.words(id),
                typed.cell(id, saved),
                note(cell),
                style(id, cell),
                cell.isNumber() && cell.confirm() != null);
    }

    private String style(CellId id, Cell cell) {
        return Stream.of(
                        blame.takesPart(id) ? "involved" : null,
                        blame.isWorst(id) ? "suspect" : null,
                        cell.isCertain() ? null : "doubtful",
                        typed.has(id) ? "unsaved" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String note(Cell cell) {
        if (cell.confirm() != null) {
            return "待人工确认：" + cell.confirm().reason()
                    + candidates(cell.confirm().candidates());
        }
        if (cell.state() == CellState.UNREAD) {
            return "未能识别，请按原稿填写";
        }
        if (cell.corrected() != null) {
            String why = Objects.toString(cell.corrected().reason(), "");
            return cell.raw() == null ? why : "原稿：" + (cell.raw().isEmpty() ? "空白" : cell.raw());
        }
        return cell.state() == CellState.SYMBOL || cell.state() == CellState.TEXT ? "原稿：" + cell.raw() : "";
    }

    private static String candidates(List<String> candidates) {
        return candidates.isEmpty() ? "" : "（可能是 " + String.join("、", candidates) + "）";
    }
}
