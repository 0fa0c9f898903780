package cn.nianbao.review.revision;

import cn.nianbao.check.CheckResult;
import cn.nianbao.check.Context;
import cn.nianbao.check.RuleBook;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * Checks a case's report with all that is known here: the register, the public records of the years beside it, and what other
 * agencies have made public.
 */
@ApplicationScoped
public class Check {

    /** Dates of the trade are those of this zone. */
    public static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private final Clock clock;
    private final Neighbours neighbours;

    public Check(Clock clock, Neighbours neighbours) {
        this.clock = clock;
        this.neighbours = neighbours;
    }

    public CheckResult check(ReportCase of, Revision revision) {
        return check(of, revision, revision.report());
    }

    /** What the check would say of the revision if its content were that. */
    public CheckResult check(ReportCase of, Revision revision, Report content) {
        if (of.isWithdrawal()) {
            return new CheckResult(List.of(), List.of(), RuleBook.builtIn().version());
        }
        return Checker.check(content, context(of, revision));
    }

    private Context context(ReportCase of, Revision revision) {
        YearsBeside years = YearsBeside.of(of);
        return new Context(
                Agency.of(of.agency()).facts(),
                years.last(),
                LocalDate.now(clock.withZone(CHINA)),
                RuleBook.builtIn(),
                neighbours.of(of, revision),
                years.outOfTurn());
    }

    /** The agency's report of the year before as it is public now. */
    public static Optional<Report> lastYear(ReportCase of) {
        return Cases.nowPublic(of.agency(), of.year() - 1)
                .flatMap(before -> Revision.newest(before.id()))
                .map(Revision::report);
    }
}
