package cn.nianbao.review.paper;

import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.submission.Submitting;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** The scan of a sheet that a leader signed by hand, for exactly one content of a report. Never changed, never public. */
@Entity
@Table(name = "signed_sheet")
public class SignedSheet extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String revision;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "media_type", nullable = false, updatable = false)
    private String mediaType;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @Column(name = "signer_sub", nullable = false, updatable = false)
    private String signerSub;

    @Column(name = "signer_name", nullable = false, updatable = false)
    private String signerName;

    @Column(name = "signed_on", nullable = false, updatable = false)
    private LocalDate signedOn;

    @Column(name = "registrar_sub", nullable = false, updatable = false)
    private String registrarSub;

    @Column(nullable = false, updatable = false)
    private String registrar;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected SignedSheet() {}

    /** A signature on paper: by whom, on which day, and who brought it. */
    record Signed(Person signer, LocalDate on, Person registrar) {}

    SignedSheet(ReportCase of, String revision, Submitting.File scan, String kind, Signed signed, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = of.id();
        this.revision = revision;
        this.name = scan.name();
        this.mediaType = kind;
        this.sha256 = scan.sha256();
        this.bytes = scan.bytes();
        this.signerSub = signed.signer().sub();
        this.signerName = signed.signer().name();
        this.signedOn = signed.on();
        this.registrarSub = signed.registrar().sub();
        this.registrar = signed.registrar().name();
        this.at = now;
    }

    /** Whether this is the very same sheet, brought for the same content by the same person: a call may come again. */
    boolean isSame(String revisionNow, String scan, Signed signed) {
        return revision.equals(revisionNow)
                && sha256.equals(scan)
                && signerSub.equals(signed.signer().sub())
                && registrarSub.equals(signed.registrar().sub());
    }

    public UUID id() {
        return id;
    }

    public String revision() {
        return revision;
    }

    public String name() {
        return name;
    }

    public String mediaType() {
        return mediaType;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public String signer() {
        return signerName;
    }

    public LocalDate signedOn() {
        return signedOn;
    }

    public String registrar() {
        return registrar;
    }

    public Instant at() {
        return at;
    }

    /** Whether a browser may show it as a picture. */
    public boolean isPicture() {
        return mediaType.startsWith("image/");
    }

    /** The sheets of a case, the newest first. */
    public static List<SignedSheet> of(UUID caseId) {
        return list("caseId = ?1 order by at desc, id", caseId);
    }
}
