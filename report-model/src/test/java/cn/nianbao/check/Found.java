package cn.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.examiner.Checker;
import cn.nianbao.check.examiner.Rules;
import cn.nianbao.report.Report;
import java.util.List;

/** What a check finds, for tests that ask for one rule. */
public final class Found {

    private static final Context NOTHING = new Context(null, null, null);

    private Found() {}

    public static List<Finding> in(Report report) {
        return Checker.check(report, NOTHING).findings();
    }

    public static List<Finding> in(Report report, Context context, String rule) {
        return chapter(report, context, rule).findings().stream()
                .filter(f -> f.rule().equals(rule))
                .toList();
    }

    /** The only finding of that rule with that context. */
    public static Finding one(Report report, Context context, String rule) {
        List<Finding> found = in(report, context, rule);
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }

    /** Whether the rule is listed as not run. */
    public static boolean isNotRun(Report report, Context context, String rule) {
        return chapter(report, context, rule).notRun().contains(rule);
    }

    public static List<Finding> in(Report report, String rule) {
        return in(report, NOTHING, rule);
    }

    /** The only finding of that rule. */
    public static Finding one(Report report, String rule) {
        return one(report, NOTHING, rule);
    }

    public static List<String> rules(Report report) {
        return in(report).stream().map(Finding::rule).toList();
    }

    public static List<String> ids(Report report) {
        return in(report).stream().map(Finding::id).toList();
    }

    public static List<String> cells(Finding finding) {
        return finding.cells().stream().map(Object::toString).toList();
    }

    /** What its own chapter says: others have nothing to do with a rule, and take time. */
    private static CheckResult chapter(Report report, Context context, String rule) {
        List<Rule> rules = Rules.CHAPTERS.stream()
                .filter(chapter -> chapter.stream().anyMatch(one -> one.code().equals(rule)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(rule));
        return Checker.check(rules, report, context);
    }
}
