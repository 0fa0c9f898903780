package cn.nianbao.reader.hostile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Looks again and again how much memory the children of this program hold; without Linux it sees nothing. */
final class MemoryWatch {

    private static final long MILLIS = 50;

    private final AtomicLong most = new AtomicLong();
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(work -> {
        Thread thread = new Thread(work, "memory-watch");
        thread.setDaemon(true);
        return thread;
    });

    private MemoryWatch() {}

    static MemoryWatch begin() {
        MemoryWatch watch = new MemoryWatch();
        watch.clock.scheduleWithFixedDelay(watch::look, MILLIS, MILLIS, TimeUnit.MILLISECONDS);
        return watch;
    }

    /** The most that one child and all that it had started were seen to hold, in bytes. */
    long most() {
        clock.shutdownNow();
        return most.get();
    }

    private void look() {
        ProcessHandle.current().children().forEach(child -> {
            long sum = resident(child)
                    + child.descendants().mapToLong(MemoryWatch::resident).sum();
            most.accumulateAndGet(sum, Math::max);
        });
    }

    private static long resident(ProcessHandle process) {
        try {
            return Files.readAllLines(Path.of("/proc", String.valueOf(process.pid()), "status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
                    .sum();
        } catch (IOException gone) {
            return 0;
        }
    }
}
