package cn.nianbao.realm;

import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * A token that was not made for this service has no roles here. The audience is judged here and not by the token's
 * verification, because a person who is signed in should hear "not you" (403) and not "who are you?" (401).
 */
@Singleton
public final class OwnAudience implements SecurityIdentityAugmentor {

    private final Optional<String> own;

    OwnAudience(RealmSettings settings) {
        this.own = settings.audience();
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        return Uni.createFrom().item(isMeantForUs(identity) ? identity : withoutRoles(identity));
    }

    private boolean isMeantForUs(SecurityIdentity identity) {
        if (own.isEmpty() || identity.isAnonymous()) {
            return true;
        }
        Set<String> audience = identity.getPrincipal() instanceof JsonWebToken token ? token.getAudience() : null;
        return audience != null && audience.contains(own.get());
    }

    private static SecurityIdentity withoutRoles(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .addAttributes(identity.getAttributes())
                .build();
    }
}
