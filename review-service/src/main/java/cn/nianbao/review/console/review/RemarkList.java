package cn.nianbao.review.console.review;

import cn.nianbao.report.Report;
import cn.nianbao.review.remark.Remark;
import cn.nianbao.review.remark.RemarkState;
import cn.nianbao.review.remark.Round;
import cn.nianbao.review.suggestion.Suggestion;
import cn.nianbao.workflow.Step;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The remarks and suggestions on a report (审核意见、批改建议): those that wait for somebody first, and the places that a new one can
 * be pinned to.
 *
 * @param make whether the person before the page may remark and suggest
 * @param answer whether they may answer
 * @param here the page that it stands on, to come back to
 */
public record RemarkList(
        List<RemarkLine> lines,
        List<SuggestionLine> suggestions,
        List<Pin.Group> places,
        boolean make,
        boolean answer,
        String here) {

    /** @param deciding the step that the person before the page may decide now; null for none */
    static RemarkList of(
            Report report,
            List<Remark> remarks,
            Map<UUID, List<Round>> rounds,
            List<Suggestion> suggestions,
            Step deciding,
            boolean answer) {
        return new RemarkList(
                remarks.stream()
                        .sorted(Comparator.comparing(Remark::state))
                        .map(remark -> RemarkLine.of(
                                remark, rounds.getOrDefault(remark.id(), List.of()), report, remark.step() == deciding))
                        .toList(),
                suggestions.stream()
                        .map(made -> SuggestionLine.of(made, report))
                        .sorted(Comparator.comparing(line -> !line.isOpen()))
                        .toList(),
                deciding == null ? List.of() : Pin.all(report),
                deciding != null,
                answer,
                "");
    }

    /** The same on another page. */
    RemarkList on(String page) {
        return new RemarkList(lines, suggestions, places, make, answer, page);
    }

    /** How many have no answer. */
    public long open() {
        return count(RemarkState.OPEN);
    }

    /** How many answers nobody has looked at. */
    public long unsettled() {
        return count(RemarkState.ANSWERED);
    }

    /** How many suggestions staff have to take or to decline. */
    public long undecided() {
        return suggestions.stream().filter(SuggestionLine::isOpen).count();
    }

    public boolean isShown() {
        return make || !lines.isEmpty() || !suggestions.isEmpty();
    }

    private long count(RemarkState state) {
        return lines.stream().filter(line -> line.state().equals(state.word())).count();
    }
}
