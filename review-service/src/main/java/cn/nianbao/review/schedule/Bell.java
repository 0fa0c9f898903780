package cn.nianbao.review.schedule;

import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.HourSet;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.engine.EngineSettings;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Rings at the hour of publication. The engine's own timers look for what is due up to a minute apart; this knows when the next
 * hour comes, holds it against the clock every second and asks the database only when it has come, when somebody set another,
 * and once in a while for what other servers set and could not ring. Time is read from the clock each second and never counted,
 * so a clock that is put right does no harm. Of several servers that ring at once the first one does it, and the engine's timer
 * stays for what nobody rang.
 */
@ApplicationScoped
class Bell {

    private static final Logger LOG = Logger.getLogger(Bell.class);

    private static final Duration TICK = Duration.ofSeconds(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(30);

    private final Clock clock;
    private final ReportProcess process;
    private final EngineSettings settings;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
    private final AtomicBoolean news = new AtomicBoolean(true);

    private Instant looked = Instant.MIN;
    private Instant lookAgain = Instant.MIN;

    Bell(Clock clock, ReportProcess process, EngineSettings settings) {
        this.clock = clock;
        this.process = process;
        this.settings = settings;
    }

    void start(@Observes StartupEvent event) {
        if (settings.timers()) {
            clockwork.scheduleWithFixedDelay(this::tick, TICK.toMillis(), TICK.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clockwork.shutdownNow();
    }

    void hear(@Observes(during = TransactionPhase.AFTER_SUCCESS) HourSet set) {
        news.set(true);
    }

    /** Looks whether an hour has come, if that can be. */
    void tick() {
        Instant now = clock.instant();
        boolean setBack = now.isBefore(looked);
        if (!news.getAndSet(false) && !setBack && now.isBefore(lookAgain)) {
            return;
        }
        looked = now;
        lookAgain = now.plus(BETWEEN_LOOKS);
        try {
            look(now);
        } catch (RuntimeException | Error away) {
            LOG.warn("hours of publication cannot be looked up now: " + away.getMessage());
        }
    }

    private void look(Instant now) {
        due(now).forEach(report -> ring(report, now));
        QuarkusTransaction.requiringNew()
                .call(() -> Cases.nextHour(now))
                .filter(lookAgain::isAfter)
                .ifPresent(hour -> lookAgain = hour);
    }

    private static List<UUID> due(Instant now) {
        return QuarkusTransaction.requiringNew()
                .call(() ->
                        Cases.whoseHourHasCome(now).stream().map(ReportCase::id).toList());
    }

    /** One that cannot go on holds up no other; it is tried again at the next look. */
    private void ring(UUID id, Instant now) {
        try {
            QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(id)
                    .filter(ReportCase::waits)
                    .filter(report -> report.publishAt()
                            .filter(hour -> !hour.isAfter(now))
                            .isPresent())
                    .ifPresent(report -> process.hourCome(id)));
        } catch (RuntimeException failed) {
            LOG.warnf("the hour of %s has come and it cannot go on: %s", id, failed.getMessage());
        }
    }
}
