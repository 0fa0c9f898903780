package cn.nianbao.review.remark;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Severity;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Duties;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.ReasonFor;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.remark.FindingsResource.Given;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Explaining and contesting findings, and deciding contests. */
@ApplicationScoped
public class Speaking {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final History history;
    private final Check check;

    public Speaking(Clock clock, Caller caller, Visible visible, History history, Check check) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.history = history;
        this.check = check;
    }

    /**
     * Explains a finding; saying the same again changes nothing. Where staff agree to publish, the reason becomes part of what
     * is signed, so a new revision is made.
     */
    @Transactional
    public void explain(String id, String findingId, Given given) {
        ReportCase report = heldByStaff(id);
        Revision revision = newest(report);
        Finding finding = finding(report, revision, findingId);
        if (finding.severity() == Severity.ERROR) {
            throw Refusal.unprocessable("必改问题不能用说明代替改正；认为有误判的请申请复核", List.of());
        }
        demand(given.reason(), "请填写情况说明");
        ReasonKind kind = ReasonFor.EXPLANATION.kind(given.kind());
        Actor by = caller.acting(Role.STAFF, report.agency());
        Optional<Explanation> known = Explanation.of(report.id()).stream()
                .filter(said -> said.finding().equals(findingId))
                .findFirst();
        if (known.filter(said -> said.isSaid(finding, given, kind, by)).isPresent()) {
            return;
        }
        Explanation explanation = known.orElseGet(() -> new Explanation(report.id(), finding));
        explanation.say(finding, given, kind, by, clock.instant());
        explanation.persistAndFlush();
        Revision after = revision.withExplanations(report, published(report, revision), clock.instant());
        history.append(
                report,
                new Deed(EntryKind.EXPLAINED, report.state(), after.hash(), finding.rule() + "：" + given.reason())
                        .because(kind),
                by);
    }

    /** Contests an error; the same again changes nothing. */
    @Transactional
    public void contest(String id, String findingId, String reason) {
        ReportCase report = heldByStaff(id);
        Revision revision = newest(report);
        Finding finding = finding(report, revision, findingId);
        if (!finding.isContestable()) {
            throw Refusal.unprocessable("这个问题不能申请复核，请改正", List.of());
        }
        demand(reason, "请写明申请复核的理由");
        Optional<Contest> known = Contest.of(report.id()).stream()
                .filter(raised -> raised.finding().equals(findingId))
                .findFirst();
        Actor by = caller.acting(Role.STAFF, report.agency());
        if (known.filter(raised -> raised.isRaised(finding, reason, by)).isPresent()) {
            return;
        }
        Contest contest = known.orElseGet(() -> new Contest(report.id(), finding));
        contest.raise(finding, reason, by, clock.instant());
        contest.persistAndFlush();
        history.append(
                report,
                new Deed(EntryKind.CONTESTED, report.state(), revision.hash(), finding.rule() + "：" + reason),
                by);
    }

    /** Accepts or refuses a contest; by the office above the agency or the agency's secrecy reviewer, never by an editor. */
    @Transactional
    public void decideContest(String id, String findingId, boolean accept, String reason) {
        ReportCase report = visible.locked(id);
        Actor judge = demandJudge(report);
        Revision revision = newest(report);
        Finding finding = finding(report, revision, findingId);
        Contest contest = Discussion.of(report.id())
                .contest(finding)
                .orElseThrow(() -> Refusal.conflict("这个问题没有申请复核，或数据改动后申请已经失效"));
        demand(reason, "请写明复核意见");
        if (contest.isDecided(accept, reason, judge)) {
            return;
        }
        contest.decide(accept, reason, judge, clock.instant());
        history.append(
                report,
                new Deed(
                        accept ? EntryKind.CONTEST_ACCEPTED : EntryKind.CONTEST_REFUSED,
                        report.state(),
                        revision.hash(),
                        finding.rule() + "：" + reason),
                judge);
    }

    private Actor demandJudge(ReportCase report) {
        Agency agency = Agency.of(report.agency());
        Actor judge = Stream.of(Role.SECRECY_REVIEWER, Role.OFFICE)
                .filter(role -> caller.is(role, agency.holderOf(role)))
                .map(role -> caller.acting(role, agency.holderOf(role)))
                .findFirst()
                .orElseThrow(() -> Refusal.forbidden("申请复核由主管部门或本单位保密审查员处理"));
        Duties.of(report).editorsObjection(judge, clock.instant()).ifPresent(why -> {
            throw Refusal.forbidden(why);
        });
        return judge;
    }

    private ReportCase heldByStaff(String id) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("只有本单位经办人可以填写说明或申请复核");
        }
        if (report.state() != Step.CORRECTING) {
            throw Refusal.conflict("报告现在不在编制环节，不能填写说明或申请复核");
        }
        return report;
    }

    private List<PublicExplanation> published(ReportCase report, Revision revision) {
        Discussion discussion = Discussion.of(report.id());
        List<PublicExplanation> published = new ArrayList<>();
        check.check(report, revision).findings().forEach(finding -> discussion
                .explanation(finding)
                .filter(Explanation::published)
                .ifPresent(said -> published.add(new PublicExplanation(finding.rule(), said.reason()))));
        return published;
    }

    private Finding finding(ReportCase report, Revision revision, String findingId) {
        return check.check(report, revision).findings().stream()
                .filter(finding -> finding.id().equals(findingId))
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("报告现在没有这个问题，请刷新核查结果"));
    }

    private static Revision newest(ReportCase report) {
        return Revision.newest(report.id()).orElseThrow(() -> Refusal.conflict("报告还没有内容"));
    }

    private static void demand(String reason, String otherwise) {
        Wording.demand("理由", reason, Wording.LONGEST_REASON);
        if (reason == null || reason.isBlank()) {
            throw Refusal.unprocessable(otherwise, List.of());
        }
    }
}
