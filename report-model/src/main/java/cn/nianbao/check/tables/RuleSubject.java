package cn.nianbao.check.tables;

import cn.nianbao.check.AgencyKind;
import cn.nianbao.check.Context;
import cn.nianbao.check.Entry;
import cn.nianbao.check.Finding;
import cn.nianbao.check.Form;
import cn.nianbao.check.Line;
import cn.nianbao.check.Rule;
import cn.nianbao.check.Severity;
import cn.nianbao.check.Subject;
import cn.nianbao.format.StatutoryTable;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Rules (规章) are made by ministries, provinces and cities with districts alone; any other agency fills in 0. The register
 * says who may; without it the name tells most who may not.
 */
final class RuleSubject implements Rule {

    @Override
    public String code() {
        return "T-RULE-SUBJECT";
    }

    @Override
    public boolean canJudge(Report report, Context context) {
        return mayMakeRules(report, context).isPresent();
    }

    @Override
    public List<Finding> check(Subject subject) {
        Report report = subject.report();
        Context context = subject.context();
        if (mayMakeRules(report, context).orElseThrow()) {
            return List.of();
        }
        Form form = Form.of(subject);
        return form.readTables().stream()
                .flatMap(table -> rules(form, table).stream())
                .flatMap(row -> finding(row, AgencyKind.name(report, context)).stream())
                .toList();
    }

    private static List<Line> rules(Form form, StatutoryTable table) {
        return form.lines(table, Line.Direction.ROW).stream()
                .filter(row -> table.id().equals("a20-1") && row.label().id().equals("rules"))
                .toList();
    }

    private Optional<Finding> finding(Line row, String agency) {
        List<Entry> filled = row.entries().stream()
                .filter(entry -> entry.cell().isCertain() && entry.figure().signum() != 0)
                .toList();
        String figures = filled.stream().map(Entry::words).collect(Collectors.joining("、"));
        String message = row.words() + "填了" + figures + "。" + (agency == null ? "本单位" : agency)
                + "没有规章制定权（规章只由国务院部门和省、设区的市等人民政府制定），这一行应填 0；是规范性文件的，填到规范性文件一行。";
        return filled.isEmpty()
                ? Optional.empty()
                : Optional.of(Finding.of(code(), Severity.ERROR, row.subject(), message, filled));
    }

    /** Empty where neither register nor name tells: many cities may, and many may not. */
    private static Optional<Boolean> mayMakeRules(Report report, Context context) {
        if (context.agency() != null && context.agency().mayMakeRules() != null) {
            return Optional.of(context.agency().mayMakeRules());
        }
        return AgencyKind.of(report, context)
                .filter(context.book().card("T-RULE-SUBJECT").words("kinds")::contains)
                .map(kind -> false);
    }
}
