package cn.nianbao.check.structure;

import cn.nianbao.check.Subject;
import cn.nianbao.report.Report;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that the title names; the register's name may stand in {@link Report#agency()} instead. */
record TitleAgency(String name) {

    private static final Pattern BLANKS_AND_BRACKETS = Pattern.compile("[\\s（(〔\\[]");
    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?:关于)?([^0-9〇一二三四五六七八九]{2,40})(?:[0-9〇一二三四五六七八九]{4}).*");

    /** Null where the title names none before its year, and none is known otherwise. */
    static String of(Subject subject) {
        return subject.reading(TitleAgency.class, () -> new TitleAgency(named(subject.report())))
                .name();
    }

    private static String named(Report report) {
        String title = report.title() == null
                ? ""
                : BLANKS_AND_BRACKETS.matcher(report.title()).replaceAll("");
        Matcher named = BEFORE_YEAR.matcher(title);
        return named.matches() ? named.group(1) : report.agency();
    }
}
