package cn.nianbao.review.decision;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The questions that are put to the record, each one statement whatever it finds. */
public final class Entries {

    private Entries() {}

    static List<Entry> of(Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : Entry.list("caseId in ?1 order by caseId, number", Set.copyOf(cases));
    }

    static List<Entry> of(UUID caseId) {
        return Entry.list("caseId = ?1 order by number", caseId);
    }

    static Optional<Entry> last(UUID caseId) {
        return Entry.find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }

    static List<Entry> ofTask(String task) {
        return Entry.list("task = ?1 order by number", task);
    }

    /** What these people did in these cases, or others for them, and how each case began; in one question. */
    static List<Entry> by(Collection<String> subs, Collection<UUID> cases) {
        return cases.isEmpty()
                ? List.of()
                : Entry.list(
                        "caseId in ?2 and (number = 1 or bySub in ?1 or forSub in ?1)",
                        Set.copyOf(subs),
                        Set.copyOf(cases));
    }

    /** Of each case the last time it was handed in or sent back. */
    static List<Entry> lastTurns(Collection<UUID> cases) {
        return Entry.list("""
                from Entry e where e.caseId in ?1 and e.number = (
                  select max(x.number) from Entry x where x.caseId = e.caseId and x.kind in ?2)
                """, cases, List.of(EntryKind.HANDED_IN, EntryKind.RETURNED));
    }

    /** When a report of a year first became public, in whichever version; empty where it never did. */
    public static Optional<Instant> firstPublished(String agency, int year) {
        return Optional.ofNullable(Entry.getEntityManager()
                .createQuery("""
                        select min(e.at) from Entry e, ReportCase c
                        where e.caseId = c.id and c.agency = ?1 and c.year = ?2 and e.kind = ?3
                        """, Instant.class)
                .setParameter(1, agency)
                .setParameter(2, year)
                .setParameter(3, EntryKind.PUBLISHED)
                .getSingleResult());
    }

    /** An entry, and of which version it tells. */
    public record OfVersion(int version, Entry entry) {}

    /** All that was done to a report of a year in any of its versions, in order, in one question. */
    public static List<OfVersion> ofVersions(String agency, int year) {
        return Entry.getEntityManager()
                .createQuery("""
                        select c.version, e from Entry e, ReportCase c
                        where e.caseId = c.id and c.agency = ?1 and c.year = ?2 order by c.version, e.at, e.number
                        """, Object[].class)
                .setParameter(1, agency)
                .setParameter(2, year)
                .getResultStream()
                .map(row -> new OfVersion((Integer) row[0], (Entry) row[1]))
                .toList();
    }

    /** All that was done to a version of a report, in every case that it had. */
    static List<Entry> ofVersion(String agency, int year, int version) {
        return Entry.list(
                "caseId in (select c.id from ReportCase c where c.agency = ?1 and c.year = ?2 and c.version = ?3)",
                agency,
                year,
                version);
    }
}
