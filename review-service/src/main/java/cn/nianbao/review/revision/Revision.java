package cn.nianbao.review.revision;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.cases.ReportCase;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * A revision of the working report, kept whole and never changed. Its hash is that of the canonical record: what approvals
 * name and what is published.
 */
@Entity
@Table(name = "revision")
public class Revision extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private int number;

    @Column(nullable = false, updatable = false)
    private String hash;

    @Column(nullable = false, updatable = false)
    private String content;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Revision() {}

    private Revision(UUID caseId, int number, Report report, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.hash = CanonicalRecord.of(report, null).revision();
        this.content = new String(ReportJson.bytes(ReportJson.write(report)), StandardCharsets.UTF_8);
        this.madeAt = now;
    }

    /** Puts the next revision of a case, whose row the caller has locked. */
    public static Revision put(ReportCase report, Report content, Instant now) {
        int next = newest(report.id()).map(revision -> revision.number + 1).orElse(1);
        Revision revision = new Revision(report.id(), next, content, now);
        revision.persistAndFlush();
        return revision;
    }

    public int number() {
        return number;
    }

    public String hash() {
        return hash;
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Report report() {
        return ReportJson.read(content.getBytes(StandardCharsets.UTF_8));
    }

    /** The record that this revision would be published as, made anew from its content. */
    public CanonicalRecord record() {
        return CanonicalRecord.of(report(), null);
    }

    /** Whether the content still is what was hashed when the revision was made. */
    public boolean isUntouched() {
        return record().revision().equals(hash);
    }

    /** The revision that somebody saw; empty where the case never had it. */
    public static Optional<Revision> seen(UUID caseId, String hash) {
        return find("caseId = ?1 and hash = ?2 order by number desc", caseId, hash)
                .firstResultOptional();
    }

    /** The revision that counts now; empty while the first draft is being read. */
    public static Optional<Revision> newest(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }
}
