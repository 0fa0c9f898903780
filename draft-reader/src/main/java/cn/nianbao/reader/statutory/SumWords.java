package cn.nianbao.reader.statutory;

import cn.nianbao.check.tables.Equation;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellId;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Tells the person who confirms a scanned figure what the sums say of it. */
final class SumWords {

    private static final String BLANK = "扫描件上这一格没有看到字，浅淡的数字可能漏认";
    private static final String WORDS = "由扫描件识别，看上去不是数字";
    private static final String FIGURE = "由扫描件识别";

    private static final String CONFIRM = "请对照扫描件确认";

    private SumWords() {}

    static String of(CellId id, Cell cell, List<Equation> equations, Function<CellId, BigDecimal> figures) {
        List<BigDecimal> gaps = equations.stream()
                .filter(equation -> equation.cells().anyMatch(id::equals))
                .map(equation -> equation.difference(figures))
                .flatMap(Optional::stream)
                .toList();
        return seen(cell) + "，" + said(gaps);
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
