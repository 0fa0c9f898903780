package cn.nianbao.review.road;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Does the same thing again and again until it is stopped. One that fails is followed by the next all the same: a database
 * that was away for a moment must not cost a live worker its lock.
 */
final class Heartbeat {

    private static final Logger LOG = Logger.getLogger(Heartbeat.class);

    private final Future<?> beating;

    Heartbeat(ScheduledExecutorService clockwork, Duration every, Runnable beat) {
        long millis = every.toMillis();
        beating = clockwork.scheduleAtFixedRate(() -> attempt(beat), millis, millis, TimeUnit.MILLISECONDS);
    }

    private static void attempt(Runnable beat) {
        try {
            beat.run();
        } catch (RuntimeException missed) {
            LOG.warn("a beat was missed: " + missed.getMessage());
        }
    }

    void stop() {
        beating.cancel(false);
    }
}
