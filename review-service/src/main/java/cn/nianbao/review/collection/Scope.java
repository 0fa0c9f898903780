package cn.nianbao.review.collection;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.review.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The figures that a department answers for: whole tables by their id, or rows as in {@code requests/3.1}. The last column of
 * tables three and four, 总计, is added up and not asked for.
 */
public record Scope(List<String> words) {

    private static final Set<String> ADDED_UP = Set.of("requests", "proceedings");
    private static final String SUM = "total";

    public Scope {
        words = List.copyOf(words);
    }

    /** The same, refused where it names nothing, or what the form does not have. */
    static Scope chosen(List<String> words, StatutoryFormat format) {
        if (words == null || words.isEmpty()) {
            throw Refusal.unprocessable("请选择这个科室负责填报的表或行", List.of());
        }
        List<String> known = format.tables().stream()
                .flatMap(table -> Stream.concat(
                        Stream.of(table.id()), table.rows().stream().map(row -> table.id() + "/" + row.id())))
                .toList();
        if (!known.containsAll(words)) {
            throw Refusal.unprocessable("选择的表或行不在本年度的统计表里，请重新选择", List.of());
        }
        return new Scope(words.stream().distinct().toList());
    }

    public boolean covers(StatutoryTable table, Label row) {
        return words.contains(table.id()) || words.contains(table.id() + "/" + row.id());
    }

    /** The rows of a table that it covers. */
    public List<Label> rows(StatutoryTable table) {
        return table.rows().stream().filter(row -> covers(table, row)).toList();
    }

    /** The columns that are asked for. */
    public static List<Label> columns(StatutoryTable table) {
        return table.columns().stream()
                .filter(column -> !isAddedUp(table, column))
                .toList();
    }

    /** The sum that a row's other cells give; null where the table has none. */
    static CellId sum(StatutoryTable table, Label row) {
        return table.columns().stream()
                .filter(column -> isAddedUp(table, column))
                .map(column -> table.cell(row, column))
                .findFirst()
                .orElse(null);
    }

    private static boolean isAddedUp(StatutoryTable table, Label column) {
        return ADDED_UP.contains(table.id()) && column.id().equals(SUM);
    }

    /** Every cell that is asked for. */
    public List<CellId> cells(StatutoryFormat format) {
        return format.tables().stream()
                .flatMap(table -> rows(table).stream()
                        .flatMap(row -> columns(table).stream().map(column -> table.cell(row, column))))
                .toList();
    }

    /** What it covers, in words. */
    public String shown(StatutoryFormat format) {
        List<String> shown = format.tables().stream()
                .filter(table -> !rows(table).isEmpty())
                .map(table -> words.contains(table.id())
                        ? table.caption()
                        : table.caption() + "（"
                                + String.join(
                                        "、",
                                        rows(table).stream().map(Label::brief).toList()) + "）")
                .toList();
        return String.join("；", shown);
    }
}
