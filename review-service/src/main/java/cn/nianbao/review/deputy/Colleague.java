package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Caller.Person;
import cn.nianbao.review.agency.Role;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Somebody who has used the system, as their token told of them when they were last seen. Nobody is listed from the realm,
 * so whoever has never signed in is not known here.
 */
@Entity
@Table(name = "colleague")
public class Colleague extends PanacheEntityBase {

    @Id
    private String sub;

    @Column(nullable = false)
    private String name;

    @Column(nullable = false)
    private List<String> roles;

    @Column(nullable = false)
    private List<String> agencies;

    @Column(nullable = false)
    private Instant seen;

    protected Colleague() {}

    /** What a token tells of somebody. */
    public record Told(Person person, Set<Role> roles, Set<String> agencies) {}

    /** Keeps what was told, in one statement, so that two requests of one person do not trip over each other. */
    static void keep(Told told, Instant now) {
        getEntityManager()
                .createNativeQuery("""
                        insert into colleague (sub, name, roles, agencies, seen) values (:sub, :name, :roles, :agencies, :now)
                        on conflict (sub) do update set
                          name = excluded.name, roles = excluded.roles, agencies = excluded.agencies, seen = excluded.seen
                        """)
                .setParameter("sub", told.person().sub())
                .setParameter("name", told.person().name())
                .setParameter("roles", told.roles().stream().map(Role::word).toArray(String[]::new))
                .setParameter("agencies", new TreeSet<>(told.agencies()).toArray(String[]::new))
                .setParameter("now", now)
                .executeUpdate();
    }

    public Person person() {
        return new Person(sub, name);
    }

    /** Their roles, in the order of the road. */
    public List<Role> roles() {
        return roles.stream()
                .flatMap(word -> Role.of(word).stream())
                .sorted(Comparator.naturalOrder())
                .toList();
    }

    boolean belongsTo(String agency) {
        return agencies.contains(agency);
    }

    boolean holds(Role role, String agency) {
        return roles.contains(role.word()) && belongsTo(agency);
    }

    /** When they last called, to the day. */
    public Instant seen() {
        return seen;
    }

    /** Whether they may stand for somebody. */
    public boolean mayStandIn() {
        return Role.mayStandIn(roles());
    }

    private boolean mayStandInAt(String agency) {
        return mayStandIn() && belongsTo(agency);
    }

    /** Everybody of that agency who is known, by name. */
    public static List<Colleague> of(String agency) {
        return list("array_contains(agencies, ?1) order by name, sub", agency);
    }

    /** Everybody of any of these agencies who is known, in one question that the index answers. */
    @SuppressWarnings("unchecked")
    static List<Colleague> ofAny(Collection<String> agencies) {
        return getEntityManager()
                .createNativeQuery(
                        "select * from colleague where agencies && cast(:agencies as varchar[])", Colleague.class)
                .setParameter("agencies", agencies.toArray(String[]::new))
                .getResultList();
    }

    /** Everybody known who could act in that role for that agency now: its holders, and the deputies of any of them. */
    public static List<Actor> acting(Role role, String agency, Instant now) {
        List<Actor> acting = new ArrayList<>(holding(role, agency).stream()
                .map(holder -> Actor.of(holder.person()))
                .toList());
        List<Deputyship> given = Deputyship.inForce(role, agency, LocalDate.ofInstant(now, Deputyship.CHINA));
        Map<String, Colleague> deputies =
                bySub(given.stream().map(held -> held.deputy().sub()).toList());
        given.stream()
                .filter(held -> deputies.get(held.deputy().sub()).mayStandInAt(agency))
                .forEach(held -> acting.add(new Actor(held.deputy(), held.principal())));
        return acting;
    }

    private static List<Colleague> holding(Role role, String agency) {
        return list("array_contains(roles, ?1) and array_contains(agencies, ?2) order by sub", role.word(), agency);
    }

    static Map<String, Colleague> bySub(Collection<String> subs) {
        List<Colleague> found = subs.isEmpty() ? List.of() : list("sub in ?1", Set.copyOf(subs));
        return found.stream().collect(Collectors.toMap(colleague -> colleague.sub, Function.identity()));
    }
}
