package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.LastYear;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;

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
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        List<Finding> findings = new ArrayList<>();
        for (Weighed weighed : weigh(Form.of(subject), report, context)) {
            if (weighed.isCertain() && !weighed.holds()) {
                findings.add(weighed.finding());
            }
        }
        return findings;
    }

    /** Every sum in every line of the tables that were read. */
    List<Weighed> weigh(Form form, Report report, Context context) {
        Form last = LastYear.of(report, context).map(Form::of).orElse(null);
        List<Weighed> weighed = new ArrayList<>();
        for (StatutoryTable table : form.readTables()) {
            for (Sum sum : sums) {
                if (sum.table().equals(table.id()) && applies(sum, report, context)) {
                    form.lines(table, sum.each()).forEach(line -> weighed.add(Weighed.of(sum, line, last)));
                }
            }
        }
        return weighed;
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
}
