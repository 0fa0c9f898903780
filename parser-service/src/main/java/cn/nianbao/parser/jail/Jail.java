package cn.nianbao.parser.jail;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.report.Report;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Runs readings apart from the requests that wait for them: few at once, and none beyond its deadline.
 *
 * <p>A thread cannot be stopped from outside. One that does not heed its interruption keeps its place until it ends, so
 * that runaways never pile up; others use the places that are left.
 */
@Singleton
public class Jail {

    private final Semaphore places;
    private final Duration deadline;

    Jail(JailConfig config) {
        places = new Semaphore(config.readers(), true);
        deadline = config.deadline();
    }

    /** Reads one draft. */
    @FunctionalInterface
    public interface Reading {
        Report read() throws UnreadableDraft;
    }

    /** Every place is taken; the same request may succeed later. */
    public static final class Busy extends RuntimeException {
        Busy() {
            super("every reader is busy", null, false, false);
        }
    }

    /**
     * Runs the reading and waits for it.
     *
     * @throws UnreadableDraft when the draft cannot be read, or not in time
     * @throws Busy when no place became free in time
     */
    public Report run(Reading reading) throws UnreadableDraft {
        try {
            if (!places.tryAcquire(deadline.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new Busy();
            }
            return outcome(start(reading));
        } catch (InterruptedException shuttingDown) {
            Thread.currentThread().interrupt();
            throw new Busy();
        }
    }

    private FutureTask<Report> start(Reading reading) {
        FutureTask<Report> task = new FutureTask<>(reading::read);
        Thread reader = new Thread(
                () -> {
                    try {
                        task.run();
                    } finally {
                        places.release();
                    }
                },
                "draft-reader");
        reader.setDaemon(true);
        reader.start();
        return task;
    }

    private Report outcome(FutureTask<Report> task) throws UnreadableDraft, InterruptedException {
        try {
            return task.get(deadline.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            task.cancel(true);
            throw new UnreadableDraft(
                    Reason.HOSTILE, "识别超过 " + deadline.toSeconds() + " 秒仍未完成，已停止。请把文件另存为新的 Word（.docx）后重新上传。");
        } catch (ExecutionException failed) {
            throw cause(failed.getCause());
        }
    }

    private static UnreadableDraft cause(Throwable cause) {
        if (cause instanceof UnreadableDraft unreadable) {
            return unreadable;
        }
        if (cause instanceof StackOverflowError || cause instanceof OutOfMemoryError) {
            return new UnreadableDraft(Reason.HOSTILE, "文件结构过于复杂，无法识别。请把文件另存为新的 Word（.docx）后重新上传。");
        }
        throw new IllegalStateException("reading failed", cause);
    }
}
