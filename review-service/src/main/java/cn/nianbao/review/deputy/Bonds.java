package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Role;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who counts as one with whom, because one stood for the other: in whatever role, for the same agency or for the office above
 * it, and whether or not anything was done by it. Pairs only: two deputies of one principal are not one by that alone.
 */
public final class Bonds {

    private final List<Deputyship> deputyships;

    private Bonds(List<Deputyship> deputyships) {
        this.deputyships = deputyships;
    }

    /** The bonds of these people, past ones included, in one question. */
    public static Bonds of(Collection<String> subs) {
        return new Bonds(Deputyship.touching(subs));
    }

    /** Whether the two counted as one for this agency's reports at any moment between these. */
    public boolean hold(String one, String other, String agency, Instant since, Instant until) {
        return deputyships.stream()
                .filter(deputyship -> deputyship.agency().equals(agency) || deputyship.role() == Role.OFFICE)
                .anyMatch(deputyship -> deputyship.isBetween(one, other) && deputyship.wasInForce(since, until));
    }

    /** Everybody whom these bonds are between. */
    public Set<String> people() {
        return deputyships.stream()
                .flatMap(deputyship -> Stream.of(
                        deputyship.principal().sub(), deputyship.deputy().sub()))
                .collect(Collectors.toSet());
    }
}
