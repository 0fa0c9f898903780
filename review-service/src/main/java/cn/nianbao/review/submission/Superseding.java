package cn.nianbao.review.submission;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.WrongMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.UUID;

/**
 * What must not stay public does not wait for a correction that is on its way, wherever that stands and whatever hour was set
 * for it: an order of the agency's leader or of the office ends whatever version is in hand, and the agency begins anew from
 * what was public.
 */
@ApplicationScoped
class Superseding {

    private final Caller caller;
    private final ReportProcess process;
    private final History history;

    Superseding(Caller caller, ReportProcess process, History history) {
        this.caller = caller;
        this.process = process;
        this.history = history;
    }

    /**
     * What an order takes down, locked: the report as it is public now, be a version newer than the one that was before whoever
     * gave the order. Every version goes with it. The one that was named where none is public.
     */
    ReportCase standing(ReportCase named) {
        return ReportCase.nowPublic(named.agency(), named.year())
                .flatMap(now -> ReportCase.locked(now.id()))
                .orElse(named);
    }

    /**
     * Which case was ended; empty where nothing was in hand.
     *
     * @param office the supervising office that gave the order; empty where it was the agency's own leader
     * @throws Refusal 409 where the report is being taken down already, or stands still half published
     * @throws BeingPublished where another version is on its way to the public this moment, or just got there
     */
    Optional<UUID> callOff(ReportCase published, Optional<String> office) {
        if (published.state() != Step.PUBLISHED) {
            return Optional.empty();
        }
        return ReportCase.newest(published.agency(), published.year())
                .filter(newest -> newest.version() > published.version())
                .flatMap(newest -> ReportCase.locked(newest.id()))
                .filter(newest -> newest.state() != Step.ABANDONED)
                .map(inHand -> end(inHand, office));
    }

    private UUID end(ReportCase inHand, Optional<String> office) {
        demandThatItCanEnd(inHand);
        Actor by = office.map(order -> caller.acting(Role.OFFICE, order))
                .orElseGet(() -> caller.acting(Role.STAFF, inHand.agency()));
        String hash = Revision.newest(inHand.id()).map(Revision::hash).orElse(null);
        history.append(inHand, new Deed(EntryKind.ABANDONED, inHand.state(), hash, why(inHand, office)), by);
        try {
            process.abandon(inHand.id());
        } catch (WrongMove begun) {
            throw new BeingPublished(inHand.version());
        }
        // the row that this frees is taken in the same transaction
        ReportCase.flush();
        return inHand.id();
    }

    private static void demandThatItCanEnd(ReportCase inHand) {
        if (inHand.orderedBy().isPresent()) {
            throw Refusal.conflict("这份报告已按口头指令先行撤下，正在办理");
        }
        boolean begun = inHand.state() == Step.PUBLISHING && !inHand.waits();
        if (begun && inHand.incident().isPresent()) {
            throw Refusal.conflict("第 " + inHand.version() + " 版发布时停在办理异常，请系统管理员先处理，处理后立即可以撤下");
        }
        if (begun || inHand.isOver()) {
            throw new BeingPublished(inHand.version());
        }
    }

    private static String why(ReportCase inHand, Optional<String> office) {
        String order = office.isPresent() ? "主管部门责令先行撤下" : "本单位按领导口头指令先行撤下";
        String hour = inHand.publishAt()
                .map(at -> "，原定于 " + Words.time(at) + " 的公布取消")
                .orElse("");
        return order + "，本稿不再办理" + hour;
    }
}
