package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Knows what the public reads in our column before it is published in the sense of the law: the city's portals have not got it
 * yet, or it is still being read back.
 */
@ApplicationScoped
public class InColumn {

    private final ReportProcess process;

    InColumn(ReportProcess process) {
        this.process = process;
    }

    /** Whether publish-service has said that it took that version, which is still on its way. */
    public boolean stands(ReportCase report) {
        return report.state() == Step.PUBLISHING
                && report.address().isEmpty()
                && (!Arrival.of(report.id()).isEmpty() || process.isReadBack(report.id()));
    }
}
