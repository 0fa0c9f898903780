package cn.nianbao.review.remark;

import cn.nianbao.check.Finding;
import cn.nianbao.review.agency.Caller.Person;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
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
    boolean isSaid(Finding of, String asked, boolean agreedToPublish, Person by) {
        return holdsFor(of) && reason.equals(asked) && published == agreedToPublish && bySub.equals(by.sub());
    }

    /** Says it, or says it anew. */
    void say(Finding of, String newReason, boolean agreedToPublish, Person by, Instant now) {
        message = of.message();
        reason = newReason;
        published = agreedToPublish;
        bySub = by.sub();
        byName = by.name();
        at = now;
    }

    boolean holdsFor(Finding of) {
        return finding.equals(of.id()) && message.equals(of.message());
    }

    public String finding() {
        return finding;
    }

    public String reason() {
        return reason;
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
