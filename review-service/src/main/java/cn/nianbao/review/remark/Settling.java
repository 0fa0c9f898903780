package cn.nianbao.review.remark;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Revision;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Objects;

/** A reviewer's word on an answer: the matter is settled (确认解决), or it is raised again for another round (再提). */
@ApplicationScoped
public class Settling {

    private final Clock clock;
    private final Visible visible;
    private final History history;
    private final Entitlement entitlement;

    public Settling(Clock clock, Visible visible, History history, Entitlement entitlement) {
        this.clock = clock;
        this.visible = visible;
        this.history = history;
        this.entitlement = entitlement;
    }

    /**
     * Settles a remark, or raises it again; the same again changes nothing. It is for whoever decides the step that remarked.
     */
    @Transactional
    public Remark settle(String id, String remarkId, boolean resolved, String again) {
        ReportCase report = visible.locked(id);
        Remark remark = Remark.of(report.id(), remarkId);
        entitlement.demandRole(report, remark.step());
        entitlement.demandSeparateDuties(report, remark.step());
        Actor by = entitlement.acting(report, remark.step());
        return resolved ? resolve(report, remark, by) : raiseAgain(report, remark, again, by);
    }

    private Remark resolve(ReportCase report, Remark remark, Actor by) {
        if (remark.state() == RemarkState.RESOLVED) {
            return remark;
        }
        demandAnswered(remark);
        remark.resolve(by, clock.instant());
        tell(report, EntryKind.REMARK_RESOLVED, remark.text(), by);
        return remark;
    }

    private Remark raiseAgain(ReportCase report, Remark remark, String again, Actor by) {
        Wording.demandGiven("审核意见", again, "请写明还需要修改什么");
        if (remark.round() > 1 && remark.state() == RemarkState.OPEN && Objects.equals(remark.text(), again)) {
            return remark;
        }
        demandAnswered(remark);
        new Round(remark).persist();
        remark.raiseAgain(again, by, clock.instant());
        tell(report, EntryKind.REMARKED_AGAIN, again, by);
        return remark;
    }

    private void tell(ReportCase report, EntryKind kind, String words, Actor by) {
        String hash = Revision.newest(report.id()).map(Revision::hash).orElse(null);
        history.append(report, new Deed(kind, report.state(), hash, words), by);
    }

    private static void demandAnswered(Remark remark) {
        if (remark.state() != RemarkState.ANSWERED) {
            throw Refusal.conflict("这条意见" + remark.state().shown() + "，不能确认解决或再提");
        }
    }
}
