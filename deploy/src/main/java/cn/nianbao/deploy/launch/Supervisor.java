package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.part.Part;
import cn.nianbao.deploy.process.Processes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Keeps one part alive: starts it, says when it is ready, and starts it again whenever it dies, waiting longer each time
 * that it dies young.
 */
final class Supervisor {
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration OLD_ENOUGH = Duration.ofMinutes(1);

    private final Part part;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread;

    Supervisor(Part part, Progress progress) {
        this.part = part;
        this.progress = progress;
        this.thread = new Thread(this::keepAlive, "supervisor of " + part.name());
        this.thread.setDaemon(true);
    }

    /** Begins to watch a part that was started and became ready once. */
    void watch() {
        thread.start();
    }

    /** No restarts from now on; returns when a restart under way is through. */
    void stop() {
        stopping.countDown();
        try {
            thread.join(Duration.ofSeconds(90).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
        part.stop();
    }

    private void keepAlive() {
        Duration pause = Duration.ofSeconds(1);
        while (!isStopping(Duration.ZERO)) {
            long born = System.nanoTime();
            awaitDeath();
            if (isStopping(Duration.ZERO)) {
                return;
            }
            progress.trouble(part.name() + "意外退出，" + pause.toSeconds() + " 秒后重新启动（日志 " + part.log() + "）");
            if (isStopping(pause)) {
                return;
            }
            restart();
            boolean grewOld = System.nanoTime() - born > OLD_ENOUGH.toNanos();
            pause = grewOld ? Duration.ofSeconds(1) : longer(pause);
        }
    }

    private void awaitDeath() {
        while (Processes.isRunning(part.process()) && !isStopping(Duration.ofMillis(200))) {
            // the latch in the condition is the wait
        }
    }

    private void restart() {
        long began = System.nanoTime();
        try {
            part.start();
            while (!part.isReady()) {
                if (!Processes.isRunning(part.process()) || isStopping(Duration.ofMillis(200))) {
                    return;
                }
            }
            progress.done(part.name() + "已恢复", Duration.ofNanos(System.nanoTime() - began));
        } catch (RuntimeException failure) {
            progress.trouble(part.name() + "没有启动：" + failure.getMessage());
        }
    }

    private boolean isStopping(Duration patience) {
        try {
            return stopping.await(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            return true;
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : twice;
    }
}
