package cn.nianbao.check.structure;

import cn.nianbao.check.Context;
import cn.nianbao.check.Dates;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A report is signed off after its period has ended, in the year after; a draft copied from last year often is not. */
final class SignOffDate implements Rule {

    @Override
    public String code() {
        return "S-DATE";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return report.year() != null;
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        LocalDate signedOn = report.signedOn();
        if (signedOn == null) {
            return List.of();
        }
        List<String> faults = new ArrayList<>();
        LocalDate end = end(report);
        if (signedOn.isBefore(end)) {
            faults.add("早于统计期末（" + Dates.words(end) + "）");
        }
        if (signedOn.getYear() != report.year() + 1) {
            faults.add("不在报告年度的次年（" + (report.year() + 1) + "年）");
        }
        return faults.isEmpty() ? List.of() : List.of(finding(signedOn, faults));
    }

    private static LocalDate end(Report report) {
        boolean stated = report.period() != null && report.period().to() != null;
        return stated ? report.period().to() : LocalDate.of(report.year(), 12, 31);
    }

    private Finding finding(LocalDate signedOn, List<String> faults) {
        return Finding.of(
                code(),
                Severity.ERROR,
                "",
                "落款日期" + Dates.words(signedOn) + String.join("，也", faults) + "。请核对落款的年、月、日并改正。");
    }
}
