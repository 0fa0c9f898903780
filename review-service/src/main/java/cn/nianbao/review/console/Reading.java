package cn.nianbao.review.console;

import cn.nianbao.review.preference.Preference;
import io.quarkus.arc.Arc;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.http.Cookie;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jboss.logging.Logger;

/**
 * How the person before the page wants to read it. What they chose is kept with them; the cookie says it where nobody is
 * known yet, or while the database cannot be asked.
 */
@Named("reading")
@ApplicationScoped
public class Reading {

    /** The cookie that says how this browser's last person read. */
    public static final String COOKIE = "nianbao-large-text";

    private static final String KNOWN = Reading.class.getName();
    private static final Logger LOG = Logger.getLogger(Reading.class);

    private final SecurityIdentity identity;
    private final CurrentVertxRequest request;

    Reading(SecurityIdentity identity, CurrentVertxRequest request) {
        this.identity = identity;
        this.request = request;
    }

    /** 长者模式. */
    public boolean isLarge() {
        if (!Arc.container().requestContext().isActive() || request.getCurrent() == null) {
            return false;
        }
        RoutingContext call = request.getCurrent();
        Boolean known = call.get(KNOWN);
        if (known == null) {
            known = asked(call);
            call.put(KNOWN, known);
        }
        return known;
    }

    private boolean asked(RoutingContext call) {
        try {
            if (identity.getPrincipal() instanceof JsonWebToken token && token.getSubject() != null) {
                return Preference.of(token.getSubject())
                        .map(Preference::isLargeText)
                        .orElseGet(() -> byCookie(call));
            }
        } catch (RuntimeException cannotBeAsked) {
            LOG.debug("nobody's preference can be read now", cannotBeAsked);
        }
        return byCookie(call);
    }

    private static boolean byCookie(RoutingContext call) {
        Cookie cookie = call.request().getCookie(COOKIE);
        return cookie != null && cookie.getValue().equals("yes");
    }
}
