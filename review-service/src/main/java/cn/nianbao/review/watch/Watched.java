package cn.nianbao.review.watch;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An official address of a report of a year, how it was when it was last looked at, and when it is looked at again. */
@Entity
@Table(name = "watched")
public class Watched extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String agency;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "case_id", nullable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private String host;

    @Column(name = "next_at", nullable = false)
    private Instant nextAt;

    @Column(name = "looked_at")
    private Instant lookedAt;

    @Column(nullable = false)
    private int away;

    @Convert(converter = FindingColumn.class)
    private Finding finding;

    private String said;
    private Instant since;

    protected Watched() {}

    /**
     * Writes down what was seen.
     *
     * @param report the case whose content was held against it
     * @return whether it is otherwise than it was before
     */
    boolean saw(Seen seen, UUID report, Instant now) {
        boolean other = seen.finding() != finding || !Objects.equals(seen.said(), said);
        if (seen.finding() != finding) {
            since = seen.finding() == null ? null : now;
        }
        finding = seen.finding();
        said = seen.said();
        caseId = report;
        lookedAt = now;
        away = 0;
        return other;
    }

    /** Nobody answered; what was known stays as it is. */
    int wasAway() {
        return ++away;
    }

    void lookAgain(Instant next) {
        nextAt = next;
    }

    UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public int year() {
        return year;
    }

    /** The newest case of the report that came to its end when it was last looked at. */
    public UUID caseId() {
        return caseId;
    }

    public String address() {
        return address;
    }

    String host() {
        return host;
    }

    /** When it is looked at next; what is past is looked at as soon as its portal may be asked. */
    public Instant nextAt() {
        return nextAt;
    }

    /** When it was last seen; empty before the first time. */
    public Optional<Instant> lookedAt() {
        return Optional.ofNullable(lookedAt);
    }

    /** What is amiss; empty where all is well. */
    public Optional<Finding> finding() {
        return Optional.ofNullable(finding);
    }

    /** What exactly; null where there is nothing to say. */
    public String said() {
        return said;
    }

    /** Since when it is so. */
    public Instant since() {
        return since;
    }

    static Watched locked(UUID id) {
        return findById(id, LockModeType.PESSIMISTIC_WRITE);
    }

    static List<Watched> of(String agency, int year) {
        return list("agency = ?1 and year = ?2 order by address", agency, year);
    }

    static List<Watched> amiss(Collection<String> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : list("finding is not null and agency in ?1 order by since", Set.copyOf(agencies));
    }

    static List<Watched> amiss() {
        return list("finding is not null order by since");
    }
}
