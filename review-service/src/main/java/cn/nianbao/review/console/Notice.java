package cn.nianbao.review.console;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.decision.Words;
import cn.nianbao.review.revision.Revision;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.Step;
import java.util.List;
import java.util.Optional;

/**
 * What must not be overlooked of a report; empty strings where there is nothing to say.
 *
 * @param unreadable why the draft could not be read
 * @param taken what the empty form took over from last year's report, to be checked
 * @param returned who sent the report back, and from which step
 * @param kind what sort of reason that has; null where nobody said
 * @param reason why
 * @param published the public page's address
 * @param takenDown what the public reads in the place of a report that is, or is to be, taken down
 * @param ordered which office had the report taken down at once
 * @param address where an informant has put it by hand
 */
public record Notice(
        String unreadable,
        String taken,
        String returned,
        ReasonKind kind,
        String reason,
        String published,
        String takenDown,
        String ordered,
        String address) {

    public static Notice of(
            ReportCase report,
            Optional<Revision> newest,
            List<Entry> entries,
            Entry openReturn,
            RoadSettings settings) {
        Optional<Entry> back = Optional.ofNullable(openReturn).or(() -> demandOfTheOffice(report, entries));
        return new Notice(
                report.state() == Step.UNREADABLE ? last(entries, EntryKind.UNREADABLE) : "",
                report.state() == Step.CORRECTING ? last(entries, EntryKind.FORM_OPENED) : "",
                back.map(Notice::who).orElse(""),
                back.map(Entry::reasonKind).orElse(null),
                back.map(Entry::reason).orElse(""),
                report.state() == Step.PUBLISHED ? publicAddress(report, settings) : "",
                newest.flatMap(Revision::withdrawalNotice).orElse(""),
                report.orderingOffice().map(office -> ordered(report, office)).orElse(""),
                report.address().orElse(""));
    }

    private static String ordered(ReportCase report, String office) {
        return Agency.of(office).name() + "责令先行撤下，下达指令：" + report.orderedBy().orElse("") + "。签发人须在一个工作日内补签。";
    }

    /** 下发整改 on what is public: it stands until another version mends it. */
    private static Optional<Entry> demandOfTheOffice(ReportCase report, List<Entry> entries) {
        return entries.stream()
                .filter(entry -> report.state() == Step.PUBLISHED && entry.kind() == EntryKind.RECTIFY)
                .reduce((first, last) -> last);
    }

    private static String who(Entry entry) {
        String did = entry.kind() == EntryKind.RECTIFY ? entry.kind().shown() : "退回";
        return entry.shownBy() + "（" + Words.step(entry.step()) + "）于" + Standing.shown(entry.at()) + did;
    }

    private static String publicAddress(ReportCase report, RoadSettings settings) {
        return report.address().orElse(settings.portal() + "/reports/" + report.agency() + "/" + report.year());
    }

    private static String last(List<Entry> entries, EntryKind kind) {
        return entries.stream()
                .filter(entry -> entry.kind() == kind)
                .reduce((first, last) -> last)
                .map(Entry::reason)
                .orElse("");
    }
}
