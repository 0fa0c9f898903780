package cn.nianbao.check.narrative;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sum of cells that a figure of the prose may stand for. */
record Reading(List<FormCell> cells, BigDecimal sum) {

    private static final int NAMED_AT_MOST = 3;

    /** Null where the format has no such cells, or one of them is no certain figure. */
    static Reading of(Narrative narrative, List<CellPattern> patterns) {
        List<FormCell> cells = new ArrayList<>();
        for (CellPattern pattern : patterns) {
            cells.addAll(narrative.cells(pattern));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (FormCell cell : cells) {
            if (!cell.isNumber()) {
                return null;
            }
            sum = sum.add(cell.value());
        }
        return cells.isEmpty() ? null : new Reading(cells, sum);
    }

    /** Such as 表三“一、本年新收”行“总计”列 203＋表三“二、上年结转”行“总计”列 10＝213; of many only those above 0. */
    String words() {
        List<FormCell> named = cells.size() <= NAMED_AT_MOST
                ? cells
                : cells.stream().filter(cell -> cell.value().signum() != 0).toList();
        if (named.isEmpty()) {
            return cells.get(0).row().table().caption() + "“" + first() + "”等 " + cells.size() + " 行都是 0";
        }
        String terms = named.stream().map(FormCell::words).collect(Collectors.joining("＋"));
        return cells.size() == 1 ? terms : terms + "＝" + sum.toPlainString();
    }

    private String first() {
        return cells.get(0).row().label().brief();
    }
}
