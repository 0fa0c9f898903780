package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.District.Job;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** Several offices that hand in one report after the other without pause, until they are told to finish. */
final class Offices {
    private final Path home;
    private final Clerks clerks;
    private final Ledger ledger;
    private final List<Job> jobs;
    private final AtomicInteger taken = new AtomicInteger();
    private final List<Thread> threads = new ArrayList<>();
    private volatile boolean finishing;

    Offices(Path home, Clerks clerks, Region region, Ledger ledger) {
        this.home = home;
        this.clerks = clerks;
        this.ledger = ledger;
        this.jobs = region.districts().stream()
                .flatMap(district -> district.jobs().stream())
                .toList();
    }

    void open(int count) {
        for (int i = 1; i <= count; i++) {
            Thread thread = new Thread(this::work, "office " + i);
            thread.setDaemon(true);
            thread.start();
            threads.add(thread);
        }
    }

    /** Takes nothing new. Whether everything that was begun came to its end within the time, without a hand. */
    boolean finish(Duration patience) {
        finishing = true;
        long deadline = System.nanoTime() + patience.toNanos();
        try {
            for (Thread thread : threads) {
                thread.join(Math.max(1, (deadline - System.nanoTime()) / 1_000_000));
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        return threads.stream().noneMatch(Thread::isAlive);
    }

    /** Whether there is nothing left to hand in. */
    boolean haveRunOut() {
        return taken.get() >= jobs.size();
    }

    private void work() {
        while (!finishing) {
            int number = taken.getAndIncrement();
            if (number >= jobs.size()) {
                return;
            }
            Job job = jobs.get(number);
            Sheet sheet = ledger.open(job.agency().code(), job.year());
            new Office(home, clerks, job, sheet, number).work();
        }
    }
}
