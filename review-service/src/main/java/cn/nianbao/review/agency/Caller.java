package cn.nianbao.review.agency;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is calling, by the token: {@code sub} tells one person from another, realm roles say what they do, groups
 * {@code /agencies/CODE} say for whom. Beside their own roles callers act in those that they hold as deputies.
 */
@RequestScoped
public class Caller {

    private static final String GROUP = "/agencies/";
    private static final String OWN_ROLES = "cn.nianbao.own-roles";
    private static final String MANDATES = "cn.nianbao.mandates";

    private final SecurityIdentity identity;

    public Caller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** A person as the record keeps them. */
    public record Person(String sub, String name) {}

    public Person person() {
        JsonWebToken token = token();
        String name = token.getClaim("name");
        return new Person(token.getSubject(), name == null ? token.getName() : name);
    }

    /** The same identity, which from now on may also act in the roles of those it stands for. */
    public static SecurityIdentity standingIn(SecurityIdentity identity, List<Mandate> mandates) {
        if (mandates.isEmpty()) {
            return identity;
        }
        return QuarkusSecurityIdentity.builder(identity)
                .addAttribute(OWN_ROLES, Set.copyOf(identity.getRoles()))
                .addAttribute(MANDATES, List.copyOf(mandates))
                .addRoles(
                        mandates.stream().map(mandate -> mandate.role().word()).collect(Collectors.toSet()))
                .build();
    }

    /** Every role that the caller acts in, wherever that is: their own, and those of whom they stand for. */
    public Set<Role> roles() {
        return known(identity.getRoles());
    }

    /** The roles of the caller's own token. */
    public Set<Role> ownRoles() {
        Set<String> own = identity.getAttribute(OWN_ROLES);
        return known(own == null ? identity.getRoles() : own);
    }

    /** For whom the caller stands today. */
    public List<Mandate> mandates() {
        List<Mandate> mandates = identity.getAttribute(MANDATES);
        return mandates == null ? List.of() : mandates;
    }

    private static Set<Role> known(Set<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        words.forEach(word -> Role.of(word).ifPresent(roles::add));
        return roles;
    }

    public boolean is(Role role) {
        return roles().contains(role);
    }

    /** Codes of the agencies that the caller belongs to. */
    public List<String> agencies() {
        Collection<?> groups = token().getClaim("groups");
        return groups == null
                ? List.of()
                : groups.stream()
                        .map(Caller::text)
                        .filter(group -> group.startsWith(GROUP))
                        .map(group -> group.substring(GROUP.length()))
                        .toList();
    }

    public boolean belongsTo(String agency) {
        return agency != null && agencies().contains(agency);
    }

    /** Whether the caller holds the role for that agency themselves. */
    public boolean holds(Role role, String agency) {
        return ownRoles().contains(role) && belongsTo(agency);
    }

    /** Whether the caller acts in the role for that agency, be it for another. */
    public boolean is(Role role, String agency) {
        return holds(role, agency) || mandate(role, agency).isPresent();
    }

    /** The office whose level that agency belongs to, itself included, where the caller acts for one. */
    public Optional<String> officeOver(String agency) {
        return agencies().stream()
                .filter(own -> is(Role.OFFICE, own))
                .filter(own -> Agency.withThoseBelow(List.of(own)).contains(agency))
                .findFirst();
    }

    /** Who acts when the caller does so in that role: they themselves, unless they do it for another. */
    public Actor acting(Role role, String agency) {
        return new Actor(
                person(),
                holds(role, agency)
                        ? null
                        : mandate(role, agency).map(Mandate::principal).orElse(null));
    }

    /** The caller and everybody whom they stand for. */
    public Set<String> everybody() {
        return Stream.concat(Stream.of(person()), mandates().stream().map(Mandate::principal))
                .map(Person::sub)
                .collect(Collectors.toSet());
    }

    private Optional<Mandate> mandate(Role role, String agency) {
        return mandates().stream()
                .filter(mandate -> mandate.covers(role, agency))
                .findFirst();
    }

    /** Codes of the agencies whose reports the caller may read. */
    public Set<String> mayRead() {
        List<String> own = agencies();
        Set<Role> roles = ownRoles();
        if (own.isEmpty() || roles.isEmpty() || roles.equals(Set.of(Role.OPERATOR))) {
            return Set.of();
        }
        List<String> offices =
                own.stream().filter(agency -> is(Role.OFFICE, agency)).toList();
        Set<String> readable = new HashSet<>(own);
        if (!offices.isEmpty()) {
            readable.addAll(Agency.withThoseBelow(offices));
        }
        return readable;
    }

    /** {@code role@agency} for each pair: the candidate groups of the process's tasks. */
    public Set<String> candidateGroups() {
        Set<String> groups = new HashSet<>();
        for (Role role : ownRoles()) {
            agencies().forEach(agency -> groups.add(role.word() + "@" + agency));
        }
        mandates().forEach(mandate -> groups.add(mandate.role().word() + "@" + mandate.agency()));
        return groups;
    }

    /** The caller's roles in words, for pages, with whom they stand for. */
    public String rolesShown() {
        return Stream.concat(
                        ownRoles().stream().map(Role::shown),
                        mandates().stream()
                                .map(mandate -> "代 " + mandate.principal().name() + "（"
                                        + mandate.role().shown() + "）"))
                .distinct()
                .collect(Collectors.joining("、"));
    }

    private JsonWebToken token() {
        return (JsonWebToken) identity.getPrincipal();
    }

    private static String text(Object group) {
        return group instanceof JsonString string
                ? string.getString()
                : ((group instanceof JsonValue) ? "" : group.toString());
    }
}
