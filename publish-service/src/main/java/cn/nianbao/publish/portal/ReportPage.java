package cn.nianbao.publish.portal;

import cn.nianbao.format.StatutoryFormat;
import cn.nianbao.publish.directory.Agency;
import cn.nianbao.publish.edition.Edition;
import cn.nianbao.publish.edition.Version;
import cn.nianbao.publish.theme.View;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Period;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What the page of a report shows. Everything in it comes from approved records; only the days of publishing come from the
 * list of editions, and the looks from the theme.
 *
 * @param correction null where this version replaces none
 */
public record ReportPage(
        Edition edition,
        Report report,
        PublicNotes notes,
        List<Part> parts,
        List<Explained> explained,
        List<Version> history,
        List<Download> downloads,
        Surroundings around,
        CorrectionNote correction) {

    static ReportPage of(Edition edition, CanonicalRecord record, List<Version> history, Surroundings around) {
        Report report = record.report();
        PublicNotes notes = record.notes();
        StatutoryFormat format = StatutoryFormat.of(report.format()).orElseThrow();
        List<Explained> explained = Explained.of(notes.explanations());
        return new ReportPage(
                edition,
                report,
                notes,
                Part.of(report, format, explained),
                explained.stream()
                        .filter(said -> said.place().equals(Explained.REPORT))
                        .toList(),
                history,
                Download.of(record.bytes().length),
                around,
                null);
    }

    /** The page of a version that replaces another. */
    ReportPage with(CorrectionNote note) {
        return new ReportPage(edition, report, notes, parts, explained, history, downloads, around, note);
    }

    /** The lines of the title as approved; some agencies put their name on a line of its own. */
    public List<String> titleLines() {
        return report.title().lines().filter(line -> !line.isBlank()).toList();
    }

    public List<Part> contents() {
        return parts.stream().filter(part -> part.heading() != null).toList();
    }

    public List<IndexEntry> index() {
        return IndexEntry.of(around.template(), this);
    }

    public View view() {
        return around.view();
    }

    /** Null while the report's own agency stands. */
    public Agency heir() {
        return around.heir();
    }

    /** Null before the edition is stored. */
    public ProofBox proof() {
        return around.proof();
    }

    /** The version that a reader should prefer. */
    public int newestVersion() {
        return history.get(history.size() - 1).edition().key().version();
    }

    public boolean isSuperseded() {
        return edition.key().version() < newestVersion();
    }

    /** Whether the version before this one took the report down. */
    public boolean isRestored() {
        return edition.key().version() > 1 && correction == null;
    }

    public List<VersionLine> versions() {
        return VersionLine.of(history, edition.key());
    }

    /** Where others should find this page: the newest version stands at the report's own address. */
    public String here() {
        return isSuperseded() ? edition.key().page() : edition.key().newestPage();
    }

    /** Where a reader doubts a figure; null on a version that nobody answers for any more. */
    public String doubt() {
        return isSuperseded() ? null : edition.key().newestPage() + "/doubt";
    }

    public String publishedOn() {
        return Day.of(edition.publishedOn());
    }

    /** Null where the report is not dated. */
    public String signedOn() {
        return report.signedOn() == null ? null : Day.of(report.signedOn());
    }

    /** Null unless the report states both ends. */
    public String period() {
        Period period = report.period();
        boolean known = period != null && Stream.of(period.from(), period.to()).allMatch(Objects::nonNull);
        return known ? Day.of(period.from()) + "至" + Day.of(period.to()) : null;
    }
}
