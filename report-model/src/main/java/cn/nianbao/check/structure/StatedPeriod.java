package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Dates;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Period;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.List;

/** The period of the figures must be stated, and be the year reported on from its first day to its last. */
final class StatedPeriod implements Rule {

    @Override
    public String code() {
        return "S-PERIOD";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return report.year() != null;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        LocalDate first = LocalDate.of(report.year(), 1, 1);
        LocalDate last = LocalDate.of(report.year(), 12, 31);
        Period stated = report.period() == null ? new Period(null, null) : report.period();
        String due = Dates.words(first) + "至" + Dates.words(last);
        if (differs(stated.from(), first) || differs(stated.to(), last)) {
            return finding(Severity.ERROR, "统计期限写的是" + words(stated) + "，应为" + due + "。请改正，并核对各表数据是不是这个期间的。");
        }
        return stated.from() == null || stated.to() == null
                ? finding(Severity.WARNING, "没有写明统计期限。请在前言写明：所列数据的统计期限自" + due + "止。")
                : List.of();
    }

    private List<Finding> finding(Severity severity, String message) {
        return List.of(Finding.of(code(), severity, "", message));
    }

    private static boolean differs(LocalDate stated, LocalDate due) {
        return stated != null && !stated.equals(due);
    }

    private static String words(Period stated) {
        return words(stated.from()) + "至" + words(stated.to());
    }

    private static String words(LocalDate day) {
        return day == null ? "（未写明）" : Dates.words(day);
    }
}
