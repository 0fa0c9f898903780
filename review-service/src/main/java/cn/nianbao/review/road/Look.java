package cn.nianbao.review.road;

import cn.nianbao.report.ReportJson;
import cn.nianbao.review.road.Compared.Deviation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;

/** One look at the official address (核对): what was compared there with what was signed, and what differed. Never changed. */
@Entity
@Table(name = "reading_back")
public class Look extends PanacheEntityBase {

    private static final TypeReference<List<Deviation>> DEVIATIONS = new TypeReference<>() {};

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Column(nullable = false, updatable = false)
    private String revision;

    @Column(nullable = false, updatable = false)
    private String address;

    @Column(nullable = false, updatable = false)
    private int figures;

    @Column(nullable = false, updatable = false)
    private int sentences;

    @Column(nullable = false, updatable = false)
    private String differences;

    @Column(updatable = false)
    private String trouble;

    @Column(nullable = false, updatable = false)
    private Instant at;

    protected Look() {}

    private Look(UUID caseId, String revision, String address, Compared compared, String trouble, Instant now) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.revision = revision;
        this.address = address;
        this.figures = compared.figures();
        this.sentences = compared.sentences();
        this.differences = write(compared.deviations());
        this.trouble = trouble;
        this.at = now;
    }

    /** Looks, and tells what was seen or why nothing could be. */
    static Look of(UUID caseId, String revision, String address, Supplier<Compared> comparing, Instant now) {
        try {
            Compared compared = comparing.get();
            return new Look(caseId, revision, address, compared, words(compared), now);
        } catch (Standstill blind) {
            return new Look(caseId, revision, address, new Compared(0, 0, List.of()), blind.getMessage(), now);
        }
    }

    private static String words(Compared compared) {
        List<Deviation> found = compared.deviations();
        return compared.isSame()
                ? null
                : "公布的页面与签发的内容不一致：" + found.get(0).words() + "（共 " + found.size() + " 处），请核查后重试";
    }

    public String revision() {
        return revision;
    }

    public String address() {
        return address;
    }

    public int figures() {
        return figures;
    }

    public int sentences() {
        return sentences;
    }

    public List<Deviation> deviations() {
        try {
            return ReportJson.EXACT.readValue(differences, DEVIATIONS);
        } catch (JsonProcessingException broken) {
            throw new IllegalStateException(broken);
        }
    }

    /** Why the report is not yet public in the sense of the law; empty where all is as signed. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    public Instant at() {
        return at;
    }

    /** The last look at a case's address. */
    public static Optional<Look> last(UUID caseId) {
        return find("caseId = ?1 order by at desc, id", caseId).firstResultOptional();
    }

    private static String write(List<Deviation> deviations) {
        try {
            return ReportJson.EXACT.writeValueAsString(deviations);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
