package cn.nianbao.review.paper;

import cn.nianbao.forms.Opinion;
import cn.nianbao.forms.RecordProof;
import cn.nianbao.forms.ReportFacts;
import cn.nianbao.forms.Signature;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.road.RoadSettings;
import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** What several forms say alike. */
final class Facts {

    /** Forms are numbered by hand, in the office's own register. */
    static final String NO_NUMBER = "";

    private Facts() {}

    static ReportFacts of(Dossier dossier) {
        ReportCase report = dossier.report();
        return new ReportFacts(
                dossier.agency().name(),
                report.agency(),
                dossier.title(),
                report.year(),
                report.version(),
                dossier.revision().hash());
    }

    static RecordProof proof(Dossier dossier) {
        List<Entry> entries = dossier.entries();
        return new RecordProof(entries.size(), entries.get(entries.size() - 1).hash());
    }

    /** When the record last grew: a form tells how things stood then. */
    static Instant at(Dossier dossier) {
        List<Entry> entries = dossier.entries();
        return entries.get(entries.size() - 1).at();
    }

    static Signature signature(Optional<Entry> entry) {
        return entry.map(done -> new Signature(done.shownBy(), done.at())).orElseGet(Signature::awaited);
    }

    /** The opinion of a step as the record has it; an empty cell where it is still to be written. */
    static Opinion opinion(String label, Step step, Dossier dossier) {
        return dossier.approval(step)
                .map(entry -> new Opinion(label, words(entry), signature(Optional.of(entry))))
                .orElseGet(() -> Opinion.awaited(label));
    }

    static String words(Entry entry) {
        return entry.opinion() + (entry.opinion().endsWith("。") ? "" : "。");
    }

    static Signature clerk(Dossier dossier) {
        return signature(dossier.handedIn());
    }

    static String telephone(Dossier dossier) {
        return dossier.agency().facts().contacts().phones().stream().findFirst().orElse("");
    }

    /** Where the public reads the report, or will. */
    static String address(ReportCase report, RoadSettings road) {
        return report.address().orElse(road.portal() + "/reports/" + report.agency() + "/" + report.year());
    }
}
