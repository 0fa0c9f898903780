package cn.nianbao.review.decision;

import cn.nianbao.chain.Link;
import cn.nianbao.review.agency.Actor;
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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

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

    @Column(name = "for_sub", updatable = false)
    private String forSub;

    @Column(name = "for_name", updatable = false)
    private String forName;

    @Column(updatable = false)
    private String reason;

    @Convert(converter = ReasonKindColumn.class)
    @Column(name = "reason_kind", updatable = false)
    private ReasonKind reasonKind;

    @Column(updatable = false)
    private String paper;

    @Column(name = "registrar_sub", updatable = false)
    private String registrarSub;

    @Column(name = "registrar_name", updatable = false)
    private String registrarName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(updatable = false)
    private String previous;

    @Column(nullable = false, updatable = false)
    private String hash;

    protected Entry() {}

    Entry(UUID caseId, Optional<Entry> before, Deed deed, Actor by, OnPaper signed, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = before.map(entry -> entry.number + 1).orElse(1);
        this.kind = deed.kind();
        this.step = deed.step();
        this.to = deed.to();
        this.task = deed.task();
        this.revision = deed.revision();
        this.bySub = by.self().sub();
        this.byName = by.self().name();
        if (by.standsFor() != null) {
            this.forSub = by.standsFor().sub();
            this.forName = by.standsFor().name();
        }
        if (signed != null) {
            this.paper = signed.scan();
            this.registrarSub = signed.registrar().sub();
            this.registrarName = signed.registrar().name();
        }
        this.reason = deed.reason();
        this.reasonKind = deed.reasonKind();
        // the database keeps microseconds; the hash must not see more
        this.at = now.truncatedTo(ChronoUnit.MICROS);
        this.previous = before.map(entry -> entry.hash).orElse(null);
        this.hash = link().fingerprint();
    }

    /** This entry as a link of its case's chain. */
    private Link link() {
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
                later(),
                previous,
                hash);
    }

    /** What was added to the record later; null where it says nothing. */
    private Map<String, String> later() {
        Map<String, String> later = new HashMap<>();
        later.put("reason_kind", reasonKind == null ? null : reasonKind.kept());
        later.put("for_sub", forSub);
        later.put("for_name", forName);
        later.put("paper", paper);
        later.put("registrar_sub", registrarSub);
        later.put("registrar_name", registrarName);
        return later;
    }

    /** Whether this sent the report back to before that approval's step, or handed it in anew. */
    public boolean voids(Entry approval) {
        if (!caseId.equals(approval.caseId) || number <= approval.number) {
            return false;
        }
        boolean back = kind == EntryKind.RETURNED && to.ordinal() <= approval.step.ordinal();
        return back || kind == EntryKind.HANDED_IN || kind == EntryKind.RECALLED;
    }

    public UUID caseId() {
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

    /** The name of whom they stood for; null where they acted for themselves. */
    public String forName() {
        return forName;
    }

    /** Who did it, as the record names them: 乙, or 乙 代 甲. */
    public String shownBy() {
        return Actor.shown(byName, forName);
    }

    /** SHA-256 of the sheet that was signed by hand; null where the deed was done here. */
    public String paper() {
        return paper;
    }

    /** Who brought a signed sheet into the record; null where the deed was done here. */
    public String registrarName() {
        return registrarName;
    }

    public String registrarSub() {
        return registrarSub;
    }

    /** Whose doing it was: who did it, and whom they stood for; nobody's where the system did. */
    List<String> doers() {
        return Stream.of(bySub, forSub).filter(Objects::nonNull).toList();
    }

    public String reason() {
        return reason;
    }

    /** What sort of reason it is; null where nobody said. */
    public ReasonKind reasonKind() {
        return reasonKind;
    }

    /** What somebody who agreed said: 同意, with their own words; these alone where they say so themselves. */
    public String opinion() {
        String said = Words.approval(step);
        if (reason == null || reason.isBlank()) {
            return said;
        }
        String own = reason.strip();
        return own.startsWith(said) ? own : said + "。" + own;
    }

    public Instant at() {
        return at;
    }

    /** Its place in the chain, from 1. */
    public int number() {
        return number;
    }

    /** The fingerprint of the entry before; null for the first. */
    public String previous() {
        return previous;
    }

    public String hash() {
        return hash;
    }
}
