package cn.nianbao.publish.connector;

import cn.nianbao.publish.connector.Deliveries.Due;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;

/**
 * One delivery from end to end: held, brought, read back, settled. No transaction is open while the portal is spoken to.
 * Killed anywhere, it is taken up again as soon as its hold has run out, and done once more from the start.
 */
@ApplicationScoped
class Round {

    private static final Logger LOG = Logger.getLogger(Round.class);

    private final Portals portals;
    private final Holds holds;
    private final Deliveries deliveries;
    private final Packing packing;
    private final DeliverySettings settings;
    private final Clock clock;

    Round(
            Portals portals,
            Holds holds,
            Deliveries deliveries,
            Packing packing,
            DeliverySettings settings,
            Clock clock) {
        this.portals = portals;
        this.holds = holds;
        this.deliveries = deliveries;
        this.packing = packing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Goes about one report, whatever comes of it; false where none is due. */
    boolean go() {
        Optional<Held> free = holds.take(portals.names());
        free.ifPresent(report -> {
            try {
                deliveries.due(report, clock.instant()).ifPresent(due -> deliver(report, due));
            } finally {
                holds.release(report);
            }
        });
        return free.isPresent();
    }

    private void deliver(Held report, Due due) {
        try {
            Portal portal = portals.of(report.connector());
            Parcel parcel = packing.of(due.key(), deliveries.newestThere(report));
            Hold hold = () -> holds.renew(report, due.key());
            portal.connector().bring(parcel, hold);
            portal.official().read(parcel, hold);
            deliveries.delivered(report, due, clock.instant());
            LOG.infof("%s is at %s", due.key(), report.connector());
        } catch (Hold.Lost lost) {
            LOG.warnf("%s at %s: %s", due.key(), report.connector(), lost.getMessage());
        } catch (Undelivered undelivered) {
            LOG.debug("in detail", undelivered);
            if (undelivered.getCause() != null) {
                LOG.warnf("%s at %s: %s", due.key(), report.connector(), undelivered.getCause());
            }
            put(report, due, undelivered.getMessage(), undelivered.isHopeless());
        } catch (RuntimeException | Error fault) {
            LOG.errorf(fault, "%s for %s", due.key(), report.connector());
            put(report, due, "系统内部出错，请查看发布服务的日志。", false);
        }
    }

    private void put(Held report, Due due, String trouble, boolean hopeless) {
        Instant now = clock.instant();
        LOG.warnf("%s did not get to %s (%d before): %s", due.key(), report.connector(), due.attempts(), trouble);
        Instant next = now.plus(pause(due.attempts()));
        if (hopeless || next.isAfter(due.openedAt().plus(settings.patience()).plus(settings.longestPause()))) {
            deliveries.failed(report, due, trouble, now);
        } else {
            deliveries.again(report, due, trouble, next);
        }
    }

    /** A second, then each time twice as long. */
    private Duration pause(int attempts) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(attempts, 16));
        return doubled.compareTo(settings.longestPause()) > 0 ? settings.longestPause() : doubled;
    }
}
