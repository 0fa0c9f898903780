package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.Report;
import java.util.List;

/** The tables must be those of the format in force for the year reported on; the format is known by the tables' labels. */
final class FormatOfYear implements Rule {

    @Override
    public String code() {
        return "S-FORMAT";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return report.year() != null
                && StatutoryFormat.forYear(report.year()).isPresent()
                && StatutoryFormat.of(report.format()).isPresent();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        StatutoryFormat used = StatutoryFormat.of(report.format()).orElseThrow();
        StatutoryFormat due = StatutoryFormat.forYear(report.year()).orElseThrow();
        return used.equals(due) ? List.of() : List.of(finding(report.year(), used, due));
    }

    private Finding finding(int year, StatutoryFormat used, StatutoryFormat due) {
        return Finding.of(
                code(),
                Severity.ERROR,
                "",
                year + " 年度报告应使用" + due.document() + "的统计表，现用的是" + used.document() + "的统计表。请按" + due.document()
                        + "的格式重新填表。");
    }
}
