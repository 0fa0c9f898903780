package cn.nianbao.review.revision;

import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.report.CorrectionKind;
import cn.nianbao.report.PublicCorrection;
import cn.nianbao.report.PublicExplanation;
import cn.nianbao.report.PublicNotes;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
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

    @Column(name = "index_data", nullable = false, updatable = false)
    private String indexData;

    @Column(name = "own_index", nullable = false, updatable = false)
    private String ownIndex;

    @Column(name = "correction_kind", updatable = false)
    private String correctionKind;

    @Column(name = "correction_reason", updatable = false)
    private String correctionReason;

    @Column(name = "withdrawal_notice", updatable = false)
    private String withdrawalNotice;

    /** Read once for as long as this object lives: the content never changes. */
    @Transient
    private Report read;

    @Transient
    private CanonicalRecord made;

    protected Revision() {}

    private Revision(
            UUID caseId,
            int number,
            Report report,
            String previous,
            SaidInPublic said,
            Map<String, String> index,
            String withdrawalNotice,
            Instant now) {
        this.id = UUID.randomUUID();
        this.withdrawalNotice = withdrawalNotice;
        this.caseId = caseId;
        this.number = number;
        this.previousRevision = previous;
        this.explanations = KeptNotes.write(said.explanations());
        this.ownIndex = KeptNotes.write(said.index());
        this.indexData = KeptNotes.write(index);
        if (said.correction() != null) {
            this.correctionKind = said.correction().kind().word();
            this.correctionReason = said.correction().reason();
        }
        this.content = new String(ReportJson.bytes(ReportJson.write(report)), StandardCharsets.UTF_8);
        this.hash = record().revision();
        this.madeAt = now;
    }

    /** Puts the next revision of a case, whose row the caller has locked; what was said in public stays. */
    public static Revision put(ReportCase report, Report content, Instant now) {
        return put(report, content, newest(report.id()).map(Revision::said).orElseGet(() -> saidBefore(report)), now);
    }

    /** The same with what is said in public beside it. */
    public static Revision put(ReportCase report, Report content, SaidInPublic said, Instant now) {
        return newest(report.id())
                .map(before -> before.next(content, said, now))
                .orElseGet(() -> keep(
                        new Revision(report.id(), 1, content, before(report), said, index(content, said), null, now)));
    }

    /** Puts the next revision of a version that takes the report down. */
    public static Revision putWithdrawal(ReportCase report, Report withdrawn, String notice, Instant now) {
        int number = newest(report.id()).map(before -> before.number + 1).orElse(1);
        return keep(new Revision(
                report.id(),
                number,
                withdrawn.withoutContent(),
                before(report),
                SaidInPublic.NOTHING,
                Map.of(),
                notice,
                now));
    }

    /** A correction that was given up and is taken up again goes on for the same reason. */
    private static SaidInPublic saidBefore(ReportCase report) {
        return Cases.lastGivenUp(report)
                .flatMap(given -> newest(given.id()))
                .map(last -> SaidInPublic.NOTHING.withCorrection(last.correction()))
                .orElse(SaidInPublic.NOTHING);
    }

    private static Map<String, String> index(Report content, SaidInPublic said) {
        return new IndexData(Agency.of(content.agencyCode()), content).with(said.index());
    }

    /** The hash of the version that stands until this one does; null for the first. */
    private static String before(ReportCase report) {
        return Cases.ended(report.agency(), report.year(), report.version() - 1)
                .flatMap(before -> newest(before.id()))
                .map(Revision::hash)
                .orElse(null);
    }

    /** Puts a revision with the same content and these explanations; the same revision where nothing differs. */
    public Revision withExplanations(ReportCase report, List<PublicExplanation> published, Instant now) {
        return published.equals(explanations()) ? this : next(report(), said().withExplanations(published), now);
    }

    /** Puts a revision whose index data are as the register asks for them now; the same where they are. */
    public Revision indexed(Instant now) {
        boolean current = withdrawalNotice != null || index(report(), said()).equals(notes().index());
        return current ? this : next(report(), said(), now);
    }

    private Revision next(Report content, SaidInPublic said, Instant now) {
        return keep(new Revision(
                caseId,
                number + 1,
                content,
                previousRevision,
                said,
                withdrawalNotice == null ? index(content, said) : Map.of(),
                withdrawalNotice,
                now));
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

    /** What the public will read in the report's place, where this revision takes it down. */
    public Optional<String> withdrawalNotice() {
        return Optional.ofNullable(withdrawalNotice);
    }

    /** What staff agreed to publish of their explanations. */
    public List<PublicExplanation> explanations() {
        return KeptNotes.explanations(explanations);
    }

    /** What people said in public beside the content. */
    public SaidInPublic said() {
        return new SaidInPublic(explanations(), KeptNotes.texts(ownIndex), correction());
    }

    /** All that is said in public beside the content, as it is signed. */
    public PublicNotes notes() {
        return new PublicNotes(explanations(), KeptNotes.texts(indexData), correction());
    }

    private PublicCorrection correction() {
        return correctionKind == null
                ? null
                : new PublicCorrection(CorrectionKind.of(correctionKind), correctionReason);
    }

    public Instant madeAt() {
        return madeAt;
    }

    public Report report() {
        if (read == null) {
            read = ReportJson.read(content.getBytes(StandardCharsets.UTF_8));
        }
        return read;
    }

    /** The record that this revision would be published as, made anew from its content. */
    public CanonicalRecord record() {
        if (made == null) {
            made = withdrawalNotice == null
                    ? CanonicalRecord.of(report(), previousRevision, notes())
                    : CanonicalRecord.ofWithdrawal(report(), previousRevision, withdrawalNotice);
        }
        return made;
    }

    /** Whether the content still is what was hashed when the revision was made. */
    public boolean isUntouched() {
        return record().revision().equals(hash);
    }

    /** Revisions by their ids, in one question. */
    static List<Revision> of(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : list("id in ?1", Set.copyOf(ids));
    }

    /** The revisions of a case from that number to that one, both included, in their order. */
    public static List<Revision> between(UUID caseId, int from, int to) {
        return list("caseId = ?1 and number between ?2 and ?3 order by number", caseId, from, to);
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

    /** The revisions that count now, by case, in one question. */
    public static Map<UUID, Revision> newestOf(Collection<UUID> cases) {
        List<Revision> found = cases.isEmpty() ? List.of() : list("""
                from Revision r where r.caseId in ?1 and r.number = (
                  select max(x.number) from Revision x where x.caseId = r.caseId)
                """, Set.copyOf(cases));
        return found.stream().collect(Collectors.toMap(revision -> revision.caseId, Function.identity()));
    }

    /** What {@link #newestHashes} reads of a revision. */
    public record Hash(UUID caseId, String hash) {}

    /** The revision that counts now; empty while the first draft is being read. */
    public static Optional<Revision> newest(UUID caseId) {
        return find("caseId = ?1 order by number desc", caseId).firstResultOptional();
    }
}
