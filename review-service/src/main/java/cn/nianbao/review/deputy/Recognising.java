package cn.nianbao.review.deputy;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Mandate;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.deputy.Colleague.Told;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * Recognises whoever comes in, by token or by session: keeps them among the colleagues, and gives them the roles that they
 * hold today as deputies, so that what a role opens is open to its deputy too. Neither can fail a request: without the
 * database callers have the roles of their own token.
 */
@ApplicationScoped
public class Recognising implements SecurityIdentityAugmentor {

    private static final Logger LOG = Logger.getLogger(Recognising.class);
    private static final Duration A_DAY = Duration.ofDays(1);

    private final Clock clock;
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    public Recognising(Clock clock) {
        this.clock = clock;
    }

    /** What this service last wrote of somebody, and when. */
    private record Kept(Told told, Instant at) {}

    /** After whoever takes roles away. */
    @Override
    public int priority() {
        return -1;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        boolean person = identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null;
        return person
                ? context.runBlocking(() -> recognised(identity))
                : Uni.createFrom().item(identity);
    }

    @ActivateRequestContext
    SecurityIdentity recognised(SecurityIdentity identity) {
        try {
            Caller caller = new Caller(identity);
            Told told = new Told(caller.person(), caller.ownRoles(), Set.copyOf(caller.agencies()));
            Instant now = clock.instant();
            boolean news = isNews(told, now);
            List<Mandate> mandates = QuarkusTransaction.requiringNew().call(() -> {
                if (news) {
                    Colleague.keep(told, now);
                }
                return mandates(caller, now);
            });
            if (news) {
                kept.put(told.person().sub(), new Kept(told, now));
            }
            return Caller.standingIn(identity, mandates);
        } catch (RuntimeException failed) {
            LOG.warn("somebody acts without their deputyships, which could not be looked up", failed);
            return identity;
        }
    }

    private boolean isNews(Told told, Instant now) {
        Kept before = kept.get(told.person().sub());
        return before == null || !before.told().equals(told) || before.at().isBefore(now.minus(A_DAY));
    }

    private static List<Mandate> mandates(Caller caller, Instant now) {
        if (!Role.mayStandIn(caller.ownRoles())) {
            return List.of();
        }
        return Deputyship.heldBy(caller.person(), LocalDate.ofInstant(now, Deputyship.CHINA)).stream()
                .map(Deputyship::mandate)
                .filter(mandate -> caller.belongsTo(mandate.agency()))
                .toList();
    }
}
