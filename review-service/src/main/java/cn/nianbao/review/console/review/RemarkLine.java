package cn.nianbao.review.console.review;

import cn.nianbao.report.Report;
import cn.nianbao.review.console.Standing;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.remark.Anchor;
import cn.nianbao.review.remark.Remark;
import cn.nianbao.review.remark.RemarkState;
import cn.nianbao.review.remark.Round;
import java.util.List;

/**
 * A remark as pages show it; empty strings where there is nothing to say.
 *
 * @param place where it is pinned, in words; empty where it is of the whole report
 * @param anchor that place within the page; empty where there is none
 * @param words the words of the section that it hangs on
 * @param lapsed what it hung on, where that has changed since
 * @param resolved who settled it, and when
 * @param settle whether the person before the page may settle it or raise it again
 */
public record RemarkLine(
        String id,
        String state,
        String shown,
        int round,
        String place,
        String anchor,
        String words,
        String lapsed,
        String text,
        String by,
        String answer,
        String answered,
        String resolved,
        List<Earlier> earlier,
        boolean settle) {

    /** A round that is over. */
    public record Earlier(int number, String text, String by, String answer, String answered) {

        private static Earlier of(Round round) {
            return new Earlier(
                    round.number(),
                    round.text(),
                    round.byName() + "（" + Words.step(round.step()) + "）" + Standing.shown(round.at()),
                    round.answer(),
                    round.answeredBy() + " " + Standing.shown(round.answeredAt()));
        }
    }

    static RemarkLine of(Remark remark, List<Round> rounds, Report report, boolean mayDecide) {
        Anchor on = remark.anchor();
        RemarkState state = remark.state();
        return new RemarkLine(
                remark.id().toString(),
                state.word(),
                state.shown(),
                remark.round(),
                on.place(report),
                Pin.anchor(on),
                on.cell() == null && on.quote() != null ? on.quote() : "",
                on.holds(report) ? "" : on.quote(),
                remark.text(),
                remark.byName() + "（" + Words.step(remark.step()) + "）" + Standing.shown(remark.at()),
                state == RemarkState.OPEN ? "" : remark.answer(),
                state == RemarkState.OPEN ? "" : remark.answeredBy() + " " + Standing.shown(remark.answeredAt()),
                state == RemarkState.RESOLVED ? remark.resolvedBy() + " " + Standing.shown(remark.resolvedAt()) : "",
                rounds.stream().map(Earlier::of).toList(),
                mayDecide && state == RemarkState.ANSWERED);
    }

    public boolean isOpen() {
        return answer.isEmpty();
    }
}
