package cn.nianbao.review.submission;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.deadline.Deadlines;
import cn.nianbao.workflow.Opening;
import jakarta.enterprise.context.ApplicationScoped;

/** What the process is told when the road of a case begins. */
@ApplicationScoped
class Openings {

    private final Deadlines deadlines;

    Openings(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    Opening of(ReportCase report) {
        Agency agency = Agency.of(report.agency());
        return new Opening(
                report.id(),
                report.key(),
                agency.code(),
                agency.kind(),
                agency.parent(),
                deadlines.ahead(agency.due(report.year())));
    }
}
