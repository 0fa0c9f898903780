package cn.nianbao.check;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.report.Report;
import java.util.List;

/** What a check finds, for tests that ask for one rule. */
final class Found {

    private static final Context NOTHING = new Context(null, null, null);

    private Found() {}

    static List<Finding> in(Report report) {
        return Checker.check(report, NOTHING).findings();
    }

    static List<Finding> in(Report report, String rule) {
        return in(report).stream().filter(f -> f.rule().equals(rule)).toList();
    }

    /** The only finding of that rule. */
    static Finding one(Report report, String rule) {
        List<Finding> found = in(report, rule);
        assertThat(found).as(rule).hasSize(1);
        return found.get(0);
    }

    static List<String> rules(Report report) {
        return in(report).stream().map(Finding::rule).toList();
    }

    static List<String> ids(Report report) {
        return in(report).stream().map(Finding::id).toList();
    }

    static List<String> cells(Finding finding) {
        return finding.cells().stream().map(Object::toString).toList();
    }
}
