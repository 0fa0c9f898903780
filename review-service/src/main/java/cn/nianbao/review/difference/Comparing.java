package cn.nianbao.review.difference;

import cn.nianbao.difference.WordDiff;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Entry;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.review.revision.Revision;
import jakarta.enterprise.context.RequestScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Compares a report as it is now with what it was, or with another of the same agency. */
@RequestScoped
public class Comparing {

    private final Caller caller;
    private final History history;

    public Comparing(Caller caller, History history) {
        this.caller = caller;
        this.history = history;
    }

    /** What was compared, and what came of it. */
    public record Compared(Since since, Revision before, Comparison comparison) {}

    /** The first of these comparisons that there is something to compare with. */
    public Optional<Compared> first(ReportCase report, List<Since> wanted) {
        List<Entry> entries = history.of(report);
        return wanted.stream()
                .flatMap(since -> compared(report, entries, since).stream())
                .findFirst();
    }

    /** The comparison; empty where there is nothing to compare with. */
    public Optional<Compared> since(ReportCase report, Since since) {
        return compared(report, history.of(report), since);
    }

    private Optional<Compared> compared(ReportCase report, List<Entry> entries, Since since) {
        return Revision.newest(report.id())
                .filter(now -> now.withdrawalNotice().isEmpty())
                .flatMap(now -> before(report, now, entries, since)
                        .filter(before -> before.withdrawalNotice().isEmpty())
                        .map(before -> new Compared(since, before, comparison(report, before, now, entries, since))));
    }

    private static Comparison comparison(
            ReportCase report, Revision before, Revision now, List<Entry> entries, Since since) {
        Comparison comparison =
                Comparison.of(before.report(), now.report(), authors(report, before, now, entries, since));
        for (FieldChange change : besides(before.notes(), now.notes(), since)) {
            comparison = comparison.and(change);
        }
        return comparison;
    }

    /** What differs of what is said in public beside the report; index data of another year are another report's. */
    private static List<FieldChange> besides(PublicNotes before, PublicNotes now, Since since) {
        List<FieldChange> changes = new ArrayList<>();
        compare("同意公开的情况说明", explained(before), explained(now), changes);
        compare("公开的更正说明", corrected(before), corrected(now), changes);
        if (since != Since.LAST_YEAR) {
            Set<String> names = new TreeSet<>(before.index().keySet());
            names.addAll(now.index().keySet());
            names.forEach(name -> compare(
                    name, before.index().getOrDefault(name, ""), now.index().getOrDefault(name, ""), changes));
        }
        return changes;
    }

    private static void compare(String name, String before, String now, List<FieldChange> changes) {
        if (!before.equals(now)) {
            changes.add(new FieldChange(name, WordDiff.runs(before, now), null));
        }
    }

    private static String corrected(PublicNotes notes) {
        return notes.correction() == null
                ? ""
                : "【" + notes.correction().kind().shown() + "】"
                        + notes.correction().reason();
    }

    private static Authors authors(ReportCase report, Revision before, Revision now, List<Entry> entries, Since since) {
        return switch (since) {
            case DECISION, HANDED_IN, REVISION ->
                new Authors(Revision.between(report.id(), before.number(), now.number()), entries);
            case SIGNED -> {
                List<Revision> revisions = new ArrayList<>(List.of(before));
                revisions.addAll(Revision.between(report.id(), 1, now.number()));
                yield new Authors(revisions, entries);
            }
            case LAST_YEAR -> Authors.NOBODY;
        };
    }

    private static String explained(PublicNotes notes) {
        return notes.explanations().stream().map(PublicExplanation::text).collect(Collectors.joining("；"));
    }

    private Optional<Revision> before(ReportCase report, Revision now, List<Entry> entries, Since since) {
        return switch (since) {
            case DECISION -> seen(report, entries, 0, this::isMyDecision);
            case HANDED_IN ->
                seen(report, entries, report.withStaff() ? 0 : 1, entry -> entry.kind() == EntryKind.HANDED_IN);
            case REVISION ->
                Revision.between(report.id(), now.number() - 1, now.number() - 1).stream()
                        .findFirst();
            case LAST_YEAR ->
                Cases.nowPublic(report.agency(), report.year() - 1).flatMap(last -> Revision.newest(last.id()));
            case SIGNED ->
                Cases.ended(report.agency(), report.year(), report.version() - 1)
                        .flatMap(last -> Revision.newest(last.id()));
        };
    }

    private boolean isMyDecision(Entry entry) {
        return entry.kind().isDecision() && caller.person().sub().equals(entry.bySub());
    }

    /** The revision of the last of these entries, or of the one so many before it. */
    private static Optional<Revision> seen(
            ReportCase report, List<Entry> entries, int earlier, Predicate<Entry> which) {
        List<Entry> found = entries.stream()
                .filter(which)
                .filter(entry -> entry.revision() != null)
                .toList();
        return found.size() > earlier
                ? Revision.seen(
                        report.id(), found.get(found.size() - 1 - earlier).revision())
                : Optional.empty();
    }
}
