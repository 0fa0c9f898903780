package cn.nianbao.check;

import cn.nianbao.report.Report;
import java.util.Optional;

/** Of which of an agency's yearly reports a figure is: the one that is checked, or a public one of a year beside it. */
public enum Whose {
    THIS(""),
    LAST_YEARS("上年报告的"),
    NEXT_YEARS("次年报告的");

    private final String words;

    Whose(String words) {
        this.words = words;
    }

    /** Before the name of a figure; nothing for the report's own. */
    public String words() {
        return words;
    }

    /** That report, if the context holds it. */
    public Optional<Report> of(Report report, Context context) {
        return switch (this) {
            case THIS -> Optional.of(report);
            case LAST_YEARS -> LastYear.of(report, context);
            case NEXT_YEARS ->
                Optional.ofNullable(context.outOfTurn().nextYear())
                        .filter(next ->
                                next.year() == null || report.year() == null || next.year() == report.year() + 1);
        };
    }
}
