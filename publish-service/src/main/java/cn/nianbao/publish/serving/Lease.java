package cn.nianbao.publish.serving;

import java.time.Duration;
import java.util.function.LongSupplier;

/**
 * How long what is kept may be believed without asking: it runs out by itself unless it is renewed, so that a cut cable, which
 * nobody tells of, ends it as well.
 */
final class Lease {

    /** A reader sees at most this old a page where another instance published and the cable to the database is cut. */
    static final Duration TERM = Duration.ofSeconds(3);

    private final LongSupplier nanos;
    private volatile long end;

    Lease(LongSupplier nanos) {
        this.nanos = nanos;
        this.end = nanos.getAsLong();
    }

    boolean holds() {
        return nanos.getAsLong() - end < 0;
    }

    long now() {
        return nanos.getAsLong();
    }

    /** @param asked when the database was asked for what is new, in the clock of {@link #now} */
    void renew(long asked) {
        end = asked + TERM.toNanos();
    }

    void end() {
        end = nanos.getAsLong();
    }
}
