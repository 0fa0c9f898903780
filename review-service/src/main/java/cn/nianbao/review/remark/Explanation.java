package cn.nianbao.review.remark;

import cn.nianbao.check.Finding;
import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.decision.ReasonKind;
import cn.nianbao.review.decision.ReasonKindColumn;
import cn.nianbao.review.remark.FindingsResource.Given;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Why a finding is as it is, in the staff's words (填写情况说明). It holds for the very words of the finding: when its figures
 * change it no longer does. Internal, unless staff mark it 同意公开 before sign-off.
 */
@Entity
@Table(name = "explanation")
@IdClass(Said.class)
public class Explanation extends PanacheEntityBase {

    @Id
    @Column(name = "case_id")
    private UUID caseId;

    @Id
    private String finding;

    @Column(nullable = false)
    private String message;

    @Column(nullable = false)
    private String reason;

    @Convert(converter = ReasonKindColumn.class)
    @Column(name = "reason_kind")
    private ReasonKind reasonKind;

    @Column(nullable = false)
    private boolean published;

    @Column(name = "by_sub", nullable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false)
    private String byName;

    @Column(nullable = false)
    private Instant at;

    protected Explanation() {}

    Explanation(UUID caseId, Finding finding) {
        this.caseId = caseId;
        this.finding = finding.id();
    }

    /** Whether that person said just this: a call whose answer was lost comes again. */
    boolean isSaid(Finding of, Given given, ReasonKind kind, Actor by) {
        return holdsFor(of)
                && reason.equals(given.reason())
                && reasonKind == kind
                && published == given.agreedToPublish()
                && bySub.equals(by.self().sub());
    }

    /** Says it, or says it anew. */
    void say(Finding of, Given given, ReasonKind kind, Actor by, Instant now) {
        message = of.message();
        reason = given.reason();
        reasonKind = kind;
        published = given.agreedToPublish();
        bySub = by.self().sub();
        byName = by.shown();
        at = now;
    }

    boolean holdsFor(Finding of) {
        return finding.equals(of.id()) && message.equals(of.message());
    }

    public String finding() {
        return finding;
    }

    /** The finding in words, as it was. */
    public String message() {
        return message;
    }

    public String reason() {
        return reason;
    }

    /** What sort of reason it is; null where nobody said. */
    public ReasonKind reasonKind() {
        return reasonKind;
    }

    /** Whether the reason will stand on the public page. */
    public boolean published() {
        return published;
    }

    public String byName() {
        return byName;
    }

    static List<Explanation> of(UUID caseId) {
        return list("caseId = ?1 order by finding", caseId);
    }
}
