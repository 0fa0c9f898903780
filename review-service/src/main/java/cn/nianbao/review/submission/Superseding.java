package cn.nianbao.review.submission;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.InColumn;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.WrongMove;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;

/**
 * What must not stay public does not wait for a correction that is on its way, wherever that stands and whatever hour was set
 * for it, and for no portal that a version cannot be brought to: an order of the agency's leader or of the office ends whatever
 * version is in hand, and the agency begins anew from what was public.
 */
@ApplicationScoped
class Superseding {

    private final Clock clock;
    private final Caller caller;
    private final ReportProcess process;
    private final History history;
    private final InColumn inColumn;

    Superseding(Clock clock, Caller caller, ReportProcess process, History history, InColumn inColumn) {
        this.clock = clock;
        this.caller = caller;
        this.process = process;
        this.history = history;
        this.inColumn = inColumn;
    }

    /**
     * What an order takes down once way was made for it.
     *
     * @param published the report as it is public now; the one that was named where none is
     * @param ended the case of the version in hand that ended with it; empty where nothing was in hand
     */
    record Way(ReportCase published, Optional<UUID> ended) {}

    /**
     * Ends whatever stands in the way of an order. Every version goes with the newest, be it newer than the one that was before
     * whoever gave the order.
     *
     * @param office the supervising office that gave the order; empty where it was the agency's own leader
     * @param waitedEnough whether a version that is just being published was waited for in vain
     * @throws Refusal 409 where the report is being taken down already, or nobody can say whether it is public
     * @throws BeingPublished where another version is on its way to the public this moment, or just got there
     */
    Way makeWay(ReportCase named, Optional<String> office, boolean waitedEnough) {
        ReportCase standing = standing(named);
        Optional<ReportCase> inHand = inHand(standing);
        Optional<ReportCase> overtaken = inHand.filter(this::isInColumn);
        if (overtaken.isPresent()) {
            breakOff(overtaken.get(), office);
            return new Way(overtaken.get(), overtaken.map(ReportCase::id));
        }
        if (standing.state() != Step.PUBLISHED) {
            return new Way(standing, Optional.empty());
        }
        inHand.ifPresent(newer -> end(newer, office, waitedEnough));
        return new Way(standing, inHand.map(ReportCase::id));
    }

    private static ReportCase standing(ReportCase named) {
        return Cases.nowPublic(named.agency(), named.year())
                .flatMap(now -> ReportCase.locked(now.id()))
                .orElse(named);
    }

    private static Optional<ReportCase> inHand(ReportCase standing) {
        return Cases.newest(standing.agency(), standing.year())
                .flatMap(newest -> ReportCase.locked(newest.id()))
                .filter(newest -> newest.version() > standing.version() || !newest.isOver())
                .filter(newest -> newest.state() != Step.ABANDONED);
    }

    private boolean isInColumn(ReportCase inHand) {
        return !inHand.isWithdrawal() && inColumn.stands(inHand);
    }

    /** The public reads it already: its road ends there, and the order takes it down from where it got to. */
    private void breakOff(ReportCase inHand, Optional<String> office) {
        record(inHand, EntryKind.PUBLISHED, "已在本栏目公布，尚未在政府网站核对完毕；" + order(office) + "，不再送往政府网站", office);
        breakOff(inHand, Step.PUBLISHED);
    }

    private void breakOff(ReportCase inHand, Step end) {
        try {
            process.breakOff(inHand.id());
        } catch (TaskGone moving) {
            throw new BeingPublished(inHand.version());
        }
        inHand.enter(end, clock.instant());
        // the row that this frees is taken in the same transaction
        ReportCase.flush();
    }

    private void end(ReportCase inHand, Optional<String> office, boolean waitedEnough) {
        demandThatItCanEnd(inHand, waitedEnough);
        record(inHand, EntryKind.ABANDONED, why(inHand, office), office);
        if (isBegun(inHand)) {
            breakOff(inHand, Step.ABANDONED);
        } else {
            abandon(inHand);
        }
    }

    private void abandon(ReportCase inHand) {
        try {
            process.abandon(inHand.id());
        } catch (WrongMove begun) {
            throw new BeingPublished(inHand.version());
        }
        // the row that this frees is taken in the same transaction
        ReportCase.flush();
    }

    private void record(ReportCase inHand, EntryKind did, String words, Optional<String> office) {
        Actor by = office.map(order -> caller.acting(Role.OFFICE, order))
                .orElseGet(() -> caller.acting(Role.STAFF, inHand.agency()));
        String hash = Revision.newest(inHand.id()).map(Revision::hash).orElse(null);
        history.append(inHand, new Deed(did, inHand.state(), hash, words), by);
    }

    /** Reading back what was put on the net by hand may be broken off: whoever takes it off the net looks there too. */
    private static void demandThatItCanEnd(ReportCase inHand, boolean waitedEnough) {
        if (inHand.orderedBy().isPresent()) {
            throw Refusal.conflict("这份报告已按口头指令先行撤下，正在办理");
        }
        if (inHand.isOver()) {
            throw new BeingPublished(inHand.version());
        }
        if (!isBegun(inHand)) {
            return;
        }
        boolean still = inHand.incident().isPresent();
        boolean byHand = inHand.address().isPresent() && !inHand.isWithdrawal();
        if (still && !byHand) {
            throw Refusal.conflict("第 " + inHand.version() + " 版发布时停在办理异常，请系统管理员先处理，处理后立即可以撤下");
        }
        if (!still && !(byHand && waitedEnough)) {
            throw new BeingPublished(inHand.version());
        }
    }

    private static boolean isBegun(ReportCase inHand) {
        return inHand.state() == Step.PUBLISHING && !inHand.waits();
    }

    private static String why(ReportCase inHand, Optional<String> office) {
        String hour = inHand.publishAt()
                .map(at -> "，原定于 " + Words.time(at) + " 的公布取消")
                .orElse("");
        return order(office) + "，本稿不再办理" + hour;
    }

    private static String order(Optional<String> office) {
        return office.isPresent() ? "主管部门责令先行撤下" : "本单位按领导口头指令先行撤下";
    }
}
