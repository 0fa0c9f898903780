package cn.nianbao.review.cases;

import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
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

/**
 * One agency's report of one year in one version, and where it stands. Its row is locked before the engine is spoken to:
 * of two people at once one wins and the other is told.
 */
@Entity
@Table(name = "report_case")
public class ReportCase extends PanacheEntityBase {

    private static final List<Step> ONCE_PUBLIC = List.of(Step.PUBLISHED, Step.WITHDRAWN);

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String agency;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(nullable = false, updatable = false)
    private int version;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false)
    private Step state;

    @Column(nullable = false)
    private Instant since;

    private String incident;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "troubled_at")
    private Instant troubledAt;

    @Column(nullable = false, updatable = false)
    private boolean withdrawal;

    @Column(name = "ordered_by", updatable = false)
    private String orderedBy;

    @Column(name = "ordering_office", updatable = false)
    private String orderingOffice;

    private String address;

    @Column(name = "publish_at")
    private Instant publishAt;

    @Column(nullable = false)
    private boolean waits;

    protected ReportCase() {}

    public ReportCase(String agency, int year, int version, Step state, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.year = year;
        this.version = version;
        this.state = state;
        this.since = now;
    }

    /**
     * A version that takes the report down.
     *
     * @param orderedBy the leader on whose oral order it goes at once; null where it waits for the signature
     * @param office the supervising office that the leader belongs to; null where it is the agency's own
     */
    public static ReportCase takingDown(
            ReportCase published, Step state, String orderedBy, String office, Instant now) {
        ReportCase report = new ReportCase(published.agency, published.year, published.version + 1, state, now);
        report.withdrawal = true;
        report.orderedBy = orderedBy;
        report.orderingOffice = office;
        report.address = published.address;
        return report;
    }

    /** The informant has put the report there by hand. */
    public void standsAt(String registered) {
        address = registered;
    }

    /** The case stands in another step now; what troubled the step before is over. */
    public void enter(Step step, Instant now) {
        state = step;
        since = now;
        incident = null;
        attempts = 0;
        troubledAt = null;
        waits = false;
    }

    /** Everybody has agreed; nothing but the hour is waited for. */
    public void waitForItsHour(Instant now) {
        enter(Step.PUBLISHING, now);
        waits = true;
    }

    /** It becomes public at that hour, or as soon as everybody has agreed where there is none. */
    public void publishAt(Instant hour) {
        publishAt = hour;
    }

    /**
     * The step could not be done and waits for the operator.
     *
     * @param tried how often it was tried since it began or was last set going again
     */
    public void trouble(String inPlainWords, int tried, Instant now) {
        incident = inPlainWords;
        attempts += tried;
        troubledAt = now;
    }

    public void troubleOver() {
        incident = null;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public int year() {
        return year;
    }

    public int version() {
        return version;
    }

    public Step state() {
        return state;
    }

    /** When the present state was entered. */
    public Instant since() {
        return since;
    }

    /** Why the present step stands still, in plain words; empty when all is well. */
    public Optional<String> incident() {
        return Optional.ofNullable(incident);
    }

    /** How often the present step was tried in vain. */
    public int attempts() {
        return attempts;
    }

    /** When the present step last stood still; when it was entered, where that was not written down. */
    public Instant troubledAt() {
        return troubledAt == null ? since : troubledAt;
    }

    /** Whether this version takes the report down. */
    public boolean isWithdrawal() {
        return withdrawal;
    }

    /** The leader on whose oral order the report went at once; empty where it is signed first. */
    public Optional<String> orderedBy() {
        return Optional.ofNullable(orderedBy);
    }

    /** The supervising office on whose word the report went at once; empty where its own agency did it. */
    public Optional<String> orderingOffice() {
        return Optional.ofNullable(orderingOffice);
    }

    /** Where an informant has put the report by hand; empty where this system publishes it. */
    public Optional<String> address() {
        return Optional.ofNullable(address);
    }

    /** The hour that somebody set for its publication; empty where it is as soon as everybody has agreed. */
    public Optional<Instant> publishAt() {
        return Optional.ofNullable(publishAt);
    }

    /** Whether everybody has agreed and its hour alone is waited for. */
    public boolean waits() {
        return waits;
    }

    /** The version that a correction of this one, or taking it down, would be. */
    public int nextVersion() {
        return version + 1;
    }

    /** agency/year/vN, the key under which other services know the report. */
    public String key() {
        return agency + "/" + year + "/v" + version;
    }

    /** Whether staff may change the report now. */
    public boolean withStaff() {
        return state == Step.CORRECTING || state == Step.UNREADABLE;
    }

    /** Whether the statutory date binds this version; each later one mends or takes down what was public by then. */
    public boolean isBoundByDate() {
        return version == 1;
    }

    public boolean isOver() {
        return state.isEnd();
    }

    public static Optional<ReportCase> of(UUID id) {
        return findByIdOptional(id);
    }

    /**
     * The case with its row locked until the transaction ends, as it stands once the lock is held: whoever had it before may
     * have moved it, and locking alone would leave what this transaction read earlier as it was.
     */
    public static Optional<ReportCase> locked(UUID id) {
        Optional<ReportCase> report = of(id);
        report.ifPresent(found -> getEntityManager().refresh(found, LockModeType.PESSIMISTIC_WRITE));
        return report;
    }

    /** The newest case of a report, abandoned ones included. */
    public static Optional<ReportCase> newest(String agency, int year) {
        return find("agency = ?1 and year = ?2 order by version desc, since desc", agency, year)
                .firstResultOptional();
    }

    /** Whether nothing newer than this version is on its way. */
    public static boolean isNewest(ReportCase report) {
        return count(
                        "agency = ?1 and year = ?2 and version > ?3 and state <> ?4",
                        report.agency,
                        report.year,
                        report.version,
                        Step.ABANDONED)
                == 0;
    }

    /** The case of that version, if it was brought to its end: public, or taken down. */
    public static Optional<ReportCase> ended(String agency, int year, int version) {
        return find("agency = ?1 and year = ?2 and version = ?3 and state in ?4", agency, year, version, ONCE_PUBLIC)
                .firstResultOptional();
    }

    /** The case of the same version that was given up last, unless it was to take the report down. */
    public static Optional<ReportCase> lastGivenUp(ReportCase report) {
        return find(
                        "agency = ?1 and year = ?2 and version = ?3 and state = ?4 and not withdrawal order by since desc",
                        report.agency,
                        report.year,
                        report.version,
                        Step.ABANDONED)
                .firstResultOptional();
    }

    /** The version that is public now; empty where none is, or the report was taken down. */
    public static Optional<ReportCase> nowPublic(String agency, int year) {
        return find("agency = ?1 and year = ?2 and state in ?3 order by version desc", agency, year, ONCE_PUBLIC)
                .<ReportCase>firstResultOptional()
                .filter(newest -> newest.state == Step.PUBLISHED);
    }

    /** The versions that are public now of an agency's reports of these years, by year, in one question. */
    public static Map<Integer, ReportCase> nowPublic(String agency, Collection<Integer> years) {
        Map<Integer, ReportCase> newest = new HashMap<>();
        ReportCase.<ReportCase>list(
                        "agency = ?1 and year in ?2 and state in ?3 order by version", agency, years, ONCE_PUBLIC)
                .forEach(report -> newest.put(report.year, report));
        newest.values().removeIf(report -> report.state != Step.PUBLISHED);
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
        return list(
                "agency = ?1 and year = ?2 and state in ?3 and not withdrawal order by version desc",
                agency,
                year,
                ONCE_PUBLIC);
    }

    /** Cases of these agencies, newest first. */
    public static List<ReportCase> of(Collection<String> agencies) {
        return agencies.isEmpty() ? List.of() : list("agency in ?1 order by year desc, agency, version desc", agencies);
    }

    /** Cases of these agencies' reports of one year, the newest of each last. */
    public static List<ReportCase> of(Collection<String> agencies, int year) {
        return agencies.isEmpty()
                ? List.of()
                : list("agency in ?1 and year = ?2 order by agency, version, since", Set.copyOf(agencies), year);
    }

    /** Cases by their ids, in one question. */
    public static Map<UUID, ReportCase> byId(Collection<UUID> ids) {
        List<ReportCase> found = ids.isEmpty() ? List.of() : list("id in ?1", Set.copyOf(ids));
        return found.stream().collect(Collectors.toMap(ReportCase::id, Function.identity()));
    }

    /** All cases of the versions that these cases are of, abandoned ones included, in one question. */
    public static List<ReportCase> ofSameVersions(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("""
                from ReportCase c where exists (
                  select 1 from ReportCase d where d.id in ?1
                  and d.agency = c.agency and d.year = c.year and d.version = c.version)
                """, Set.copyOf(ids));
    }

    /** The cases of a report that an informant registered an address for, abandoned ones included. */
    public static List<ReportCase> registered(String agency, int year) {
        return list(
                "agency = ?1 and year = ?2 and address is not null order by version desc, since desc", agency, year);
    }

    public static List<ReportCase> waitingForTheirHour() {
        return list("waits order by publishAt");
    }

    /** Those whose hour has come by then and who wait all the same, the longest waiting first. */
    public static List<ReportCase> whoseHourHasCome(Instant now) {
        return list("waits and publishAt <= ?1 order by publishAt", now);
    }

    /** The first hour after then that a report waits for. */
    public static Optional<Instant> nextHour(Instant now) {
        return ReportCase.<ReportCase>find("waits and publishAt > ?1 order by publishAt", now)
                .firstResultOptional()
                .flatMap(ReportCase::publishAt);
    }

    public static List<ReportCase> inTrouble() {
        return list("incident is not null order by since");
    }
}
