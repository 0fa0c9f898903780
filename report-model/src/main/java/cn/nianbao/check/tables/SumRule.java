package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.LastYear;
import cn.nianbao.check.Line;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Summand;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The sums of one code.
 *
 * @param acrossYears whether they compare with last year's report
 */
record SumRule(String code, boolean acrossYears, List<Sum> sums) implements Rule {

    @Override
    public boolean canJudge(Report report, Context context) {
        return !acrossYears
                || sums.stream().noneMatch(sum -> sum.formats().contains(report.format()))
                || sums.stream().anyMatch(sum -> applies(sum, report, context));
    }

    @Override
    public List<Finding> check(Report report, Context context) {
        return weigh(Form.of(report), report, context)
                .filter(weighed -> weighed.isCertain() && !weighed.holds())
                .map(Weighed::finding)
                .toList();
    }

    /** Every sum in every line of the tables that were read. */
    Stream<Weighed> weigh(Form form, Report report, Context context) {
        Optional<Form> last = LastYear.of(report, context).map(Form::of);
        return form.readTables().stream().flatMap(table -> sums.stream()
                .filter(sum -> sum.table().equals(table.id()) && applies(sum, report, context))
                .flatMap(sum -> form.lines(table, sum.each()).stream().map(line -> weigh(sum, line, last))));
    }

    private static boolean applies(Sum sum, Report report, Context context) {
        if (!sum.formats().contains(report.format())) {
            return false;
        }
        boolean lastYearToo = LastYear.of(report, context)
                .filter(last -> sum.formats().contains(last.format()))
                .isPresent();
        return sum.isAcrossYears() ? lastYearToo : !(sum.standIn() && lastYearToo);
    }

    private static Weighed weigh(Sum sum, Line line, Optional<Form> last) {
        return Weighed.of(sum, line, terms(sum.left(), line, last), terms(sum.right(), line, last));
    }

    private static List<Summand> terms(Sum.Side side, Line line, Optional<Form> last) {
        return side.terms().stream()
                .map(term -> {
                    Entry here = line.entry(term.head());
                    Entry entry = term.lastYear() ? before(here, last.orElseThrow()) : here;
                    return new Summand(entry, term.minus(), term.lastYear());
                })
                .toList();
    }

    private static Entry before(Entry here, Form last) {
        return new Entry(here.id(), here.head(), last.cell(here.id()));
    }
}
