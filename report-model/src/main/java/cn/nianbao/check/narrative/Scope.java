package cn.nianbao.check.narrative;

import cn.nianbao.prose.WordIndex;
import cn.nianbao.report.Report;
import java.util.ArrayList;
import java.util.List;

/** Whether words speak of this agency and of the year reported on; in doubt they do not. */
final class Scope {

    private static final WordIndex CARRIED = new WordIndex(List.of(
            "上年结转", "上年转结", "上年度结转", "上一年度结转", "上一年结转", "去年结转", "结转下年", "结转至下年", "结转到下年", "转下年", "上年遗留", "上年度遗留"));

    private static final String GOVERNMENT = "人民政府";
    private static final List<String> OFFICES = List.of("办公室", "办公厅", "办");

    private final boolean government;
    private final List<String> own;

    Scope(Report report) {
        this.government = report.agency() != null && report.agency().endsWith(GOVERNMENT);
        this.own = own(report.agency());
    }

    /** Of 安澜区人民政府办公室: 区政府办公室, 区政府办; of 安澜区人民政府 also 区政府. */
    private static List<String> own(String agency) {
        int at = agency == null ? -1 : agency.indexOf(GOVERNMENT);
        String office = at < 1 ? "" : agency.substring(at + GOVERNMENT.length());
        if (at < 1 || !office.isEmpty() && !OFFICES.contains(office)) {
            return List.of();
        }
        String name = agency.charAt(at - 1) + "政府";
        List<String> own = new ArrayList<>(OFFICES.stream().map(name::concat).toList());
        if (office.isEmpty()) {
            own.add(name);
        }
        return own;
    }

    /** The words without this agency's own name and without 公民、法人和其他组织, which is anyone. */
    String plain(String words) {
        return Words.without(Words.without(words, Indicators.ANYONE), own);
    }

    /** Whether somebody else is named: 下属单位, 各街道, 市政府. */
    static boolean namesOther(String plain) {
        return Indicators.OTHERS.isIn(plain);
    }

    /**
     * Whether the words are this agency's.
     *
     * @param lead the sentence before the clause
     * @param clause the clause, without the words that the indicator itself has for other years
     */
    boolean isOwn(String lead, String clause) {
        String before = Words.without(lead, CARRIED);
        int other = Indicators.OTHER_YEARS.lastIn(before);
        boolean otherYear = Indicators.OTHER_YEARS.isIn(clause)
                || other >= 0 && other > Indicators.OWN_YEARS.lastIn(before) && !Indicators.OWN_YEARS.isIn(clause)
                || clause.contains("以来") && !clause.contains("本年");
        boolean wide = !government && (Indicators.WIDE.isIn(lead) || Indicators.WIDE.isIn(clause));
        return !otherYear && !wide;
    }
}
