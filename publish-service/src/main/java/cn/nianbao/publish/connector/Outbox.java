package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.EditionKey;
import cn.nianbao.publish.edition.Published;
import cn.nianbao.publish.edition.SentAgain;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Set;

/**
 * Notes what has to be brought elsewhere in the transaction that stores an edition: neither is there without the other. What a
 * removal finds on its way is called off in the same transaction.
 */
@ApplicationScoped
class Outbox {

    private final Portals portals;
    private final Deliveries deliveries;
    private final Clock clock;

    Outbox(Portals portals, Deliveries deliveries, Clock clock) {
        this.portals = portals;
        this.deliveries = deliveries;
        this.clock = clock;
    }

    void published(@Observes Published published) {
        if (published.edition().isWithdrawal()) {
            deliveries.callOff(published.edition().key(), clock.instant());
        }
        note(published.edition().key());
    }

    /** What was given up is tried anew, and a portal that was added since gets what it has not. */
    void sentAgain(@Observes SentAgain again) {
        note(again.edition().key());
    }

    private void note(EditionKey key) {
        Set<String> serving = portals.serving(key.agencyCode());
        if (!serving.isEmpty()) {
            deliveries.open(serving, key, clock.instant());
        }
    }
}
