package cn.nianbao.review.suggestion;

import cn.nianbao.report.Report;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.cases.Visible;
import cn.nianbao.review.correction.Correcting;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.Entitlement;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.problem.Wording;
import cn.nianbao.review.remark.Anchor;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.workflow.Step;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/**
 * Suggesting another wording while one's own task is open, and taking it or not while staff hold the report. Who suggests does not
 * edit: it is staff who correct, and the correction names its source.
 */
@ApplicationScoped
public class Suggesting {

    private final Clock clock;
    private final Caller caller;
    private final Visible visible;
    private final History history;
    private final Entitlement entitlement;
    private final Correcting correcting;

    public Suggesting(
            Clock clock,
            Caller caller,
            Visible visible,
            History history,
            Entitlement entitlement,
            Correcting correcting) {
        this.clock = clock;
        this.caller = caller;
        this.visible = visible;
        this.history = history;
        this.entitlement = entitlement;
        this.correcting = correcting;
    }

    /**
     * A wording as it is proposed.
     *
     * @param cell the cell for which {@code replacement} is another figure; else null
     * @param section the section in whose text {@code quote} stands, once
     */
    public record Proposed(String cell, String section, String quote, String replacement, String reason) {

        static final Proposed NOTHING = new Proposed(null, null, null, null, null);
    }

    /** Suggests; only whoever may decide the step where the report stands. The very same again is the one that was made. */
    @Transactional
    public Suggestion suggest(String id, Proposed proposed) {
        ReportCase report = visible.locked(id);
        entitlement.demandRole(report, report.state());
        entitlement.demandSeparateDuties(report, report.state());
        Wording.demand("批改理由", proposed.reason(), Wording.LONGEST_REASON);
        Revision revision = newest(report);
        Anchor on = anchor(revision.report(), proposed);
        String instead =
                proposed.replacement() == null ? "" : proposed.replacement().strip();
        demandApplicable(revision.report(), on, instead);
        Actor by = entitlement.acting(report, report.state());
        return Suggestion.of(report.id()).stream()
                .filter(known -> known.isMade(on, instead, by))
                .findFirst()
                .orElseGet(() -> keep(report, revision, on, instead, proposed.reason(), by));
    }

    private Suggestion keep(ReportCase report, Revision revision, Anchor on, String instead, String reason, Actor by) {
        String why = reason == null || reason.isBlank() ? null : reason.strip();
        Suggestion made = new Suggestion(report, on, instead, why, by, clock.instant());
        made.persistAndFlush();
        tell(
                report,
                EntryKind.SUGGESTED,
                revision,
                words(revision.report(), made) + (why == null ? "" : "。理由：" + why),
                by);
        return made;
    }

    /** Takes a suggestion: staff's own correction, whose reason names where it comes from. */
    @Transactional
    public Suggestion accept(String id, String suggestion) {
        ReportCase report = heldByStaff(id);
        Suggestion made = Suggestion.of(report.id(), suggestion);
        Revision seen = newest(report);
        if (made.state(seen.report()) == SuggestionState.ACCEPTED) {
            return made;
        }
        demandOpen(made, seen.report());
        String words = words(seen.report(), made);
        ObjectNode patch = Suggestion.patch(seen.report(), made.anchor(), made.replacement());
        patch.put("reason", "采纳" + source(made) + "的批改建议");
        Revision after = correcting.correct(id, seen.hash()::equals, patch);
        Actor by = caller.acting(Role.STAFF, report.agency());
        made.decide(true, null, by, clock.instant());
        tell(report, EntryKind.SUGGESTION_ACCEPTED, after, words + "（建议人：" + source(made) + "）", by);
        return made;
    }

    /** Does not take it, and says why. */
    @Transactional
    public Suggestion decline(String id, String suggestion, String reason) {
        ReportCase report = heldByStaff(id);
        Suggestion made = Suggestion.of(report.id(), suggestion);
        Revision seen = newest(report);
        Wording.demandGiven("理由", reason, "不采纳时请写明理由");
        if (made.state(seen.report()) == SuggestionState.DECLINED && reason.equals(made.decidedReason())) {
            return made;
        }
        demandOpen(made, seen.report());
        Actor by = caller.acting(Role.STAFF, report.agency());
        made.decide(false, reason, by, clock.instant());
        tell(report, EntryKind.SUGGESTION_DECLINED, seen, words(seen.report(), made) + "。理由：" + reason, by);
        return made;
    }

    private static Anchor anchor(Report report, Proposed proposed) {
        if (proposed.cell() == null && proposed.section() == null) {
            throw Refusal.unprocessable("请选定要批改的单元格，或在报告中选取要批改的文字", List.of());
        }
        Anchor on = Anchor.on(report, proposed.cell(), proposed.section(), proposed.quote());
        if (on.quote() == null) {
            throw Refusal.unprocessable("请写明要批改的原文", List.of());
        }
        if (on.cell() == null && on.occurrences(report) > 1) {
            throw Refusal.unprocessable(
                    "“" + on.quote() + "”在这一部分出现了 " + on.occurrences(report) + " 次，请多选几个字，使所指只有一处", List.of());
        }
        return on;
    }

    private void demandApplicable(Report report, Anchor on, String instead) {
        if (instead.equals(on.quote())) {
            throw Refusal.unprocessable("建议与原文相同，没有可以批改的内容", List.of());
        }
        correcting.demandApplicable(report, Suggestion.patch(report, on, instead));
    }

    private void tell(ReportCase report, EntryKind kind, Revision revision, String words, Actor by) {
        history.append(report, new Deed(kind, report.state(), revision.hash(), words), by);
    }

    private static String words(Report report, Suggestion made) {
        return made.anchor().place(report) + "：“" + made.anchor().quote() + "”改为“" + made.replacement() + "”";
    }

    private static String source(Suggestion made) {
        return made.byName() + "（" + Words.step(made.step()) + "）";
    }

    private ReportCase heldByStaff(String id) {
        ReportCase report = visible.locked(id);
        if (!caller.is(Role.STAFF, report.agency())) {
            throw Refusal.forbidden("批改建议由本单位经办人决定是否采纳");
        }
        if (report.state() != Step.CORRECTING) {
            throw Refusal.conflict("报告现在不在编制环节，不能处理批改建议");
        }
        return report;
    }

    private static void demandOpen(Suggestion made, Report report) {
        SuggestionState state = made.state(report);
        if (state != SuggestionState.OPEN) {
            throw Refusal.conflict("这条批改建议：" + state.shown());
        }
    }

    private static Revision newest(ReportCase report) {
        return Revision.newest(report.id()).orElseThrow(() -> Refusal.conflict("报告还没有内容"));
    }
}
