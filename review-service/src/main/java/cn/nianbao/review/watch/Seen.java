package cn.nianbao.review.watch;

import java.time.Duration;
import java.util.Optional;

/**
 * What a look found.
 *
 * @param finding null where all is well, and where nobody answered
 * @param said what exactly is amiss, or worth knowing; null where there is nothing to say
 * @param away how the portal wants to be let alone; null where it answered
 */
record Seen(Finding finding, String said, Away away) {

    static final Seen WELL = new Seen(null, null, null);

    /**
     * Nobody answered.
     *
     * @param pause for how long the portal asks not to be asked; empty where it does not say
     */
    record Away(String why, Optional<Duration> pause) {}

    static Seen of(Finding finding, String said) {
        return new Seen(finding, said, null);
    }

    static Seen away(Answer.Away away) {
        return new Seen(null, null, new Away(away.why(), away.pause()));
    }

    boolean isWell() {
        return finding == null && away == null;
    }
}
