package cn.nianbao.review.decision;

import cn.nianbao.chain.Link;
import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One line of a case's record: who did what, in which step, to which revision, when and why. Appended, never changed; each
 * carries the hash of the one before, so that a line taken out or altered shows.
 */
@Entity
@Table(name = "entry")
public class Entry extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Convert(converter = EntryKindColumn.class)
    @Column(nullable = false, updatable = false)
    private EntryKind kind;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false, updatable = false)
    private Step step;

    @Convert(converter = StepColumn.class)
    @Column(name = "to_step", updatable = false)
    private Step to;

    @Column(updatable = false)
    private String task;

    @Column(updatable = false)
    private String revision;

    @Column(name = "by_sub", updatable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(updatable = false)
    private String reason;

    @Convert(converter = ReasonKindColumn.class)
    @Column(name = "reason_kind", updatable = false)
    private ReasonKind reasonKind;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String previous;

    @Column(nullable = false, updatable = false)
    private String hash;

    protected Entry() {}

    Entry(UUID caseId, Optional<Entry> before, Deed deed, Person by, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = before.map(entry -> entry.number + 1).orElse(1);
        this.kind = deed.kind();
        this.step = deed.step();
        this.to = deed.to();
        this.task = deed.task();
        this.revision = deed.revision();
        this.bySub = by.sub();
        this.byName = by.name();
        this.reason = deed.reason();
        this.reasonKind = deed.reasonKind();
        // the database keeps microseconds; the hash must not see more
        this.at = now.truncatedTo(ChronoUnit.MICROS);
        this.previous = before.map(entry -> entry.hash).orElse(null);
        this.hash = link().fingerprint();
    }

    /**
     * What was done.
     *
     * @param step where the case stood when it was done
     * @param to where a return sends the case; else null
     * @param task the engine's task that was decided; else null
     * @param revision the hash it was done to; null where there is none yet
     * @param reasonKind what sort of reason it is; null where nobody said
     */
    public record Deed(
            EntryKind kind, Step step, Step to, String task, String revision, String reason, ReasonKind reasonKind) {

        public Deed(EntryKind kind, Step step, Step to, String task, String revision, String reason) {
            this(kind, step, to, task, revision, reason, null);
        }

        public Deed(EntryKind kind, Step step, String revision, String reason) {
            this(kind, step, null, null, revision, reason);
        }

        /** The same for a reason of that kind. */
        public Deed because(ReasonKind kindOfReason) {
            return new Deed(kind, step, to, task, revision, reason, kindOfReason);
        }
    }

    /** This entry as a link of its case's chain. */
    Link link() {
        return new Link(
                caseId,
                number,
                kind.word(),
                step.id(),
                to == null ? null : to.id(),
                task,
                revision,
                bySub,
                byName,
                reason,
                at,
                reasonKind == null ? Map.of() : Map.of("reason_kind", reasonKind.kept()),
                previous,
                hash);
    }

    UUID caseId() {
        return caseId;
    }

    public EntryKind kind() {
        return kind;
    }

    public Step step() {
        return step;
    }

    public Step to() {
        return to;
    }

    public String revision() {
        return revision;
    }

    public String bySub() {
        return bySub;
    }

    public String byName() {
        return byName;
    }

    public String reason() {
        return reason;
    }

    /** What sort of reason it is; null where nobody said. */
    public ReasonKind reasonKind() {
        return reasonKind;
    }

    public Instant at() {
        return at;
    }

    public String hash() {
        return hash;
    }

    static List<Entry> of(UUID caseId) {
        return list("caseId = ?1 order by number", caseId);
    }

    static Optional<Entry> last(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }

    static List<Entry> ofTask(String task) {
        return list("task = ?1 order by number", task);
    }

    /** What one person did in these cases, in one question. */
    static List<Entry> by(String sub, Collection<UUID> cases) {
        return cases.isEmpty() ? List.of() : list("bySub = ?1 and caseId in ?2", sub, Set.copyOf(cases));
    }

    /** Of each case the last time it was handed in or sent back. */
    static List<Entry> lastTurns(Collection<UUID> cases) {
        return list("""
                from Entry e where e.caseId in ?1 and e.number = (
                  select max(x.number) from Entry x where x.caseId = e.caseId and x.kind in ?2)
                """, cases, List.of(EntryKind.HANDED_IN, EntryKind.RETURNED));
    }

    /** All that was done to a version of a report, in every case that it had. */
    static List<Entry> ofVersion(String agency, int year, int version) {
        return list(
                "caseId in (select c.id from ReportCase c where c.agency = ?1 and c.year = ?2 and c.version = ?3)",
                agency,
                year,
                version);
    }
}
