package cn.nianbao.review.console.review;

import cn.nianbao.check.CheckResult;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.console.May;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.deadline.WorkingDays;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.difference.Comparing;
import cn.nianbao.review.difference.Since;
import cn.nianbao.review.remark.Discussion;
import cn.nianbao.review.remark.Remark;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.suggestion.Suggestion;
import cn.nianbao.review.task.Tasks;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.RequestScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Puts together what reviewers and staff say of a report, for whoever looks at it. */
@RequestScoped
public class Reviewing {

    /** Working days that an item to mend is given where the reviewer says nothing else. */
    private static final int DAYS_TO_MEND = 3;

    private final Caller caller;
    private final Tasks tasks;
    private final Entitlement entitlement;
    private final Comparing comparing;
    private final History history;
    private final Check check;
    private final Clock clock;

    public Reviewing(
            Caller caller,
            Tasks tasks,
            Entitlement entitlement,
            Comparing comparing,
            History history,
            Check check,
            Clock clock) {
        this.caller = caller;
        this.tasks = tasks;
        this.entitlement = entitlement;
        this.comparing = comparing;
        this.history = history;
        this.check = check;
        this.clock = clock;
    }

    /** All of it for a page that has no use for the check itself. */
    ReviewPart part(ReportCase report) {
        Optional<Revision> newest = Revision.newest(report.id());
        Optional<CheckResult> checked =
                newest.filter(now -> !report.isWithdrawal()).map(now -> check.check(report, now));
        return part(report, newest, checked, may(report));
    }

    /** The same where the revision and what was found in it are known. */
    public ReviewPart part(ReportCase report, Optional<Revision> newest, Optional<CheckResult> checked, May may) {
        Discussion discussion = Discussion.of(report.id());
        DecisionForm decision = DecisionForm.of(report, tasks, step -> entitlement.acting(report, step))
                .map(form -> newest.map(now -> complete(form, report, now, checked.orElse(null), discussion))
                        .orElse(form))
                .orElse(null);
        return new ReviewPart(
                discussion,
                decision,
                checked.map(found -> Saying.of(found, discussion, may)).orElse(List.of()),
                newest.map(now -> remarks(report, now, discussion, decision, may))
                        .orElse(null));
    }

    /** Where a report stands, for the head of a page. */
    Standing standing(ReportCase report) {
        return Standing.of(List.of(report), history.openReturns(List.of(report)), today())
                .get(0);
    }

    private DecisionForm complete(
            DecisionForm form, ReportCase report, Revision now, CheckResult checked, Discussion discussion) {
        long changes = comparing
                .since(report, Since.DECISION)
                .map(compared -> compared.comparison().count())
                .orElse(-1L);
        String due = WorkingDays.official().after(today(), DAYS_TO_MEND).toString();
        return form.with(
                changes,
                form.mends()
                        ? OrderForm.of(now.report(), discussion.remarks(), checked, due, today().toString())
                        : null,
                form.refer() ? SecrecySheet.of(now.report(), checked) : null);
    }

    private static RemarkList remarks(
            ReportCase report, Revision now, Discussion discussion, DecisionForm decision, May may) {
        List<Remark> remarks = discussion.remarks();
        Step deciding = decision == null || report.isOver() ? null : report.state();
        return RemarkList.of(
                now.report(), remarks, Remark.rounds(remarks), Suggestion.of(report.id()), deciding, may.answer());
    }

    private May may(ReportCase report) {
        return May.of(
                report,
                Cases.isNewest(report),
                caller.is(Role.STAFF, report.agency()),
                caller.is(Role.INFORMANT, report.agency()),
                caller.is(Role.SECRECY_REVIEWER, report.agency())
                        || caller.is(Role.OFFICE, Agency.of(report.agency()).parent()));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Check.CHINA));
    }
}
