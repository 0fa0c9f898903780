package cn.nianbao.review.road;

import cn.nianbao.workflow.TaskGone;
import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.jboss.logging.Logger;

/**
 * Tells the process what became of a step. What made the step fail, a database that was away, often hinders the telling
 * too; so it is told again for as long as a lock lasts. When even then it cannot be told, the lock runs out and the step is
 * taken anew.
 */
final class Telling {

    private static final Logger LOG = Logger.getLogger(Telling.class);
    private static final Duration BETWEEN = Duration.ofMillis(500);

    private final Duration patience;

    Telling(Duration patience) {
        this.patience = patience;
    }

    void tell(Runnable word) {
        long deadline = System.nanoTime() + patience.toNanos();
        while (!isSettled(word)) {
            if (System.nanoTime() > deadline || Thread.currentThread().isInterrupted()) {
                return;
            }
            LockSupport.parkNanos(BETWEEN.toNanos());
        }
    }

    private static boolean isSettled(Runnable word) {
        try {
            word.run();
            return true;
        } catch (TaskGone another) {
            return true;
        } catch (RuntimeException notNow) {
            LOG.warn("cannot be told to the process now: " + notNow.getMessage());
            return false;
        }
    }
}
