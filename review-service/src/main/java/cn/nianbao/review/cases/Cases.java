package cn.nianbao.review.cases;

import cn.nianbao.workflow.Step;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The questions that are put to the cases, each one statement whatever it finds. */
public final class Cases {

    private static final List<Step> ONCE_PUBLIC = List.of(Step.PUBLISHED, Step.WITHDRAWN);

    private Cases() {}

    /** The newest case of a report, abandoned ones included. */
    public static Optional<ReportCase> newest(String agency, int year) {
        return ReportCase.find("agency = ?1 and year = ?2 order by version desc, since desc", agency, year)
                .firstResultOptional();
    }

    /** Whether nothing newer than this version is on its way. */
    public static boolean isNewest(ReportCase report) {
        return ReportCase.count(
                        "agency = ?1 and year = ?2 and version > ?3 and state <> ?4",
                        report.agency(),
                        report.year(),
                        report.version(),
                        Step.ABANDONED)
                == 0;
    }

    /** The case of that version, if it was brought to its end: public, or taken down. */
    public static Optional<ReportCase> ended(String agency, int year, int version) {
        return ReportCase.find(
                        "agency = ?1 and year = ?2 and version = ?3 and state in ?4",
                        agency,
                        year,
                        version,
                        ONCE_PUBLIC)
                .firstResultOptional();
    }

    /** The case of the same version that was given up last, unless it was to take the report down. */
    public static Optional<ReportCase> lastGivenUp(ReportCase report) {
        return ReportCase.find(
                        "agency = ?1 and year = ?2 and version = ?3 and state = ?4 and not withdrawal order by since desc",
                        report.agency(),
                        report.year(),
                        report.version(),
                        Step.ABANDONED)
                .firstResultOptional();
    }

    /** The version that is public now; empty where none is, or the report was taken down. */
    public static Optional<ReportCase> nowPublic(String agency, int year) {
        return ReportCase.find(
                        "agency = ?1 and year = ?2 and state in ?3 order by version desc", agency, year, ONCE_PUBLIC)
                .<ReportCase>firstResultOptional()
                .filter(newest -> newest.state() == Step.PUBLISHED);
    }

    /** The versions that are public now of an agency's reports of these years, by year, in one question. */
    public static Map<Integer, ReportCase> nowPublic(String agency, Collection<Integer> years) {
        Map<Integer, ReportCase> newest = new HashMap<>();
        ReportCase.<ReportCase>list(
                        "agency = ?1 and year in ?2 and state in ?3 order by version", agency, years, ONCE_PUBLIC)
                .forEach(report -> newest.put(report.year(), report));
        newest.values().removeIf(report -> report.state() != Step.PUBLISHED);
        return newest;
    }

    /** The newest version of a report that came to its end: public, or taken down. There is one. */
    public static ReportCase newestEnded(String agency, int year) {
        return ReportCase.<ReportCase>find(
                        "agency = ?1 and year = ?2 and state in ?3 order by version desc", agency, year, ONCE_PUBLIC)
                .firstResult();
    }

    /** The versions of a report that were public at one time, newest first; none of them only took it down. */
    public static List<ReportCase> oncePublic(String agency, int year) {
        return ReportCase.list(
                "agency = ?1 and year = ?2 and state in ?3 and not withdrawal order by version desc",
                agency,
                year,
                ONCE_PUBLIC);
    }

    /** Cases of these agencies, newest first. */
    public static List<ReportCase> of(Collection<String> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : ReportCase.list("agency in ?1 order by year desc, agency, version desc", agencies);
    }

    /** Cases of these agencies' reports of one year, the newest of each last. */
    public static List<ReportCase> of(Collection<String> agencies, int year) {
        return agencies.isEmpty()
                ? List.of()
                : ReportCase.list(
                        "agency in ?1 and year = ?2 order by agency, version, since", Set.copyOf(agencies), year);
    }

    /** Cases by their ids, in one question. */
    public static Map<UUID, ReportCase> byId(Collection<UUID> ids) {
        List<ReportCase> found = ids.isEmpty() ? List.of() : ReportCase.list("id in ?1", Set.copyOf(ids));
        return found.stream().collect(Collectors.toMap(ReportCase::id, Function.identity()));
    }

    /** All cases of the versions that these cases are of, abandoned ones included, in one question. */
    public static List<ReportCase> ofSameVersions(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : ReportCase.list("""
                from ReportCase c where exists (
                  select 1 from ReportCase d where d.id in ?1
                  and d.agency = c.agency and d.year = c.year and d.version = c.version)
                """, Set.copyOf(ids));
    }

    /** The cases of a report that an informant registered an address for, abandoned ones included. */
    public static List<ReportCase> registered(String agency, int year) {
        return ReportCase.list(
                "agency = ?1 and year = ?2 and address is not null order by version desc, since desc", agency, year);
    }

    public static List<ReportCase> waitingForTheirHour() {
        return ReportCase.list("waits order by publishAt");
    }

    /** Those whose hour has come by then and who wait all the same, the longest waiting first. */
    public static List<ReportCase> whoseHourHasCome(Instant now) {
        return ReportCase.list("waits and publishAt <= ?1 order by publishAt", now);
    }

    /** The first hour after then that a report waits for. */
    public static Optional<Instant> nextHour(Instant now) {
        return ReportCase.<ReportCase>find("waits and publishAt > ?1 order by publishAt", now)
                .firstResultOptional()
                .flatMap(ReportCase::publishAt);
    }

    public static List<ReportCase> inTrouble() {
        return ReportCase.list("incident is not null order by since");
    }
}
