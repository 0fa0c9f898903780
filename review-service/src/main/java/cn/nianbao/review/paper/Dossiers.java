package cn.nianbao.review.paper;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.rectification.Rectification;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.secrecy.SecrecyReview;
import cn.nianbao.workflow.ReportProcess;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;

/** Brings together what is known of a report. */
@ApplicationScoped
public class Dossiers {

    private final History history;
    private final Check check;
    private final ReportProcess process;

    Dossiers(History history, Check check, ReportProcess process) {
        this.history = history;
        this.check = check;
        this.process = process;
    }

    /** Empty while there is nothing to read of the report yet. */
    public Optional<Dossier> of(ReportCase report) {
        return Revision.newest(report.id())
                .map(revision -> new Dossier(
                        report,
                        Agency.of(report.agency()),
                        revision,
                        history.of(report),
                        check.check(report, revision),
                        Discussion.of(report.id()),
                        orders(report),
                        SecrecyReview.last(report.id()),
                        process.policy(report.id())));
    }

    private static List<Rectification> orders(ReportCase report) {
        return Rectification.of(report).stream()
                .filter(order -> order.caseId().equals(report.id()))
                .toList();
    }
}
