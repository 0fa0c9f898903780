package cn.nianbao.reader.jail;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/** The children of a jail: as many as may read at once, started and replaced in the background. */
final class Children {

    /** What a child may take until it can read; some seconds on a machine that has much to do. */
    private static final Duration START = Duration.ofSeconds(60);

    /** Threads that have nothing to do for so long end, so that nobody has to end them. */
    private static final long SECONDS_OF_REST = 60;

    private final boolean warmedUp;
    /** One for each child that is idle or about to be; who takes one may read, and the longest idle comes first. */
    private final BlockingQueue<CompletableFuture<ReaderProcess>> idle = new LinkedBlockingQueue<>();

    private final Set<ReaderProcess> alive = ConcurrentHashMap.newKeySet();
    private final ThreadPoolExecutor starters;
    private final ScheduledThreadPoolExecutor clock;
    private volatile boolean closed;

    Children(JailTerms terms) {
        warmedUp = terms.warmedUp();
        int many = terms.readers();
        starters = new ThreadPoolExecutor(
                many, many, SECONDS_OF_REST, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), Children::daemon);
        starters.allowCoreThreadTimeOut(true);
        clock = new ScheduledThreadPoolExecutor(1, Children::daemon);
        clock.setRemoveOnCancelPolicy(true);
        clock.setKeepAliveTime(SECONDS_OF_REST, TimeUnit.SECONDS);
        clock.allowCoreThreadTimeOut(true);
        for (int i = 0; i < many; i++) {
            idle.add(begin());
        }
    }

    ScheduledThreadPoolExecutor clock() {
        return clock;
    }

    boolean isClosed() {
        return closed;
    }

    /** The right to one child, or to its successor; null where none comes free in time. */
    CompletableFuture<ReaderProcess> place(Duration patience) throws InterruptedException {
        return idle.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A further child at a place whose child is gone. */
    CompletableFuture<ReaderProcess> begin() {
        return CompletableFuture.supplyAsync(this::start, starters);
    }

    /** @throws ReadingFault where it could not be started */
    static ReaderProcess started(CompletableFuture<ReaderProcess> child) {
        try {
            return child.join();
        } catch (CompletionException failed) {
            Throwable cause = failed.getCause();
            throw cause instanceof ReadingFault fault ? fault : new ReadingFault("ReaderNotStarted", cause.toString());
        }
    }

    /** Frees a place. A child that says it is ready is used again, any other is replaced, while nobody waits for it. */
    void free(ReaderProcess child) {
        idle.add(CompletableFuture.supplyAsync(
                () -> {
                    if (child != null && alive.contains(child) && isReady(child)) {
                        return child;
                    }
                    bury(child);
                    return start();
                },
                starters));
    }

    /** Ends a child; true where it had ended already, because its memory did. */
    boolean bury(ReaderProcess child) {
        return child != null && alive.remove(child) && child.bury();
    }

    void close() {
        closed = true;
        alive.forEach(this::bury);
    }

    private ReaderProcess start() {
        if (closed) {
            throw new ReadingFault("ReaderNotStarted", "closed");
        }
        ReaderProcess child = ReaderProcess.start(warmedUp);
        alive.add(child);
        // it may have been closed meanwhile
        if (closed || !isReady(child)) {
            bury(child);
            throw new ReadingFault("ReaderNotStarted", child.errors());
        }
        return child;
    }

    private boolean isReady(ReaderProcess child) {
        try (Deadline start = new Deadline(clock, System.nanoTime(), START, child::kill)) {
            return child.awaitReady() && !start.isMissed();
        }
    }

    private static Thread daemon(Runnable work) {
        Thread thread = new Thread(work, "draft-reader-jail");
        thread.setDaemon(true);
        return thread;
    }
}
