package cn.nianbao.check.examiner;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Subject;
import cn.nianbao.check.tables.Causes;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Checks a report. A pure function: the same report and context give the same findings, wherever it runs. */
public final class Checker {

    private Checker() {}

    public static CheckResult check(Report report, Context context) {
        return check(Rules.ALL, report, context);
    }

    /** By these rules alone. */
    public static CheckResult check(List<Rule> rules, Report report, Context context) {
        List<Finding> findings = new ArrayList<>();
        List<String> notRun = new ArrayList<>();
        Subject subject = new Subject(report, context);
        for (Rule rule : rules) {
            if (!context.book().card(rule.code()).covers(report.year())) {
                continue;
            }
            if (rule.canJudge(report, context)) {
                findings.addAll(rule.check(subject));
            } else {
                notRun.add(rule.code());
            }
        }
        findings.sort(byPlace(Form.of(subject)));
        return new CheckResult(
                Causes.fold(subject, eachOnce(findings)), notRun, context.book().version());
    }

    /** What is said of a report belongs to a finding by its id; where a rule gives one twice, the later ones are counted. */
    private static List<Finding> eachOnce(List<Finding> findings) {
        Map<String, Integer> times = new HashMap<>();
        return findings.stream()
                .map(finding -> {
                    int time = times.merge(finding.id(), 1, Integer::sum);
                    return time == 1 ? finding : finding.as(finding.id() + ":" + time);
                })
                .toList();
    }

    /** What concerns the whole report comes first, then down the form; rules keep their order within a place. */
    private static Comparator<Finding> byPlace(Form form) {
        return Comparator.comparingInt(finding ->
                finding.cells().isEmpty() ? -1 : form.place(finding.cells().get(0)));
    }
}
