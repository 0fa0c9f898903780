package cn.nianbao.check.structure;

import cn.nianbao.check.AgencyKind;
import cn.nianbao.check.Context;
import cn.nianbao.check.Dates;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.RuleCard;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Departments publish by 31 January, governments by 31 March (regulation, article 49). The day the report was signed tells; for
 * an agency of the register so does the day of the check, but not long after, when an old report is merely looked at again.
 */
final class Late implements Rule {

    @Override
    public String code() {
        return "S-LATE";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        boolean dated = report.signedOn() != null || context.agency() != null && context.day() != null;
        return dated && report.year() != null && due(report, context).isPresent();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        LocalDate due = due(report, context).orElseThrow();
        if (report.signedOn() != null && report.signedOn().isAfter(due) && isNextYear(report)) {
            return finding("落款日期" + Dates.words(report.signedOn()), due);
        }
        long season = context.book().card(code()).number("season").longValue();
        boolean handingIn = context.agency() != null && context.day() != null;
        boolean late = handingIn && context.day().isAfter(due) && !context.day().isAfter(due.plusDays(season));
        return late ? finding("今天是" + Dates.words(context.day()), due) : List.of();
    }

    /** Any other year is a wrong date, which S-DATE says. */
    private static boolean isNextYear(Report report) {
        return report.signedOn().getYear() == report.year() + 1;
    }

    private List<Finding> finding(String day, LocalDate due) {
        String message = day + "，已过" + Dates.words(due) + "的公布期限。请尽快报送公布，并说明逾期的原因；日期写错的，改正日期。";
        return List.of(Finding.of(code(), Severity.WARNING, "", message));
    }

    /** Month and day are the card's, by kind of agency: 131 is 31 January. */
    private static Optional<LocalDate> due(Report report, Context context) {
        RuleCard card = context.book().card("S-LATE");
        return AgencyKind.of(report, context)
                .map(card.numbers()::get)
                .map(day -> LocalDate.of(report.year() + 1, day.intValue() / 100, day.intValue() % 100));
    }
}
