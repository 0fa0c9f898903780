package cn.nianbao.check.structure;

import cn.nianbao.report.Report;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The agency that the title names; the register's name may stand in {@link Report#agency()} instead. */
final class TitleAgency {

    private static final Pattern BEFORE_YEAR =
            Pattern.compile("(?:关于)?([^0-9〇一二三四五六七八九]{2,40})(?:[0-9〇一二三四五六七八九]{4}).*");

    private TitleAgency() {}

    /** Null where the title names none before its year, and none is known otherwise. */
    static String of(Report report) {
        String title = report.title() == null ? "" : report.title().replaceAll("[\\s（(〔\\[]", "");
        Matcher named = BEFORE_YEAR.matcher(title);
        return named.matches() ? named.group(1) : report.agency();
    }
}
