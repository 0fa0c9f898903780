package cn.nianbao.publish.door;

import java.util.concurrent.atomic.AtomicLong;

/**
 * What one client may still ask for: a bucket that fills evenly. It keeps a single number, the moment at which the bucket will
 * be full again, so that it needs no clockwork and no lock.
 */
final class Allowance {

    private final AtomicLong fullAt;

    Allowance(long now) {
        this.fullAt = new AtomicLong(now);
    }

    /**
     * Takes from the bucket.
     *
     * @param nanos how long the bucket needs to make good what is taken
     * @param capacity how long it needs to fill from empty, in nanoseconds
     * @return 0, or for how many nanoseconds there is not enough in it, and then nothing was taken
     */
    long take(long now, long nanos, long capacity) {
        while (true) {
            long known = fullAt.get();
            long after = (known - now > 0 ? known : now) + nanos;
            long lacking = after - now - capacity;
            if (lacking > 0) {
                return lacking;
            }
            if (fullAt.compareAndSet(known, after)) {
                return 0;
            }
        }
    }
}
