package cn.nianbao.reader.jail;

import java.time.Duration;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;

/** Ends what takes too long; what was done in time is never ended afterwards. */
final class Deadline implements AutoCloseable {

    private final ScheduledExecutorService clock;
    private final Runnable end;
    private final long begun;
    private Duration limit;
    private ScheduledFuture<?> alarm;
    private boolean met;
    private boolean missed;

    /** @param begun in {@link System#nanoTime}, from when the limit counts */
    Deadline(ScheduledExecutorService clock, long begun, Duration limit, Runnable end) {
        this.clock = clock;
        this.begun = begun;
        this.end = end;
        extend(limit);
    }

    /** Another limit, counted from the same beginning. */
    final synchronized void extend(Duration newLimit) {
        if (alarm != null) {
            alarm.cancel(false);
        }
        limit = newLimit;
        long left = newLimit.toNanos() - (System.nanoTime() - begun);
        alarm = clock.schedule(() -> miss(newLimit), left, TimeUnit.NANOSECONDS);
    }

    synchronized Duration limit() {
        return limit;
    }

    synchronized boolean isMissed() {
        return missed;
    }

    private synchronized void miss(Duration reached) {
        // it may have been extended just as it was reached
        if (!met && reached.equals(limit)) {
            missed = true;
            end.run();
        }
    }

    @Override
    public synchronized void close() {
        met = true;
        alarm.cancel(false);
    }
}
