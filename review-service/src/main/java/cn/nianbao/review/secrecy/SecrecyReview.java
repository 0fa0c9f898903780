package cn.nianbao.review.secrecy;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.revision.Revision;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** A secrecy review's form as it was filled in with a decision. */
@Entity
@Table(name = "secrecy_review")
public class SecrecyReview extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String task;

    @Column(nullable = false, updatable = false)
    private String revision;

    @Column(nullable = false, updatable = false)
    private String conclusion;

    @Column(updatable = false)
    private String reason;

    @Column(name = "by_sub", nullable = false, updatable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "secrecy_answer", joinColumns = @JoinColumn(name = "review"))
    private Set<SecrecyLine> lines = new HashSet<>();

    protected SecrecyReview() {}

    SecrecyReview(
            ReportCase of,
            String task,
            Revision revision,
            SecrecyConclusion conclusion,
            String reason,
            List<SecrecyLine> lines,
            Actor by,
            Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.task = task;
        this.revision = revision.hash();
        this.conclusion = conclusion.word();
        this.reason = reason;
        this.lines.addAll(lines);
        this.bySub = by.self().sub();
        this.byName = by.shown();
        this.at = now;
    }

    /** Its answers in the order of the form. */
    public List<SecrecyLine> lines() {
        return lines.stream().sorted(Comparator.comparing(SecrecyLine::matter)).toList();
    }

    /** All answers in one text. */
    String words() {
        return lines().stream().map(SecrecyLine::words).collect(Collectors.joining("；"));
    }

    public SecrecyConclusion conclusion() {
        return SecrecyConclusion.of(conclusion);
    }

    /** Why; null where nobody said. */
    public String reason() {
        return reason;
    }

    /** The hash of what was reviewed. */
    public String revision() {
        return revision;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** The form that was filled in last for a case. */
    public static Optional<SecrecyReview> last(UUID caseId) {
        return find("caseId = ?1 order by at desc", caseId).firstResultOptional();
    }
}
