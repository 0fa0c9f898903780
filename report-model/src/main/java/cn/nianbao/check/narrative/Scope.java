package cn.nianbao.check.narrative;

import cn.nianbao.report.Report;
import java.util.List;

/** Whether words speak of this agency and of the year reported on; in doubt they do not. */
final class Scope {

    private static final List<String> CARRIED = List.of(
            "上年结转", "上年转结", "上年度结转", "上一年度结转", "上一年结转", "去年结转", "结转下年", "结转至下年", "结转到下年", "转下年", "上年遗留", "上年度遗留");

    private final boolean government;

    Scope(Report report) {
        this.government = report.agency() != null && report.agency().endsWith("人民政府");
    }

    /**
     * Whether the words are this agency's.
     *
     * @param lead the sentence before the clause
     * @param clause the clause, without the words that the indicator itself has for other years
     */
    boolean isOwn(String lead, String clause) {
        String before = Words.without(lead, CARRIED);
        boolean otherYear = Words.hasAny(clause, Indicators.OTHER_YEARS)
                || Words.lastOf(before, Indicators.OTHER_YEARS) > Words.lastOf(before, Indicators.OWN_YEARS)
                        && Words.lastOf(clause, Indicators.OWN_YEARS) < 0
                || clause.contains("以来") && !clause.contains("本年");
        boolean wide = !government && (Words.hasAny(lead, Indicators.WIDE) || Words.hasAny(clause, Indicators.WIDE));
        return !otherYear && !wide;
    }
}
