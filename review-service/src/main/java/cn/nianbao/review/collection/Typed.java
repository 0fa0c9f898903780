package cn.nianbao.review.collection;

import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.review.problem.Refusal;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** What a department typed, by the names of the cells; refused with each cell that does not do. */
public record Typed(Map<String, String> fields, boolean zeros, String by, String phone) {

    private static final Pattern FIGURE = Pattern.compile("[+-]?\\d{1,18}(\\.\\d{1,10})?");

    public Typed {
        fields = Map.copyOf(fields);
    }

    /** What stands in a field. */
    public String field(CellId id) {
        return fields.getOrDefault(id.toString(), "").strip();
    }

    /** The same with a zero in each of these fields that was left empty, where that was asked for. */
    public Typed withZeros(List<CellId> cells) {
        Map<String, String> filled = new LinkedHashMap<>(fields);
        cells.stream().filter(id -> zeros && field(id).isEmpty()).forEach(id -> filled.put(id.toString(), "0"));
        return new Typed(filled, zeros, by, phone);
    }

    /** The figures with the sums of their rows. Who sends other cells than those that were asked for is sent away. */
    Map<CellId, BigDecimal> figures(Scope scope, StatutoryFormat format) {
        List<CellId> asked = scope.cells(format);
        if (!asked.stream().map(CellId::toString).toList().containsAll(fields.keySet())) {
            throw Refusal.forbidden("只能填报本科室负责的数据");
        }
        Map<CellId, BigDecimal> figures = new LinkedHashMap<>();
        List<String> wrong = new ArrayList<>();
        Typed filled = withZeros(asked);
        for (CellId id : asked) {
            String text = filled.field(id);
            if (FIGURE.matcher(text).matches()) {
                figures.put(id, new BigDecimal(text));
            } else {
                wrong.add(format.words(id) + (text.isEmpty() ? "没有填" : "填的是“" + text + "”"));
            }
        }
        if (!wrong.isEmpty()) {
            throw Refusal.unprocessable("有 " + wrong.size() + " 格没有填数字，没有发生的请填 0", wrong);
        }
        format.tables().forEach(table -> addUp(scope, table, figures));
        return figures;
    }

    private static void addUp(Scope scope, StatutoryTable table, Map<CellId, BigDecimal> figures) {
        for (Label row : scope.rows(table)) {
            CellId sum = Scope.sum(table, row);
            if (sum != null) {
                figures.put(
                        sum,
                        Scope.columns(table).stream()
                                .map(column -> figures.get(table.cell(row, column)))
                                .reduce(BigDecimal.ZERO, BigDecimal::add));
            }
        }
    }
}
