package cn.nianbao.review.remark;

import cn.nianbao.check.Finding;
import cn.nianbao.review.agency.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Staff hold that an error is none (申请复核). The office or a secrecy reviewer, neither an editor of the report, accepts or
 * refuses; either lapses when the error's figures change.
 */
@Entity
@Table(name = "contest")
@IdClass(Said.class)
public class Contest extends PanacheEntityBase {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private String finding;

    @Column(nullable = false)
    private String message;

    @Column(nullable = false)
    private String reason;

    @Column(name = "by_sub", nullable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    private Boolean accepted;

    @Column(name = "decided_reason")
    private String decidedReason;

    @Column(name = "decided_by")
    private String decidedBy;

    @Column(name = "decided_at")
    private Instant decidedAt;

    protected Contest() {}

    Contest(UUID caseId, Finding finding) {
        this.caseId = caseId;
        this.finding = finding.id();
    }

    /** Whether that person raised just this and nobody has decided: a call whose answer was lost comes again. */
    boolean isRaised(Finding of, String asked, Actor by) {
        return accepted == null
                && holdsFor(of)
                && reason.equals(asked)
                && bySub.equals(by.self().sub());
    }

    /** Whether that person decided just so. */
    boolean isDecided(boolean accept, String why, Actor by) {
        return Objects.equals(accepted, accept)
                && why.equals(decidedReason)
                && by.shown().equals(decidedBy);
    }

    /** Raises it, or raises it anew; an earlier decision no longer counts. */
    void raise(Finding of, String newReason, Actor by, Instant now) {
        message = of.message();
        reason = newReason;
        bySub = by.self().sub();
        byName = by.shown();
        at = now;
        accepted = null;
        decidedReason = null;
        decidedBy = null;
        decidedAt = null;
    }

    void decide(boolean accept, String why, Actor by, Instant now) {
        accepted = accept;
        decidedReason = why;
        decidedBy = by.shown();
        decidedAt = now;
    }

    boolean holdsFor(Finding of) {
        return finding.equals(of.id()) && message.equals(of.message());
    }

    public String finding() {
        return finding;
    }

    public UUID caseId() {
        return caseId;
    }

    /** The finding in words, as it was when it was contested. */
    public String message() {
        return message;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    public String reason() {
        return reason;
    }

    /** Null while nobody has decided. */
    public Boolean accepted() {
        return accepted;
    }

    public String decidedReason() {
        return decidedReason;
    }

    public String decidedBy() {
        return decidedBy;
    }

    /** The contests on reports of these agencies, those that nobody has decided first and then the newest, in one question. */
    public static List<Contest> of(Collection<String> agencies, int most) {
        return agencies.isEmpty()
                ? List.of()
                : find("""
                        from Contest c where c.caseId in (select r.id from ReportCase r where r.agency in ?1)
                        order by case when c.accepted is null then 0 else 1 end, c.at desc
                        """, Set.copyOf(agencies)).page(0, most).list();
    }

    static List<Contest> of(UUID caseId) {
        return list("caseId = ?1 order by finding", caseId);
    }
}
