package cn.nianbao.check.tables;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Subject;
import cn.nianbao.check.Whose;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The sums of one code.
 *
 * @param acrossYears whether they compare with the report of another year
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
        Map<Whose, Form> others = new EnumMap<>(Whose.class);
        List<Weighed> weighed = new ArrayList<>();
        for (StatutoryTable table : form.readTables()) {
            for (Sum sum : sums) {
                if (sum.table().equals(table.id()) && applies(sum, report, context)) {
                    Sum put = isOutOfTurn(sum, report, context) ? sum.milder() : sum;
                    Form other = others.computeIfAbsent(sum.comparesWith(), whose -> formOf(whose, report, context));
                    form.lines(table, sum.each()).forEach(line -> weighed.add(Weighed.of(put, line, other)));
                }
            }
        }
        return weighed;
    }

    private static boolean applies(Sum sum, Report report, Context context) {
        if (!sum.formats().contains(report.format())) {
            return false;
        }
        return switch (sum.comparesWith()) {
            case THIS -> !(sum.standIn() && isComparable(Whose.LAST_YEARS, sum, report, context));
            case LAST_YEARS, NEXT_YEARS -> isComparable(sum.comparesWith(), sum, report, context);
        };
    }

    private static boolean isComparable(Whose whose, Sum sum, Report report, Context context) {
        return whose.of(report, context)
                .filter(other -> sum.formats().contains(other.format()))
                .isPresent();
    }

    /** Null where nothing but the report itself is needed. */
    private static Form formOf(Whose whose, Report report, Context context) {
        return whose == Whose.THIS
                ? null
                : whose.of(report, context).map(Form::of).orElseThrow();
    }

    /** Whether the report agreed with all that was public when it became so: what came later has to be looked at first. */
    private static boolean isOutOfTurn(Sum sum, Report report, Context context) {
        return switch (sum.comparesWith()) {
            case THIS -> false;
            case LAST_YEARS -> context.outOfTurn().lastYearCameLater();
            case NEXT_YEARS -> report.version() > 1;
        };
    }
}
