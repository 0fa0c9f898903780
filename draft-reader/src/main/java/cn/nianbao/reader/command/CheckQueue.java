package cn.nianbao.reader.command;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Checks files side by side and tells of each in the order in which they were named. */
final class CheckQueue {

    private static final long LOOK_MILLIS = 500;
    /** Drafts that may be finished before their turn, for each reader: a slow one shall not keep the others waiting. */
    private static final int AHEAD = 16;

    private CheckQueue() {}

    static void inOrder(
            List<Path> files, int readers, DraftCheck check, CheckProgress progress, Consumer<CheckedDraft> listener) {
        ExecutorService threads = Executors.newFixedThreadPool(Math.max(1, readers));
        try {
            Queue<Future<CheckedDraft>> begun = new ArrayDeque<>();
            Iterator<Path> next = files.iterator();
            for (Path file : files) {
                while (next.hasNext() && begun.size() < AHEAD * readers) {
                    Path ahead = next.next();
                    begun.add(threads.submit(() -> check.of(ahead)));
                }
                listener.accept(outcome(begun.remove(), file, progress));
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static CheckedDraft outcome(Future<CheckedDraft> draft, Path file, CheckProgress progress) {
        progress.begin(file);
        while (true) {
            try {
                return draft.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
            } catch (TimeoutException patience) {
                progress.tell(file);
            } catch (ExecutionException | InterruptedException fault) {
                throw new IllegalStateException(fault);
            }
        }
    }
}
