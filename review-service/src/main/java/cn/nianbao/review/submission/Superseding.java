package cn.nianbao.review.submission;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.WrongMove;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * What must not stay public does not wait for a correction that is on its way: an office's order ends whatever version is in
 * hand, and the agency begins anew from what was public.
 */
@ApplicationScoped
class Superseding {

    private final ReportProcess process;
    private final History history;

    Superseding(ReportProcess process, History history) {
        this.process = process;
        this.history = history;
    }

    /** @throws Refusal 409 where another version is being published this moment, or the order was given already */
    void callOff(ReportCase published, Actor by) {
        ReportCase.newest(published.agency(), published.year())
                .filter(newest -> newest.version() == published.version() + 1 && !newest.isOver())
                .flatMap(newest -> ReportCase.locked(newest.id()))
                .filter(newest -> !newest.isOver())
                .ifPresent(newest -> end(newest, by));
    }

    private void end(ReportCase inHand, Actor by) {
        if (inHand.orderedBy().isPresent()) {
            throw Refusal.conflict("这份报告已按口头指令先行撤下，正在办理");
        }
        String hash = Revision.newest(inHand.id()).map(Revision::hash).orElse(null);
        history.append(inHand, new Deed(EntryKind.ABANDONED, inHand.state(), hash, "主管部门责令先行撤下，本稿不再办理"), by);
        try {
            process.abandon(inHand.id());
        } catch (WrongMove begun) {
            throw Refusal.conflict("第 " + inHand.version() + " 版正在发布，请在它公布后对该版责令撤下；停在办理异常的，请系统管理员先处理");
        }
        // the row that this frees is taken in the same transaction
        ReportCase.flush();
    }
}
