package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Actor;
import cn.nianbao.review.agency.Role;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Who is known to act for several agencies, deputies of the day included; the questions do not grow with the agencies. */
public final class Seats {

    private final Map<String, Colleague> colleagues;
    private final List<Deputyship> today;

    private Seats(Map<String, Colleague> colleagues, List<Deputyship> today) {
        this.colleagues = colleagues;
        this.today = today;
    }

    public static Seats of(Collection<String> agencies, LocalDate today) {
        Map<String, Colleague> colleagues = Colleague.ofAny(Set.copyOf(agencies)).stream()
                .collect(Collectors.toMap(one -> one.person().sub(), Function.identity()));
        return new Seats(colleagues, Deputyship.inForce(Set.copyOf(agencies), today));
    }

    /** Who acts in that role for that agency, as far as they have used the system: holders by name, then their deputies. */
    public List<Actor> of(Role role, String agency) {
        Stream<Actor> holders = colleagues.values().stream()
                .filter(one -> one.holds(role, agency))
                .map(one -> Actor.of(one.person()));
        Stream<Actor> deputies = today.stream()
                .filter(held -> held.role() == role && held.agency().equals(agency))
                .filter(held -> holds(held.principal().sub(), role, agency))
                .map(held -> new Actor(held.deputy(), held.principal()));
        return Stream.concat(holders.sorted((one, other) -> one.shown().compareTo(other.shown())), deputies)
                .toList();
    }

    private boolean holds(String sub, Role role, String agency) {
        Colleague principal = colleagues.get(sub);
        return principal != null && principal.holds(role, agency);
    }
}
