package cn.nianbao.review.task;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Approvals;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;

/** What a content must have before anybody approves it, whoever does so and be it on paper. */
@ApplicationScoped
public class Approvable {

    private final ReportProcess process;
    private final Check check;

    Approvable(ReportProcess process, Check check) {
        this.process = process;
        this.check = check;
    }

    /**
     * Demands that this content may be approved in that step.
     *
     * @throws Refusal 409 where the content was altered, 422 naming each open item
     */
    public void demand(ReportCase report, Step step, Revision revision) {
        demandUntouched(revision);
        demandNothingOpen(report, revision);
        ReviewPolicy policy = process.policy(report.id()).orElseThrow(Deciding::gone);
        if (step == Step.SIGN_OFF) {
            List<Step> missing = Approvals.missingBefore(Step.SIGN_OFF, report, policy, revision.hash());
            if (!missing.isEmpty()) {
                throw Refusal.unprocessable(
                        "当前内容还缺少有效的审核意见，不能签发",
                        missing.stream().map(open -> "缺：" + Words.step(open)).toList());
            }
        }
    }

    /** @throws Refusal 409 where the content is not what its hash says */
    static void demandUntouched(Revision revision) {
        if (!revision.isUntouched()) {
            throw Refusal.conflict("报告内容与记录的校验值不一致，已停止办理，请联系系统管理员");
        }
    }

    private void demandNothingOpen(ReportCase report, Revision revision) {
        List<String> open = Discussion.of(report.id()).openFindings(check.check(report, revision));
        if (!open.isEmpty()) {
            throw Refusal.unprocessable("报告还有未处理的问题，不能同意", open);
        }
    }
}
