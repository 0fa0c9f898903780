package cn.nianbao.review.revision;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.PublicExplanation;
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
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

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

    @Column(name = "previous_revision", updatable = false)
    private String previousRevision;

    @Column(nullable = false, updatable = false)
    private String explanations;

    protected Revision() {}

    private Revision(UUID caseId, int number, Report report, String previous, String explanations, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.number = number;
        this.previousRevision = previous;
        this.explanations = explanations;
        this.content = new String(ReportJson.bytes(ReportJson.write(report)), StandardCharsets.UTF_8);
        this.hash = record().revision();
        this.madeAt = now;
    }

    /** Puts the next revision of a case, whose row the caller has locked; what was explained in public stays. */
    public static Revision put(ReportCase report, Report content, Instant now) {
        Optional<Revision> before = newest(report.id());
        return before.isPresent()
                ? before.get().next(content, before.get().explanations, now)
                : keep(new Revision(report.id(), 1, content, publishedBefore(report), "[]", now));
    }

    /** The hash of the version that is public until this one is; null for the first. */
    private static String publishedBefore(ReportCase report) {
        return ReportCase.published(report.agency(), report.year(), report.version() - 1)
                .flatMap(before -> newest(before.id()))
                .map(Revision::hash)
                .orElse(null);
    }

    /** Puts a revision with the same content and these explanations; the same revision where nothing differs. */
    public Revision withExplanations(ReportCase report, List<PublicExplanation> published, Instant now) {
        String written = PublicExplanations.write(published);
        return written.equals(explanations) ? this : next(report(), written, now);
    }

    private Revision next(Report content, String explained, Instant now) {
        return keep(new Revision(caseId, number + 1, content, previousRevision, explained, now));
    }

    private static Revision keep(Revision revision) {
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
        return CanonicalRecord.of(report(), previousRevision, PublicExplanations.read(explanations));
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

    /** The hashes that count now, by case, in one question and without the content. */
    public static Map<UUID, String> newestHashes(Collection<UUID> cases) {
        List<Hash> found = cases.isEmpty()
                ? List.of()
                : find("""
                        select r.caseId, r.hash from Revision r where r.caseId in ?1 and r.number = (
                          select max(x.number) from Revision x where x.caseId = r.caseId)
                        """, Set.copyOf(cases)).project(Hash.class).list();
        return found.stream().collect(Collectors.toMap(Hash::caseId, Hash::hash));
    }

    /** What {@link #newestHashes} reads of a revision. */
    public record Hash(UUID caseId, String hash) {}

    /** The revision that counts now; empty while the first draft is being read. */
    public static Optional<Revision> newest(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }
}
