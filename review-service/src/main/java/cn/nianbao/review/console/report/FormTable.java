package cn.nianbao.review.console.report;

import cn.nianbao.form.FormGrid;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.review.console.Whereabouts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A statutory table as the page shows it: the official form, every figure in its place, with what is wrong about it.
 *
 * @param name how people call it: 表三, 第二十条第（一）项
 * @param cells how many it has
 * @param open how many of them need a hand
 * @param empty how many could be filled with 0
 */
public record FormTable(String name, FormGrid form, int cells, int open, long empty, Filled filled) {

    /** What stands in the cells of all tables. */
    record Filled(StatutoryFormat format, Report report, Blame blame, Handwork work, Typed typed, List<LineSum> sums) {}

    /**
     * A cell of the table.
     *
     * @param label the cell in words, for those who do not see the heads
     * @param text the figure, empty where there is none
     * @param note what a person should know of the cell; empty when nothing
     * @param candidates figures that it may hold, to choose from
     * @param style CSS classes
     * @param confirmable whether a figure was read that a person must stand for
     */
    public record Box(
            String anchor,
            String label,
            String text,
            String note,
            List<String> candidates,
            List<LineSum> sums,
            String style,
            boolean confirmable) {}

    static FormTable of(StatutoryTable table, Filled filled) {
        return new FormTable(
                table.caption(),
                FormGrid.of(table),
                table.cells().size(),
                filled.work().count(table.cells()),
                table.cells().stream()
                        .map(filled.report()::cell)
                        .filter(FormTable::isEmpty)
                        .count(),
                filled);
    }

    private static boolean isEmpty(Cell cell) {
        return cell.state() == CellState.BLANK || cell.state() == CellState.SYMBOL;
    }

    /** How the table stands, in one line. */
    public String told() {
        if (open == 0) {
            return cells + " 项均无误";
        }
        return open == cells ? cells + " 项待处理" : cells + " 项中 " + (cells - open) + " 项无误，" + open + " 项待处理";
    }

    public Box box(CellId id) {
        Cell cell = filled.report().cell(id);
        String saved = cell.isNumber() ? cell.value().toPlainString() : "";
        return new Box(
                Whereabouts.anchor(id),
                filled.format().words(id),
                filled.typed().cell(id, saved),
                note(cell),
                cell.confirm() == null ? List.of() : cell.confirm().candidates(),
                filled.sums().stream().filter(sum -> sum.cell().equals(id)).toList(),
                style(id, cell),
                cell.isNumber() && cell.confirm() != null);
    }

    private String style(CellId id, Cell cell) {
        return Stream.of(
                        filled.blame().takesPart(id) ? "involved" : null,
                        filled.blame().isWorst(id) ? "suspect" : null,
                        cell.isCertain() ? null : "doubtful",
                        filled.typed().has(id) ? "unsaved" : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
    }

    private static String note(Cell cell) {
        if (cell.confirm() != null) {
            return "待人工确认：" + cell.confirm().reason();
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
}
