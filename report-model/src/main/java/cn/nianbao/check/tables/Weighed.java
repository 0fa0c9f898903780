package cn.nianbao.check.tables;

import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Formula;
import cn.nianbao.check.Line;
import cn.nianbao.check.Summand;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A sum with the figures of one line.
 *
 * @param other the form of the other year that the sum compares with; null where it needs none
 * @param leftSum what the left side comes to; null where its figures may not be relied on
 * @param rightSum what the right side comes to; null likewise
 */
record Weighed(Sum sum, Line line, Form other, BigDecimal leftSum, BigDecimal rightSum) {

    static Weighed of(Sum sum, Line line, Form other) {
        return new Weighed(sum, line, other, sum(sum.left(), line, other), sum(sum.right(), line, other));
    }

    private static BigDecimal sum(Sum.Side side, Line line, Form other) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Sum.Term term : side.terms()) {
            Summand summand = summand(term, line, other);
            if (!summand.isSummable()) {
                return null;
            }
            sum = sum.add(summand.figure());
        }
        return sum;
    }

    private static Summand summand(Sum.Term term, Line line, Form other) {
        Entry here = line.entry(term.head());
        Entry entry = term.isOwn() ? here : new Entry(here.id(), here.head(), other.cell(here.id()));
        return new Summand(entry, term.minus(), term.whose());
    }

    /**
     * Whether its figures may be relied on: a sum with a cell that is unread, unconfirmed or filled with words is not checked, for
     * its own finding stands there already, and a sum over guesses would accuse the wrong figure.
     */
    boolean isCertain() {
        return leftSum != null && rightSum != null;
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
        return sum.rule() + ":" + subject();
    }

    /** A line may be compared with both years beside it. */
    private String subject() {
        return switch (sum.comparesWith()) {
            case THIS, LAST_YEARS -> line.subject();
            case NEXT_YEARS -> line.subject() + ":next";
        };
    }

    Finding finding() {
        String message = line.words() + "：" + words(sum.left()) + "，" + words(sum.right()) + "，"
                + sum.relation().words(leftSum, rightSum) + zeros() + "。" + sum.advice();
        return Finding.of(sum.rule(), sum.severity(), subject(), message, entries());
    }

    /** By how much the difference grows when the figure in that cell grows by one; 0 where it takes no part. */
    int weight(Entry entry) {
        return weight(sum.left(), entry) - weight(sum.right(), entry);
    }

    private int weight(Sum.Side side, Entry entry) {
        return summands(side).stream()
                .filter(term -> term.isOwn() && term.entry().id().equals(entry.id()))
                .mapToInt(term -> term.minus() ? -1 : 1)
                .sum();
    }

    /** The cells of this report that take part. */
    List<Entry> entries() {
        List<Entry> entries = new ArrayList<>();
        addEntries(entries, sum.left());
        addEntries(entries, sum.right());
        return entries;
    }

    private void addEntries(List<Entry> entries, Sum.Side side) {
        for (Sum.Term term : side.terms()) {
            if (term.isOwn()) {
                entries.add(line.entry(term.head()));
            }
        }
    }

    private List<Summand> summands(Sum.Side side) {
        return side.terms().stream().map(term -> summand(term, line, other)).toList();
    }

    private String words(Sum.Side side) {
        List<Summand> terms = summands(side);
        return side.words() == null ? Formula.full(terms) : side.words() + Formula.brief(terms);
    }

    private String zeros() {
        return entries().stream().allMatch(entry -> entry.cell().isNumber()) ? "" : "（空白和符号暂按 0 计）";
    }
}
