package cn.nianbao.check;

import cn.nianbao.format.StatutoryTable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sums of one code. A sum with a cell that is unread, unconfirmed or filled with words is not checked: its own finding
 * stands there already, and a sum over guesses would accuse the wrong figure.
 */
record SumRule(String code, String source, List<Sum> sums) implements TableRule {

    @Override
    public List<Finding> check(Form form) {
        return form.readTables().stream()
                .flatMap(table -> check(form, table, form.report().format()))
                .toList();
    }

    private Stream<Finding> check(Form form, StatutoryTable table, String format) {
        return sums.stream()
                .filter(sum -> sum.table().equals(table.id()) && sum.formats().contains(format))
                .flatMap(sum -> form.lines(table, sum.each()).stream().map(line -> weigh(sum, line)))
                .flatMap(Optional::stream);
    }

    private Optional<Finding> weigh(Sum sum, Line line) {
        List<Entry> left = line.entries(sum.left().terms());
        List<Entry> right = line.entries(sum.right().terms());
        BigDecimal difference = total(left).subtract(total(right));
        if (difference.signum() == 0) {
            return Optional.empty();
        }
        List<Entry> all = Stream.concat(left.stream(), right.stream()).toList();
        if (!all.stream().allMatch(Entry::isSummable)) {
            return Optional.empty();
        }
        String message = line.words() + "：" + words(sum.left(), left) + "，" + words(sum.right(), right) + "，相差 "
                + difference.abs().toPlainString() + zeros(all) + "。" + sum.advice();
        return Optional.of(Finding.of(code, Severity.ERROR, line.subject(), message, all));
    }

    private static String words(Sum.Side side, List<Entry> entries) {
        return side.words() == null ? Formula.full(entries) : side.words() + Formula.brief(entries);
    }

    private static String zeros(List<Entry> entries) {
        return entries.stream().allMatch(entry -> entry.cell().isNumber()) ? "" : "（空白和符号暂按 0 计）";
    }

    static BigDecimal total(List<Entry> entries) {
        BigDecimal total = BigDecimal.ZERO;
        for (Entry entry : entries) {
            total = total.add(entry.figure());
        }
        return total;
    }
}
