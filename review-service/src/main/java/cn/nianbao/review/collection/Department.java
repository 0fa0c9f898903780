package cn.nianbao.review.collection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A department (科室) that answers for some figures, and the link by which it does so. Whoever has the link may. */
@Entity
@Table(name = "department")
public class Department extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(name = "gathering_id", nullable = false, updatable = false)
    private UUID gatheringId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(nullable = false, updatable = false)
    private List<String> scope;

    @Column(nullable = false)
    private String secret;

    @Column(name = "last_day", nullable = false)
    private LocalDate lastDay;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Department() {}

    Department(UUID gatheringId, String name, Scope scope, Secret secret, LocalDate lastDay, Instant now) {
        this.id = UUID.randomUUID();
        this.gatheringId = gatheringId;
        this.name = name;
        this.scope = List.copyOf(scope.words());
        this.secret = secret.hash();
        this.lastDay = lastDay;
        this.madeAt = now;
    }

    /** Another link takes the place of the one before, which opens nothing from now on. */
    void open(Secret other, LocalDate until) {
        secret = other.hash();
        lastDay = until;
        revokedAt = null;
    }

    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    UUID gatheringId() {
        return gatheringId;
    }

    public String name() {
        return name;
    }

    public Scope scope() {
        return new Scope(scope);
    }

    /** The last day on which the link opens anything. */
    public LocalDate lastDay() {
        return lastDay;
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean isPast(LocalDate today) {
        return today.isAfter(lastDay);
    }

    static Optional<Department> of(UUID id) {
        return findByIdOptional(id);
    }

    static Optional<Department> behind(Secret secret) {
        return find("secret", secret.hash()).firstResultOptional();
    }

    /** Those of a gathering, in the order in which they were asked. */
    public static List<Department> of(Gathering gathering) {
        return list("gatheringId = ?1 order by madeAt, id", gathering.id());
    }
}
