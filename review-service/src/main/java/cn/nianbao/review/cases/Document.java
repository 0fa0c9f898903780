package cn.nianbao.review.cases;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** A file as it was handed in. It is read, kept, and never served to the public. */
@Entity
@Table(name = "document")
public class Document extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private String sha256;

    @Basic(fetch = FetchType.LAZY)
    @Column(nullable = false, updatable = false)
    private byte[] bytes;

    @Column(name = "given_at", nullable = false, updatable = false)
    private Instant givenAt;

    protected Document() {}

    public Document(UUID caseId, String name, String sha256, byte[] bytes, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.name = name;
        this.sha256 = sha256;
        this.bytes = bytes;
        this.givenAt = now;
    }

    public UUID id() {
        return id;
    }

    public String name() {
        return name;
    }

    public String sha256() {
        return sha256;
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** The file of that content that was handed in for any version of a report. */
    public static Optional<Document> of(String agency, int year, String sha256) {
        return find(
                        "sha256 = ?1 and caseId in (select c.id from ReportCase c where c.agency = ?2 and c.year = ?3)",
                        sha256,
                        agency,
                        year)
                .firstResultOptional();
    }

    /** The file that was handed in last for a case. */
    public static Optional<Document> newest(UUID caseId) {
        return find("caseId = ?1 order by givenAt desc, id", caseId).firstResultOptional();
    }
}
