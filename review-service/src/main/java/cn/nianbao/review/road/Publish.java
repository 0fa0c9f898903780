package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.road.ApprovedRecord.Publishable;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;

/**
 * 发布: the approved record, made anew, goes to publish-service under its report and version. What an informant has put on the
 * net by hand only has to be read back.
 */
@ApplicationScoped
class Publish implements AutomaticStep {

    private final RoadSettings settings;
    private final Partners partners;
    private final ReportProcess process;
    private final ApprovedRecord approved;

    Publish(RoadSettings settings, Partners partners, ReportProcess process, ApprovedRecord approved) {
        this.settings = settings;
        this.partners = partners;
        this.process = process;
        this.approved = approved;
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.PUBLISH;
    }

    @Override
    public void perform(Work work, String worker) {
        Publishable report = approved.of(work.caseId());
        if (report.byHand().isPresent()) {
            QuarkusTransaction.requiringNew().run(() -> done(work, worker));
            return;
        }
        HttpResponse<byte[]> answer = partners.send(
                "发布服务",
                partners.toService(
                                settings.publish(),
                                "/editions/" + report.agency() + "/" + report.year() + "/" + report.version())
                        .header("Content-Type", "application/json")
                        .header("Nianbao-Revision", report.record().revision())
                        .PUT(BodyPublishers.ofByteArray(report.record().bytes()))
                        .build());
        switch (answer.statusCode()) {
            case 200, 201 -> QuarkusTransaction.requiringNew().run(() -> done(work, worker));
            case 409 -> throw new Standstill("发布服务上同一版本已有不同的内容，已停止发布，请核查");
            case 422 -> throw new Standstill("发布服务不接受这份记录，已停止发布，请核查");
            default -> throw new PartnerAway("发布服务的应答不符合约定（状态 " + answer.statusCode() + "）");
        }
    }

    private void done(Work work, String worker) {
        // the case before the engine, always: two locks in two orders wait for each other
        ReportCase.locked(work.caseId()).orElseThrow();
        process.done(work, worker);
    }
}
