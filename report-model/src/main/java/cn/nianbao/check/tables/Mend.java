package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.format.Holds;
import cn.nianbao.format.Label;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * One cell that, with another figure, would mend every failed sum it takes part in and break none.
 *
 * @param value what would have to stand there
 * @param sums the sums it would mend
 */
record Mend(Entry cell, BigDecimal value, List<Weighed> sums) {

    private static final Set<CellState> EMPTY = EnumSet.of(CellState.BLANK, CellState.SYMBOL);

    /** @param sums all that the cell takes part in */
    static Optional<Mend> of(Entry cell, List<Weighed> sums) {
        if (sums.size() < (isEmpty(cell) ? 1 : 2) || sums.stream().anyMatch(Weighed::holds)) {
            return Optional.empty();
        }
        BigDecimal change = change(sums.get(0), cell);
        BigDecimal value = cell.figure().add(change);
        boolean common = sums.stream().allMatch(sum -> change(sum, cell).compareTo(change) == 0);
        return common && (value.signum() >= 0 || cell.head().holds() == Holds.CHANGE)
                ? Optional.of(new Mend(cell, value, sums))
                : Optional.empty();
    }

    private static BigDecimal change(Weighed sum, Entry cell) {
        BigDecimal difference = sum.difference();
        return sum.weight(cell) > 0 ? difference.negate() : difference;
    }

    private static boolean isEmpty(Entry cell) {
        return EMPTY.contains(cell.cell().state());
    }

    /** Whether it is an empty cell whose figure is wanting, and the finding on that is the cause. */
    boolean fillsIn() {
        return isEmpty(cell);
    }

    /** A hint and no claim: the figures do not tell which of them is wrong. */
    String hint(Form form) {
        String where = "若把" + where(form);
        String sum = sums.size() == 1 ? "有关的勾稽就成立" : "这 " + sums.size() + " 处勾稽都成立";
        String change = fillsIn() ? "填为 " : "由 " + cell.figure().toPlainString() + " 改为 ";
        return where + change + value.toPlainString() + "，" + sum + "（供参考，请以台账为准）。";
    }

    private String where(Form form) {
        Line row = form.lines(table(form), Line.Direction.ROW).stream()
                .filter(line -> line.label().id().equals(cell.id().row()))
                .findFirst()
                .orElseThrow();
        Label column = row.entry(cell.id().column()).head();
        return row.words() + "“" + column.brief() + "”列";
    }

    private StatutoryTable table(Form form) {
        return form.tables().stream()
                .filter(table -> table.id().equals(cell.id().table()))
                .findFirst()
                .orElseThrow();
    }
}
