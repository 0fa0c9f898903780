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
import java.util.Optional;
import java.util.UUID;

/**
 * One agency's report of one year in one version, and where it stands. Its row is locked before the engine is spoken to:
 * of two people at once one wins and the other is told.
 */
@Entity
@Table(name = "report_case")
public class ReportCase extends PanacheEntityBase {

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
}
