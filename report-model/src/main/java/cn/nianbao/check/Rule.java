package cn.nianbao.check;

import cn.nianbao.report.Report;
import java.util.List;

/** One idea of what makes a report right. A rule keeps nothing between checks. */
public interface Rule {

    /** The public code, such as {@code T-BLANK}; what it rests on says its card in the {@link RuleBook}. */
    String code();

    /** Whether report and context hold what the rule needs; if not, it is listed as not run. */
    default boolean canJudge(Report report, Context context) {
        return true;
    }

    List<Finding> check(Report report, Context context);

    /** The same, for a rule that shares with others what it reads of the report. */
    default List<Finding> check(Subject subject) {
        return check(subject.report(), subject.context());
    }
}
