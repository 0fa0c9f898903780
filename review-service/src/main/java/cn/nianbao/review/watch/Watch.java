package cn.nianbao.review.watch;

import cn.nianbao.review.road.StandingHost;
import cn.nianbao.workflow.Step;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Goes round the official addresses, one after the other: take one (commit), look, write down what was seen (commit). Where it
 * is broken off in between nothing is lost but the look.
 */
@ApplicationScoped
public class Watch {

    private static final Logger LOG = Logger.getLogger(Watch.class);

    /** What other servers made public, and what an observer missed, is taken up no later than this. */
    private static final Duration BETWEEN_ROLLS = Duration.ofMinutes(10);

    private final WatchSettings settings;
    private final Rounds rounds;
    private final Looking looking;
    private final Columns columns;
    private final ScheduledExecutorService going = Executors.newSingleThreadScheduledExecutor();
    private final AtomicBoolean news = new AtomicBoolean(true);

    Watch(WatchSettings settings, Rounds rounds, Looking looking, Columns columns) {
        this.settings = settings;
        this.rounds = rounds;
        this.looking = looking;
        this.columns = columns;
    }

    void start(@Observes StartupEvent event) {
        if (settings.on()) {
            long pause = settings.betweenRounds().toMillis();
            going.scheduleWithFixedDelay(this::goRound, pause, pause, TimeUnit.MILLISECONDS);
            going.scheduleWithFixedDelay(
                    () -> news.set(true), BETWEEN_ROLLS.toMillis(), BETWEEN_ROLLS.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        going.shutdownNow();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingHost.Entered entered) {
        if (entered.step() == Step.PUBLISHED || entered.step() == Step.WITHDRAWN) {
            news.set(true);
        }
    }

    /** Somebody wants to see how it is now. */
    void hurry() {
        columns.forget();
        if (settings.on() && !going.isShutdown()) {
            going.execute(this::goRound);
        }
    }

    /** Looks at all that is due and may be asked now. */
    void goRound() {
        try {
            if (news.getAndSet(false)) {
                rounds.takeUp();
            }
            Optional<UUID> taken = rounds.take();
            while (taken.isPresent() && !Thread.currentThread().isInterrupted()) {
                look(rounds.glance(taken.get()));
                taken = rounds.take();
            }
        } catch (RuntimeException | Error away) {
            LOG.warn("official addresses cannot be looked at now: " + away.getMessage());
            LOG.debug("in detail", away);
        }
    }

    private void look(Glance glance) {
        Requests counted = new Requests();
        Seen seen = looking.look(glance, counted);
        rounds.keep(glance, seen, counted.made());
    }
}
