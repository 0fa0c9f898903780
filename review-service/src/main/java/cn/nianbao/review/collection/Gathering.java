package cn.nianbao.review.collection;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** That an agency asks its departments for the figures of one year's report. */
@Entity
@Table(name = "gathering")
public class Gathering extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String agency;

    @Column(nullable = false, updatable = false)
    private int year;

    @Column(name = "made_by", nullable = false, updatable = false)
    private String madeBy;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    protected Gathering() {}

    Gathering(String agency, int year, String by, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.year = year;
        this.madeBy = by;
        this.madeAt = now;
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public int year() {
        return year;
    }

    static Gathering of(UUID id) {
        return findById(id);
    }

    public static Optional<Gathering> of(String agency, int year) {
        return find("agency = ?1 and year = ?2", agency, year).firstResultOptional();
    }
}
