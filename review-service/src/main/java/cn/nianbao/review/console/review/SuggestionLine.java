package cn.nianbao.review.console.review;

import cn.nianbao.report.Report;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.suggestion.Suggestion;
import cn.nianbao.review.suggestion.SuggestionState;

/**
 * A suggestion as pages show it; empty strings where there is nothing to say.
 *
 * @param before what stands there, or stood
 * @param after what is suggested in its place; empty where the words are to go
 * @param outcome who decided, when and why
 */
public record SuggestionLine(
        String id,
        String state,
        String shown,
        String place,
        String anchor,
        String before,
        String after,
        String reason,
        String by,
        String outcome) {

    static SuggestionLine of(Suggestion made, Report report) {
        SuggestionState state = made.state(report);
        return new SuggestionLine(
                made.id().toString(),
                state.word(),
                state.shown(),
                made.anchor().place(report),
                Pin.anchor(made.anchor()),
                made.anchor().quote(),
                made.replacement(),
                made.reason() == null ? "" : made.reason(),
                made.byName() + "（" + Words.step(made.step()) + "）" + Standing.shown(made.at()),
                made.decidedBy() == null
                        ? ""
                        : made.decidedBy() + " " + Standing.shown(made.decidedAt())
                                + (made.decidedReason() == null ? "" : "：" + made.decidedReason()));
    }

    public boolean isOpen() {
        return state.equals(SuggestionState.OPEN.word());
    }
}
