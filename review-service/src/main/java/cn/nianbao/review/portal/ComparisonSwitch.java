package cn.nianbao.review.portal;

import cn.nianbao.review.agency.Actor;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * That an office turned 公开单位间比较 on or off: whether readers may see the units right below it side by side. The newest of an
 * office counts; without one it is off. Who did so is never changed.
 */
@Entity
@Table(name = "comparison_switch")
public class ComparisonSwitch extends PanacheEntityBase {

    @Id
    private UUID id;

    @Column(nullable = false, updatable = false)
    private String agency;

    @Column(name = "turned_on", nullable = false, updatable = false)
    private boolean on;

    @Column(name = "by_sub", nullable = false, updatable = false)
    private String bySub;

    @Column(name = "by_name", nullable = false, updatable = false)
    private String byName;

    @Column(nullable = false, updatable = false)
    private Instant at;

    @Column(name = "received_at")
    private Instant receivedAt;

    protected ComparisonSwitch() {}

    ComparisonSwitch(String agency, boolean on, Actor by, Instant now) {
        this.id = UUID.randomUUID();
        this.agency = agency;
        this.on = on;
        this.bySub = by.self().sub();
        this.byName = by.shown();
        this.at = now.truncatedTo(ChronoUnit.MICROS);
    }

    void received(Instant now) {
        if (receivedAt == null) {
            receivedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    public String agency() {
        return agency;
    }

    public boolean isOn() {
        return on;
    }

    public String byName() {
        return byName;
    }

    public Instant at() {
        return at;
    }

    /** Whether the column knows of it. */
    public boolean isReceived() {
        return receivedAt != null;
    }

    static Optional<ComparisonSwitch> newest(String agency) {
        return find("agency = ?1 order by at desc", agency).firstResultOptional();
    }

    /** What counts for each of these offices that ever decided, in one question. */
    public static Map<String, ComparisonSwitch> newestOf(Collection<String> agencies) {
        List<ComparisonSwitch> found = agencies.isEmpty() ? List.of() : list("""
                from ComparisonSwitch s where s.agency in ?1 and s.at = (
                  select max(x.at) from ComparisonSwitch x where x.agency = s.agency)
                """, Set.copyOf(agencies));
        return found.stream().collect(Collectors.toMap(ComparisonSwitch::agency, Function.identity()));
    }

    /** What counts for every office that ever decided. */
    static List<ComparisonSwitch> newest() {
        return list("""
                from ComparisonSwitch s where s.at = (
                  select max(x.at) from ComparisonSwitch x where x.agency = s.agency) order by s.agency
                """);
    }
}
