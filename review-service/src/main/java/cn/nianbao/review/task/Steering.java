package cn.nianbao.review.task;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.ReasonFor;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.decision.Vacancies;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.rectification.Mending;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.suggestion.Suggestion;
import cn.nianbao.workflow.OpenTask;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.ReviewPolicy;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/** What staff do with a report beside writing it: hand in, recall, abandon; and the operator's retry. */
@ApplicationScoped
public class Steering {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final ReportProcess process;
    private final History history;
    private final Check check;

    public Steering(Clock clock, Caller caller, Visible visible, ReportProcess process, History history, Check check) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.process = process;
        this.history = history;
        this.check = check;
    }

    /** Hands the report in for review; refused with each error that is open, and each step that nobody is left for. */
    @Transactional
    public ReportCase handIn(String id) {
        ReportCase report = ofStaff(id);
        if (didLast(report, EntryKind.HANDED_IN)) {
            return report;
        }
        OpenTask task = process.open(report.id())
                .filter(open -> open.step() == Step.CORRECTING)
                .orElseThrow(() -> Refusal.conflict("报告现在不在编制环节，不能送审"));
        Revision revision = Revision.newest(report.id()).orElseThrow(() -> Refusal.conflict("报告还没有可以送审的内容"));
        List<String> open = new ArrayList<>(Discussion.of(report.id()).openItems(check.check(report, revision)));
        open.addAll(Suggestion.openItems(report.id(), revision.report()));
        open.addAll(Mending.openItems(report));
        if (!open.isEmpty()) {
            throw Refusal.unprocessable("报告还有未处理的事项，请改正、说明或答复后再提交初审", open);
        }
        Revision handedIn = revision.indexed(clock.instant());
        ReviewPolicy policy =
                process.handIn(task.id(), Agency.of(report.agency()).kind());
        history.append(
                report,
                new Deed(EntryKind.HANDED_IN, task.step(), handedIn.hash(), Words.policy(policy)),
                byStaff(report));
        List<String> vacancies = Vacancies.of(report, policy, clock.instant());
        if (!vacancies.isEmpty()) {
            throw Refusal.unprocessable("送审后有的环节没有人可以办理：编辑过本报告、办理过其他环节的人，以及与其有委托代办关系的人，都不能办理", vacancies);
        }
        return report;
    }

    /** Takes the report back while the first review has not decided. */
    @Transactional
    public ReportCase recall(String id) {
        ReportCase report = ofStaff(id);
        if (didLast(report, EntryKind.RECALLED)) {
            return report;
        }
        if (report.state() != Step.FIRST_REVIEW) {
            throw Refusal.conflict("初审已经办理，不能撤回送审；需要修改时请审核人退回");
        }
        history.append(report, new Deed(EntryKind.RECALLED, report.state(), hash(report), null), byStaff(report));
        process.recall(report.id());
        return report;
    }

    /**
     * Gives this draft up; the duty to report stays.
     *
     * @param kind the word for what sort of reason it is; null where nobody said
     */
    @Transactional
    public ReportCase abandon(String id, String reason, String kind) {
        ReportCase report = ofStaff(id);
        if (reason == null || reason.isBlank()) {
            throw Refusal.unprocessable("作废本稿请写明原因", List.of());
        }
        Wording.demand("作废原因", reason, Wording.LONGEST_REASON);
        ReasonKind reasonKind = ReasonFor.ABANDONMENT.kind(kind);
        if (didLast(report, EntryKind.ABANDONED)) {
            return report;
        }
        if (report.orderingOffice().isPresent()) {
            throw Refusal.conflict("主管部门责令的撤下不能作废；撤下后可以申请恢复或替换");
        }
        if (report.isOver() || report.state() == Step.PUBLISHING) {
            throw Refusal.conflict("报告已签发或办结，不能作废；已公布的请申请更正或撤下");
        }
        history.append(
                report,
                new Deed(EntryKind.ABANDONED, report.state(), hash(report), reason).because(reasonKind),
                byStaff(report));
        process.abandon(report.id());
        return report;
    }

    /** Starts again what stood still; pressing it twice does no harm. */
    @Transactional
    public ReportCase retry(String id) {
        ReportCase report = ReportCase.locked(Visible.uuid(id)).orElseThrow(() -> Refusal.notFound("没有这份报告"));
        if (report.incident().isPresent()) {
            history.append(report, new Deed(EntryKind.RETRIED, report.state(), null, null), Actor.of(caller.person()));
            report.troubleOver();
            process.retry(report.id());
        }
        return report;
    }

    /** Whether the caller did just that and nothing came after: asked again after a lost answer, it is done already. */
    private boolean didLast(ReportCase report, EntryKind kind) {
        return history.last(report)
                .filter(entry -> entry.kind() == kind)
                .filter(entry -> caller.person().sub().equals(entry.bySub()))
                .isPresent();
    }

    /** What the report was when it was recalled or given up; null where nothing was read yet. */
    private static String hash(ReportCase report) {
        return Revision.newest(report.id()).map(Revision::hash).orElse(null);
    }

    private Actor byStaff(ReportCase report) {
        return caller.acting(Role.STAFF, report.agency());
    }

    private ReportCase ofStaff(String id) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("只有本单位经办人可以办理");
        }
        return report;
    }
}
