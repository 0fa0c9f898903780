package cn.nianbao.review.console;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.Step;
import java.util.List;

/**
 * What must not be overlooked of a report; empty strings where there is nothing to say.
 *
 * @param unreadable why the draft could not be read
 * @param returned who sent the report back, and from which step
 * @param reason why
 * @param published the public page's address
 */
public record Notice(String unreadable, String returned, String reason, String published) {

    static Notice of(ReportCase report, List<Entry> entries, Entry openReturn, RoadSettings settings) {
        return new Notice(
                report.state() == Step.UNREADABLE ? lastUnreadable(entries) : "",
                openReturn == null
                        ? ""
                        : openReturn.shownBy() + "（" + Words.step(openReturn.step()) + "）于"
                                + Standing.shown(openReturn.at()) + "退回",
                openReturn == null ? "" : openReturn.reason(),
                report.state() == Step.PUBLISHED
                        ? settings.portal() + "/reports/" + report.agency() + "/" + report.year()
                        : "");
    }

    private static String lastUnreadable(List<Entry> entries) {
        return entries.stream()
                .filter(entry -> entry.kind() == EntryKind.UNREADABLE)
                .reduce((first, last) -> last)
                .map(Entry::reason)
                .orElse("");
    }
}
