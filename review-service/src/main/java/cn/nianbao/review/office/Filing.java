package cn.nianbao.review.office;

import cn.nianbao.review.cases.StepColumn;
import cn.nianbao.workflow.Step;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A decision that is still owed on what is public or down already: it holds nothing up and stands outside the process. The
 * office registers (备案) or asks for mending (下发整改); the approver signs for the order that a leader gave orally (补签). What
 * was decided stands in the record of the case, under the filing's id.
 */
@Entity
@Table(name = "filing")
public class Filing extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "case_id", nullable = false, updatable = false)
    private UUID caseId;

    @Convert(converter = StepColumn.class)
    @Column(nullable = false, updatable = false)
    private Step step;

    @Column(nullable = false, updatable = false)
    private String agency;

    @Column(nullable = false, updatable = false)
    private String revision;

    @Column(name = "opened_at", nullable = false, updatable = false)
    private Instant openedAt;

    @Column(nullable = false, updatable = false)
    private LocalDate due;

    @Column(name = "closed_at")
    private Instant closedAt;

    protected Filing() {}

    /**
     * @param step {@link Step#OFFICE_REVIEW} or {@link Step#SIGN_OFF}: whose role acts
     * @param agency the agency whose people act
     */
    Filing(UUID caseId, Step step, String agency, String revision, Instant now, LocalDate due) {
        this.id = UUID.randomUUID();
        this.caseId = caseId;
        this.step = step;
        this.agency = agency;
        this.revision = revision;
        this.openedAt = now;
        this.due = due;
    }

    /** The decision is in the record. */
    public void close(Instant now) {
        closedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID caseId() {
        return caseId;
    }

    public Step step() {
        return step;
    }

    /** The agency whose people act: the office's own, or the report's. */
    public String agency() {
        return agency;
    }

    /** The hash that is public, or that took the report down. */
    public String revision() {
        return revision;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public LocalDate due() {
        return due;
    }

    public boolean isOpen() {
        return closedAt == null;
    }

    public static Optional<Filing> of(UUID id) {
        return findByIdOptional(id);
    }

    /** What is owed on one case. */
    public static List<Filing> openOf(UUID caseId) {
        return list("caseId = ?1 and closedAt is null order by openedAt", caseId);
    }

    /** What is owed by people of these agencies, oldest first. */
    public static List<Filing> open(Collection<String> agencies) {
        return agencies.isEmpty()
                ? List.of()
                : list("agency in ?1 and closedAt is null order by openedAt", Set.copyOf(agencies));
    }
}
