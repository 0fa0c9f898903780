package cn.nianbao.review.agency;

import io.quarkus.security.identity.SecurityIdentity;
import jakarta.enterprise.context.RequestScoped;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who is calling, by the token alone: {@code sub} tells one person from another, realm roles say what they do, groups
 * {@code /agencies/CODE} say for whom.
 */
@RequestScoped
public class Caller {

    private static final String GROUP = "/agencies/";

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

    public Set<Role> roles() {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        identity.getRoles().forEach(word -> Role.of(word).ifPresent(roles::add));
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
        return agencies().contains(agency);
    }

    /** Whether the caller holds the role for that agency. */
    public boolean is(Role role, String agency) {
        return is(role) && belongsTo(agency);
    }

    /** Codes of the agencies whose reports the caller may read. */
    public Set<String> mayRead() {
        List<String> own = agencies();
        if (own.isEmpty() || roles().isEmpty() || roles().equals(Set.of(Role.OPERATOR))) {
            return Set.of();
        }
        return is(Role.OFFICE) ? Set.copyOf(Agency.withThoseBelow(own)) : Set.copyOf(own);
    }

    /** {@code role@agency} for each pair: the candidate groups of the process's tasks. */
    public List<String> candidateGroups() {
        List<String> groups = new ArrayList<>();
        for (Role role : roles()) {
            agencies().forEach(agency -> groups.add(role.word() + "@" + agency));
        }
        return groups;
    }

    /** The caller's roles in words, for pages. */
    public String rolesShown() {
        return roles().stream().map(Role::shown).collect(Collectors.joining("、"));
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
