package cn.nianbao.review.correction;

import cn.nianbao.report.Correction;
import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.revision.Check;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/** Correcting a report by hand while staff hold it. */
@ApplicationScoped
public class Correcting {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final History history;
    private final Check check;

    public Correcting(Clock clock, Caller caller, Visible visible, History history, Check check) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.history = history;
        this.check = check;
    }

    /**
     * Makes a new revision of the report with the patch in it; without a difference none is made.
     *
     * @param seen the revision that the caller has before them
     * @throws Refusal 403 where the caller is not staff of the agency, 409 outside {@code correcting}, 412 where the caller
     *     saw an older revision, 422 where the patch does not do
     */
    @Transactional
    public Revision correct(String id, String seen, JsonNode patch) {
        return correct(id, seen::equals, patch);
    }

    /** The same, where a program may name more than one revision that it would accept. */
    @Transactional
    public Revision correct(String id, Predicate<String> seen, JsonNode patch) {
        ReportCase report = heldByStaff(id);
        Revision newest = newest(report);
        if (!seen.test(newest.hash())) {
            throw Refusal.stale();
        }
        return change(report, newest, patch);
    }

    /** The same with whatever the newest revision becomes, where the caller makes sure that nobody's work is lost by it. */
    @Transactional
    public Revision rewrite(String id, UnaryOperator<Report> change) {
        ReportCase report = heldByStaff(id);
        Revision newest = newest(report);
        Working before = Working.of(newest);
        Working after = new Working(change.apply(before.report()), before.said());
        return after.equals(before)
                ? newest
                : keep(report, EntryKind.CORRECTED, after, Working.difference(before, after));
    }

    /**
     * Confirms a cell as it was read, or as {@code value} says.
     *
     * @throws Refusal 422 where there is no such cell, or nothing was read that could be confirmed
     */
    @Transactional
    public Revision confirm(String id, String cell, JsonNode value, String reason) {
        ReportCase report = heldByStaff(id);
        Revision newest = newest(report);
        Working before = Working.of(newest);
        Report confirmed = new Confirmed(cell, value, correction(report, reason)).applyTo(before.report());
        Working after = new Working(confirmed, before.said());
        return after.equals(before)
                ? newest
                : keep(report, EntryKind.CONFIRMED, after, Working.difference(before, after));
    }

    /**
     * The report as it would be with that patch in a revision of it; nothing is kept.
     *
     * @throws Refusal as {@link #correct(String, String, JsonNode)}, but for the revision, which may be an older one
     */
    public Report tried(ReportCase report, Revision revision, JsonNode patch) {
        demandStaff(report);
        return Working.of(revision).patched(patch, correction(report, null));
    }

    /**
     * 全表补0: puts 0 into the empty cells of these tables, together with what was typed beside.
     *
     * @param typed a patch; null where nothing was typed
     * @throws Refusal as {@link #correct(String, String, JsonNode)}, and 422 where sums show that not all of them can be 0
     */
    @Transactional
    public Revision fillWithZeros(String id, String seen, JsonNode typed, Collection<String> tables) {
        ReportCase report = heldByStaff(id);
        Revision newest = newest(report);
        if (!newest.hash().equals(seen)) {
            throw Refusal.stale();
        }
        Working before = Working.of(newest);
        Correction correction = correction(report, null);
        Working asTyped = typed == null ? before : before.patched(typed, correction, report);
        Zeros zeros = Zeros.of(asTyped.report(), tables);
        Working after = new Working(zeros.filled(correction), asTyped.said());
        zeros.refuse(check.check(report, newest, after.report()));
        return after.equals(before)
                ? newest
                : keep(report, EntryKind.CORRECTED, after, zeros.words(Working.difference(before, asTyped)));
    }

    /** @throws Refusal 422 where the patch would not do for that report, whoever made it */
    public void demandApplicable(Report report, JsonNode patch) {
        new ReportPatch(patch, new Correction("", clock.instant(), null)).applyTo(report);
    }

    private Revision change(ReportCase report, Revision newest, JsonNode patch) {
        Working before = Working.of(newest);
        Working after =
                before.patched(patch, correction(report, patch.path("reason").asText(null)), report);
        return after.equals(before)
                ? newest
                : keep(report, EntryKind.CORRECTED, after, Working.difference(before, after));
    }

    private Revision keep(ReportCase report, EntryKind kind, Working after, String words) {
        Revision revision = Revision.put(report, after.report(), after.said(), clock.instant());
        history.append(report, new Deed(kind, report.state(), revision.hash(), words), byStaff(report));
        return revision;
    }

    private Correction correction(ReportCase report, String reason) {
        Wording.demand("修改原因", reason, Wording.LONGEST_REASON);
        return new Correction(byStaff(report).shown(), clock.instant(), reason);
    }

    private Actor byStaff(ReportCase report) {
        return caller.acting(Role.STAFF, report.agency());
    }

    private ReportCase heldByStaff(String id) {
        ReportCase report = visible.locked(id);
        demandStaff(report);
        return report;
    }

    private void demandStaff(ReportCase report) {
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("只有本单位经办人可以修改报告");
        }
        if (report.isWithdrawal()) {
            throw Refusal.conflict("撤下申请没有可以修改的内容；需要修改报告时请先作废撤下申请，再申请更正");
        }
        if (report.state() != Step.CORRECTING) {
            throw Refusal.conflict("报告现在不在编制环节，不能修改；需要修改时请先撤回送审，或由审核人退回");
        }
    }

    private static Revision newest(ReportCase report) {
        return Revision.newest(report.id()).orElseThrow(() -> Refusal.conflict("报告还没有可以修改的内容"));
    }
}
