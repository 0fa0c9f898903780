package cn.nianbao.review.console;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.Cases;
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
 * @param publicNow the id of the version that the public reads while this one, which corrects it, is on its way
 * @param takenDown what the public reads in the place of a report that is, or is to be, taken down
 * @param ordered on whose word the report was taken down at once
 * @param ended why this draft went no further
 * @param address where an informant has put it by hand
 */
public record Notice(
        String unreadable,
        String taken,
        String returned,
        ReasonKind kind,
        String reason,
        String published,
        String publicNow,
        String takenDown,
        String ordered,
        String ended,
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
                corrected(report),
                newest.flatMap(Revision::withdrawalNotice).orElse(""),
                report.orderedBy().map(leader -> ordered(report, leader)).orElse(""),
                report.state() == Step.ABANDONED ? last(entries, EntryKind.ABANDONED) : "",
                report.address().orElse(""));
    }

    private static String corrected(ReportCase report) {
        return report.version() == 1 || report.isOver() || report.isWithdrawal()
                ? ""
                : Cases.nowPublic(report.agency(), report.year())
                        .map(now -> now.id().toString())
                        .orElse("");
    }

    private static String ordered(ReportCase report, String leader) {
        String order = report.orderingOffice()
                .map(office -> Agency.of(office).name() + "责令先行撤下")
                .orElse("本单位按领导口头指令先行撤下");
        return order + "，下达指令：" + leader + "。签发人须在一个工作日内补签。";
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
