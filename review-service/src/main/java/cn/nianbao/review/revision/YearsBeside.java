package cn.nianbao.review.revision;

import cn.nianbao.check.OutOfTurn;
import cn.nianbao.report.Report;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entries;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is public of an agency's reports of the years beside one, and whether it became so in the order of the years.
 *
 * @param last the report of the year before; null where none is public
 */
record YearsBeside(Report last, OutOfTurn outOfTurn) {

    static YearsBeside of(ReportCase report) {
        Map<Integer, ReportCase> beside =
                Cases.nowPublic(report.agency(), List.of(report.year() - 1, report.year() + 1));
        Optional<ReportCase> before = Optional.ofNullable(beside.get(report.year() - 1));
        return new YearsBeside(
                before.flatMap(YearsBeside::content).orElse(null),
                new OutOfTurn(
                        before.filter(last -> cameLater(last, report)).isPresent(),
                        Optional.ofNullable(beside.get(report.year() + 1))
                                .flatMap(YearsBeside::content)
                                .orElse(null)));
    }

    /** A first version was never public. */
    private static boolean cameLater(ReportCase last, ReportCase report) {
        return report.version() > 1
                && Entries.firstPublished(report.agency(), report.year())
                        .filter(last.since()::isAfter)
                        .isPresent();
    }

    private static Optional<Report> content(ReportCase published) {
        return Revision.newest(published.id()).map(Revision::report);
    }
}
