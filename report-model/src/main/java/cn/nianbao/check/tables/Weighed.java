package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Formula;
import cn.nianbao.check.Line;
import cn.nianbao.check.Summand;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/**
 * A sum with the figures of one line.
 *
 * @param leftSum what the left side comes to
 * @param rightSum what the right side comes to
 */
record Weighed(Sum sum, Line line, List<Summand> left, List<Summand> right, BigDecimal leftSum, BigDecimal rightSum) {

    static Weighed of(Sum sum, Line line, List<Summand> left, List<Summand> right) {
        return new Weighed(sum, line, left, right, Formula.sum(left), Formula.sum(right));
    }

    /**
     * Whether its figures may be relied on: a sum with a cell that is unread, unconfirmed or filled with words is not checked,
     * for its own finding stands there already, and a sum over guesses would accuse the wrong figure.
     */
    boolean isCertain() {
        return terms().allMatch(Summand::isSummable);
    }

    boolean holds() {
        return sum.relation().holds(leftSum, rightSum);
    }

    /** Left less right. */
    BigDecimal difference() {
        return leftSum.subtract(rightSum);
    }

    /** The id of its finding. */
    String id() {
        return sum.rule() + ":" + line.subject();
    }

    Finding finding() {
        String message = line.words() + "：" + words(sum.left(), left) + "，" + words(sum.right(), right) + "，"
                + sum.relation().words(leftSum, rightSum) + zeros() + "。" + sum.advice();
        return Finding.of(sum.rule(), sum.severity(), line.subject(), message, entries());
    }

    /** By how much the difference grows when the figure in that cell grows by one; 0 where it takes no part. */
    int weight(Entry entry) {
        return weight(left, entry) - weight(right, entry);
    }

    private static int weight(List<Summand> side, Entry entry) {
        return side.stream()
                .filter(term -> !term.lastYear() && term.entry().id().equals(entry.id()))
                .mapToInt(term -> term.minus() ? -1 : 1)
                .sum();
    }

    /** The cells of this report that take part. */
    List<Entry> entries() {
        return terms().filter(term -> !term.lastYear()).map(Summand::entry).toList();
    }

    private Stream<Summand> terms() {
        return Stream.concat(left.stream(), right.stream());
    }

    private static String words(Sum.Side side, List<Summand> terms) {
        return side.words() == null ? Formula.full(terms) : side.words() + Formula.brief(terms);
    }

    private String zeros() {
        return entries().stream().allMatch(entry -> entry.cell().isNumber()) ? "" : "（空白和符号暂按 0 计）";
    }
}
