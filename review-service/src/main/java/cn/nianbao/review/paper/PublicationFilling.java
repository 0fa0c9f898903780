package cn.nianbao.review.paper;

import cn.nianbao.forms.Form;
import cn.nianbao.forms.PublicationRecord;
import cn.nianbao.forms.PublicationRecord.Edition;
import cn.nianbao.forms.Signature;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entries;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.Step;
import java.util.Optional;

/** 发布登记: goes along with what is to be put on the net, and tells afterwards where it stands and since when. */
final class PublicationFilling {

    private PublicationFilling() {}

    static Optional<Form> of(Dossier dossier, RoadSettings road) {
        return dossier.approval(Step.SIGN_OFF).map(signed -> form(dossier, signed, road));
    }

    private static Form form(Dossier dossier, Entry signed, RoadSettings road) {
        ReportCase report = dossier.report();
        Optional<Entry> ended = dossier.last(PublicationFilling::isEnd);
        boolean awaited = report.state() == Step.AWAITING_UPLOAD;
        return new PublicationRecord(
                Facts.NO_NUMBER,
                Facts.of(dossier),
                "",
                "政府信息公开年报",
                Facts.signature(Optional.of(signed)),
                dossier.agency().due(report.year()),
                awaited ? "" : Facts.address(report, road),
                ended.map(entry -> new Signature(publisher(dossier), entry.at()))
                        .orElseGet(Signature::awaited),
                Entries.ofVersions(report.agency(), report.year()).stream()
                        .filter(published -> isEnd(published.entry()))
                        .map(published -> edition(published.version(), published.entry()))
                        .toList(),
                dossier.revision()
                        .withdrawalNotice()
                        .map(notice -> "公开说明：" + notice)
                        .orElse(""),
                Facts.proof(dossier));
    }

    /** Taking a version down by a later one has no revision of its own: the later one tells of it. */
    private static boolean isEnd(Entry entry) {
        return (entry.kind() == EntryKind.PUBLISHED || entry.kind() == EntryKind.WITHDRAWN) && entry.revision() != null;
    }

    private static String publisher(Dossier dossier) {
        return dossier.last(EntryKind.UPLOADED).map(Entry::shownBy).orElse("本系统自动发布");
    }

    private static Edition edition(int version, Entry entry) {
        String first = version == 1 ? "首次公开" : "更正";
        return new Edition(version, entry.kind() == EntryKind.WITHDRAWN ? "撤下" : first, entry.at(), entry.revision());
    }
}
