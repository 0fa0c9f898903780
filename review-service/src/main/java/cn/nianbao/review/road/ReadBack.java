package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.road.ApprovedRecord.Publishable;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.Work;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** 核对: the official address is read as the public reads it, and compared with the approved record to the last figure. */
@ApplicationScoped
class ReadBack implements AutomaticStep {

    private final RoadSettings settings;
    private final Partners partners;
    private final ReportProcess process;
    private final ApprovedRecord approved;
    private final History history;

    ReadBack(
            RoadSettings settings, Partners partners, ReportProcess process, ApprovedRecord approved, History history) {
        this.settings = settings;
        this.partners = partners;
        this.process = process;
        this.approved = approved;
        this.history = history;
    }

    @Override
    public Work.Kind kind() {
        return Work.Kind.READ_BACK;
    }

    @Override
    public void perform(Work work, String worker) {
        Publishable report = approved.of(work.caseId());
        if (!Arrays.equals(read(report.path() + ".json"), report.record().bytes())) {
            throw new Standstill("公布的数据与签发的内容不一致，请核查后重试");
        }
        String page = new String(read(report.path()), StandardCharsets.UTF_8);
        List<String> differences =
                PublishedPage.differences(page, report.record().report());
        if (!differences.isEmpty()) {
            throw new Standstill("公布的页面与签发的内容不一致：" + differences.get(0) + "（共 " + differences.size() + " 处），请核查后重试");
        }
        QuarkusTransaction.requiringNew().run(() -> finish(work, worker, report));
    }

    private void finish(Work work, String worker, Publishable published) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        history.append(
                report,
                new Deed(
                        EntryKind.PUBLISHED, Step.PUBLISHING, published.record().revision(), "已按公布地址读回核对一致"),
                History.SYSTEM);
        process.done(work, worker);
    }

    private byte[] read(String path) {
        HttpResponse<byte[]> answer = partners.send(
                "政府网站",
                partners.request(settings.portal(), "/reports" + path).GET().build());
        if (answer.statusCode() != 200) {
            throw new PartnerAway("公布地址还打不开（状态 " + answer.statusCode() + "）");
        }
        return answer.body();
    }
}
