package cn.nianbao.check;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.report.CellId;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Checks a report. A pure function: the same report and context give the same findings, wherever it runs. */
public final class Checker {

    /** The version of the rules; it changes with every change of a rule. */
    public static final String RULES = "2";

    private Checker() {}

    public static CheckResult check(Report report, Context context) {
        return check(Rules.ALL, report, context);
    }

    /** What each rule rests on, by its code: the article or notice, in words that staff can cite. */
    public static Map<String, String> sources() {
        Map<String, String> sources = new LinkedHashMap<>();
        Rules.ALL.forEach(rule -> sources.put(rule.code(), rule.source()));
        return sources;
    }

    static CheckResult check(List<Rule> rules, Report report, Context context) {
        List<Finding> findings = new ArrayList<>();
        List<String> notRun = new ArrayList<>();
        Form form = Form.of(report);
        for (Rule rule : rules) {
            if (rule.canJudge(report, context)) {
                findings.addAll(rule instanceof TableRule table ? table.check(form) : rule.check(report, context));
            } else {
                notRun.add(rule.code());
            }
        }
        findings.sort(byPlace(report));
        return new CheckResult(findings, notRun, RULES);
    }

    /** What concerns the whole report comes first, then down the form; rules keep their order within a place. */
    private static Comparator<Finding> byPlace(Report report) {
        List<CellId> form =
                StatutoryFormat.of(report.format()).map(StatutoryFormat::cells).orElse(List.of());
        return Comparator.comparingInt(finding ->
                finding.cells().isEmpty() ? -1 : form.indexOf(finding.cells().get(0)));
    }
}
