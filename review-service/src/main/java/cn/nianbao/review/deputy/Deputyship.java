package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.agency.Mandate;
import cn.nianbao.review.agency.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * Somebody stands for somebody else in one role of one agency, from one day to another, both included. It ends by its last
 * day or because the principal revokes it; it is never deleted, because separation of duties looks back at it.
 */
@Entity
@Table(name = "deputyship")
public class Deputyship extends PanacheEntityBase {

    /** The days of a deputyship are days here. */
    static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");

    private static final String TODAY = "firstDay <= ?2 and lastDay >= ?2 and revokedAt is null";

    @Id
    private UUID id;

    @Column(name = "principal_sub", nullable = false, updatable = false)
    private String principalSub;

    @Column(name = "principal_name", nullable = false, updatable = false)
    private String principalName;

    @Column(name = "deputy_sub", nullable = false, updatable = false)
    private String deputySub;

    @Column(name = "deputy_name", nullable = false, updatable = false)
    private String deputyName;

    @Convert(converter = RoleColumn.class)
    @Column(nullable = false, updatable = false)
    private Role role;

    @Column(nullable = false, updatable = false)
    private String agency;

    @Column(name = "from_day", nullable = false, updatable = false)
    private LocalDate firstDay;

    @Column(name = "to_day", nullable = false, updatable = false)
    private LocalDate lastDay;

    @Column(updatable = false)
    private String reason;

    @Column(name = "made_at", nullable = false, updatable = false)
    private Instant madeAt;

    @Column(name = "revoked_at")
    private Instant revokedAt;

    protected Deputyship() {}

    Deputyship(Mandate mandate, Person deputy, LocalDate from, LocalDate to, String reason, Instant now) {
        this.id = UUID.randomUUID();
        this.principalSub = mandate.principal().sub();
        this.principalName = mandate.principal().name();
        this.deputySub = deputy.sub();
        this.deputyName = deputy.name();
        this.role = mandate.role();
        this.agency = mandate.agency();
        this.firstDay = from;
        this.lastDay = to;
        this.reason = reason;
        // the database keeps microseconds
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Ends it now; one that is over already stays as it is. */
    void revoke(Instant now) {
        if (revokedAt == null && now.isBefore(end())) {
            revokedAt = now.truncatedTo(ChronoUnit.MICROS);
        }
    }

    /** How far it has come. */
    public enum Standing {
        AHEAD("未开始"),
        IN_FORCE("生效中"),
        OVER("已到期"),
        REVOKED("已撤销");

        private final String shown;

        Standing(String shown) {
            this.shown = shown;
        }

        public String shown() {
            return shown;
        }
    }

    public Standing standing(Instant now) {
        if (revokedAt != null) {
            return Standing.REVOKED;
        }
        if (now.isBefore(begin())) {
            return Standing.AHEAD;
        }
        return now.isBefore(end()) ? Standing.IN_FORCE : Standing.OVER;
    }

    /** Whether it was in force at any moment between these two, both included. */
    boolean wasInForce(Instant since, Instant until) {
        return begin().isBefore(end()) && !begin().isAfter(until) && end().isAfter(since);
    }

    boolean isBetween(String one, String other) {
        return principalSub.equals(one) && deputySub.equals(other)
                || principalSub.equals(other) && deputySub.equals(one);
    }

    /** Nobody could act by it before it was made, whatever its first day. */
    private Instant begin() {
        Instant first = firstDay.atStartOfDay(CHINA).toInstant();
        return first.isBefore(madeAt) ? madeAt : first;
    }

    private Instant end() {
        return revokedAt == null ? lastDay.plusDays(1).atStartOfDay(CHINA).toInstant() : revokedAt;
    }

    public UUID id() {
        return id;
    }

    public Person principal() {
        return new Person(principalSub, principalName);
    }

    public Person deputy() {
        return new Person(deputySub, deputyName);
    }

    public Role role() {
        return role;
    }

    public String agency() {
        return agency;
    }

    /** The first day. */
    public LocalDate from() {
        return firstDay;
    }

    /** The last day. */
    public LocalDate to() {
        return lastDay;
    }

    /** Null where none was given. */
    public String reason() {
        return reason;
    }

    public Instant madeAt() {
        return madeAt;
    }

    /** Null where nobody revoked it. */
    public Instant revokedAt() {
        return revokedAt;
    }

    Mandate mandate() {
        return new Mandate(principal(), role, agency);
    }

    static Optional<Deputyship> of(UUID id) {
        return findByIdOptional(id);
    }

    /** All that somebody gave or was given, the newest first. */
    public static List<Deputyship> of(Person person) {
        return list("principalSub = ?1 or deputySub = ?1 order by madeAt desc, id", person.sub());
    }

    /** What somebody holds today of principals who, as they were last seen, still hold that role there themselves. */
    static List<Deputyship> heldBy(Person deputy, LocalDate today) {
        return stillHeld(list("deputySub = ?1 and " + TODAY + " order by madeAt, id", deputy.sub(), today));
    }

    /** The same by role and agency, whoever the deputy is. */
    static List<Deputyship> inForce(Role role, String agency, LocalDate today) {
        return stillHeld(list("role = ?1 and agency = ?3 and " + TODAY + " order by madeAt, id", role, today, agency));
    }

    /** The same of all roles for several agencies, whether or not the principal still holds the role. */
    static List<Deputyship> inForce(Collection<String> agencies, LocalDate today) {
        return agencies.isEmpty()
                ? List.of()
                : list("agency in ?1 and " + TODAY + " order by madeAt, id", Set.copyOf(agencies), today);
    }

    private static List<Deputyship> stillHeld(List<Deputyship> given) {
        Map<String, Colleague> principals =
                Colleague.bySub(given.stream().map(held -> held.principalSub).toList());
        return given.stream()
                .filter(held -> principals.containsKey(held.principalSub))
                .filter(held -> principals.get(held.principalSub).holds(held.role, held.agency))
                .toList();
    }

    /** Every deputyship, past ones included, that one of these people gave or was given. */
    static List<Deputyship> touching(Collection<String> subs) {
        return subs.isEmpty() ? List.of() : list("principalSub in ?1 or deputySub in ?1", Set.copyOf(subs));
    }

    /** Those of the same people for the same role whose days meet these. */
    static Optional<Deputyship> overlapping(Mandate mandate, Person deputy, LocalDate from, LocalDate to) {
        return find(
                        "principalSub = ?1 and deputySub = ?2 and role = ?3 and agency = ?4 and revokedAt is null"
                                + " and firstDay <= ?5 and lastDay >= ?6 order by firstDay",
                        mandate.principal().sub(),
                        deputy.sub(),
                        mandate.role(),
                        mandate.agency(),
                        to,
                        from)
                .firstResultOptional();
    }
}
