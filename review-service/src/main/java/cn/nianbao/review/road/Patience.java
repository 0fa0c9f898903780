package cn.nianbao.review.road;

import java.time.Duration;

/** How often a step that failed is tried again, and when an operator is called: not before a quarter of an hour. */
final class Patience {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(60);
    /** The pauses are 1 + 2 + 4 + 8 + 16 + 32 seconds, then minutes: with this failure over 15 minutes of them have passed. */
    private static final int LAST_FAILURE = 22;

    private Patience() {}

    /** Whether one more failure after so many is the last. */
    static boolean isOver(int failuresBefore) {
        return failuresBefore + 1 >= LAST_FAILURE;
    }

    /** How long to wait after one more failure. */
    static Duration pause(int failuresBefore) {
        Duration doubled = Duration.ofSeconds(1L << Math.min(failuresBefore, 6));
        return doubled.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : doubled;
    }
}
