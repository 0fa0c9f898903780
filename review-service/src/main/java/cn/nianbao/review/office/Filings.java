package cn.nianbao.review.office;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.workflow.OfficeStep;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** Opens what is owed when a report reaches its end. */
@ApplicationScoped
public class Filings {

    /** Working days that an office has to register what it was told of. */
    private static final int OFFICE_HAS = 5;

    /** Working days within which an oral order is signed. */
    private static final int PAPER_WITHIN = 1;

    private final Clock clock;
    private final Deadlines deadlines;

    public Filings(Clock clock, Deadlines deadlines) {
        this.clock = clock;
        this.deadlines = deadlines;
    }

    /** What follows from the policy, and from the order on which a report went at once; an office knows of its own. */
    public void open(ReportCase report, ReviewPolicy policy, String revision) {
        String parent = Agency.of(report.agency()).parent();
        boolean ownOrder =
                report.orderingOffice().filter(office -> office.equals(parent)).isPresent();
        if (policy.office() == OfficeStep.AFTER && parent != null && !ownOrder) {
            open(report, Step.OFFICE_REVIEW, parent, revision, OFFICE_HAS);
        }
        if (report.orderedBy().isPresent()) {
            open(report, Step.SIGN_OFF, report.agency(), revision, PAPER_WITHIN);
        }
    }

    private void open(ReportCase report, Step step, String agency, String revision, int workingDays) {
        new Filing(report.id(), step, agency, revision, clock.instant(), deadlines.workingDaysFromNow(workingDays))
                .persist();
    }
}
