package cn.nianbao.reader.statutory;

import cn.nianbao.check.tables.Equation;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import cn.nianbao.report.CellState;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Tells the person who confirms a scanned figure what the sums say of it.
 *
 * @param meant the figure with which every sum of the cell would hold, where two sums or more fail and all ask for the same one;
 *     else null
 */
record SumWords(String text, String meant) {

    private static final String BLANK = "扫描件上这一格没有看到字，浅淡的数字可能漏认";
    private static final String WORDS = "由扫描件识别，看上去不是数字";
    private static final String FIGURE = "由扫描件识别";

    private static final String CONFIRM = "请对照扫描件确认";
    private static final int WITNESSES = 2;

    static SumWords of(CellId id, Cell cell, List<Equation> equations, Function<CellId, BigDecimal> figures) {
        List<BigDecimal> gaps = new ArrayList<>();
        List<BigDecimal> wanted = new ArrayList<>();
        BigDecimal here = cell.isNumber() ? cell.value() : BigDecimal.ZERO;
        for (Equation equation : equations) {
            boolean left = equation.left().contains(id);
            if (left || equation.right().contains(id)) {
                equation.difference(other -> other.equals(id) ? here : figures.apply(other))
                        .ifPresent(gap -> {
                            gaps.add(gap);
                            wanted.add(left ? here.subtract(gap) : here.add(gap));
                        });
            }
        }
        String meant = meant(gaps, wanted);
        String said = cell.state() == CellState.TEXT ? said(List.of()) : said(gaps);
        return new SumWords(seen(cell) + "，" + (meant == null ? said : "按合计应为 " + meant + "，" + CONFIRM), meant);
    }

    private static String meant(List<BigDecimal> gaps, List<BigDecimal> wanted) {
        boolean allFail = gaps.stream().allMatch(gap -> gap.signum() != 0);
        return allFail
                        && wanted.size() >= WITNESSES
                        && wanted.get(0).signum() >= 0
                        && wanted.stream().allMatch(each -> each.compareTo(wanted.get(0)) == 0)
                ? wanted.get(0).toPlainString()
                : null;
    }

    private static String seen(Cell cell) {
        return switch (cell.state()) {
            case BLANK -> BLANK;
            case TEXT -> WORDS;
            case NUMBER, SYMBOL, UNREAD -> FIGURE;
        };
    }

    private static String said(List<BigDecimal> gaps) {
        long failing = gaps.stream().filter(gap -> gap.signum() != 0).count();
        if (gaps.isEmpty()) {
            return "没有合计可以验证，" + CONFIRM;
        }
        if (failing == 0) {
            return "与它有关的合计都成立，" + CONFIRM;
        }
        return failing == gaps.size() ? "与它有关的合计不成立，请先核对这一格" : "与它有关的合计有一部分不成立，" + CONFIRM;
    }
}
