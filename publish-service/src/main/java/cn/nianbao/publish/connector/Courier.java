package cn.nianbao.publish.connector;

import cn.nianbao.publish.edition.Published;
import cn.nianbao.publish.edition.SentAgain;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** Goes its rounds as long as there is something to bring; rests where no portal is configured. */
@ApplicationScoped
class Courier {

    private static final Logger LOG = Logger.getLogger(Courier.class);

    private final Round round;
    private final Portals portals;
    private final DeliverySettings settings;
    private final ScheduledExecutorService hands;

    Courier(Round round, Portals portals, DeliverySettings settings) {
        this.round = round;
        this.portals = portals;
        this.settings = settings;
        this.hands = Executors.newScheduledThreadPool(settings.hands());
    }

    void start(@Observes StartupEvent event) {
        if (portals.names().isEmpty()) {
            return;
        }
        long pause = settings.betweenLooks().toMillis();
        for (int hand = 0; hand < settings.hands(); hand++) {
            hands.scheduleWithFixedDelay(this::deliver, pause, pause, TimeUnit.MILLISECONDS);
        }
    }

    /** What was just stored need not wait for the next look. */
    void published(@Observes(during = TransactionPhase.AFTER_SUCCESS) Published published) {
        wake();
    }

    void sentAgain(@Observes(during = TransactionPhase.AFTER_SUCCESS) SentAgain again) {
        wake();
    }

    private void wake() {
        if (!portals.names().isEmpty() && !hands.isShutdown()) {
            hands.execute(this::deliver);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        hands.shutdownNow();
    }

    private void deliver() {
        try {
            while (!hands.isShutdown() && round.go()) {}
        } catch (RuntimeException | Error away) {
            // a database that is away for a while must not end the rounds for ever
            LOG.warn("no delivery can be taken now: " + away.getMessage());
        }
    }
}
