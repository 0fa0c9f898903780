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

    /** What the rule finds; what it reads of the report it may share with others by the subject. */
    List<Finding> check(Subject subject);

    /** The same, for a rule that is asked alone. */
    default List<Finding> check(Report report, Context context) {
        return check(new Subject(report, context));
    }
}
