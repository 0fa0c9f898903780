package cn.nianbao.check;

import cn.nianbao.report.Report;
import java.util.Optional;

/** The published record of the year before, if the context holds it and it is of that year. */
public final class LastYear {

    private LastYear() {}

    public static Optional<Report> of(Report report, Context context) {
        return Optional.ofNullable(context.lastYear())
                .filter(last -> last.year() == null || report.year() == null || last.year() == report.year() - 1);
    }
}
