package cn.nianbao.check.tables;

import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;

/** What the total cells of a report should hold, by the same sums that the rules go by; for whoever is filling them in. */
public final class Totals {

    private static final List<Sum> SUMS = TableRules.SUMS.stream()
            .flatMap(rule -> rule.sums().stream())
            .filter(sum -> sum.isCertain() && sum.left().terms().size() == 1)
            .toList();

    private Totals() {}

    /**
     * A total cell.
     *
     * @param along whether its row or its column comes to that sum
     */
    public record Total(CellId cell, Line.Direction along, BigDecimal sum) {}

    /** Those whose parts may be relied on; what is blank or a symbol counts as 0. */
    public static List<Total> of(Report report) {
        Form form = Form.of(report);
        return form.tables().stream().flatMap(table -> of(table, form, report)).toList();
    }

    private static Stream<Total> of(StatutoryTable table, Form form, Report report) {
        return SUMS.stream()
                .filter(sum -> sum.table().equals(table.id()) && sum.formats().contains(report.format()))
                .flatMap(sum -> form.lines(table, sum.each()).stream().map(line -> Weighed.of(sum, line, null)))
                .filter(weighed -> weighed.rightSum() != null)
                .map(Totals::of);
    }

    private static Total of(Weighed weighed) {
        String head = weighed.sum().left().terms().get(0).head();
        CellId cell = weighed.line().entry(head).id();
        return new Total(cell, weighed.line().direction(), weighed.rightSum());
    }
}
