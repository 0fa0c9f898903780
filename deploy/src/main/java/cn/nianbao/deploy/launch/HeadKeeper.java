package cn.nianbao.deploy.launch;

import cn.nianbao.deploy.audit.RecordAudit;
import cn.nianbao.deploy.audit.Verdict;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Has the day's head written down soon after midnight, and at the start where the day has none; then audits the record. It
 * works in the launcher's process and under the auditor's role: the services know neither that role nor the folder.
 */
final class HeadKeeper {
    private static final Duration BEFORE_NEXT_TRY = Duration.ofMinutes(1);
    /** A machine that slept meanwhile does not count the time. */
    private static final Duration LONGEST_REST = Duration.ofHours(1);

    private final RecordAudit audit;
    private final Clock clock;
    private final Progress progress;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread thread = new Thread(this::keepOn, "keeper of the heads");

    HeadKeeper(RecordAudit audit, Clock clock, Progress progress) {
        this.audit = audit;
        this.clock = clock.withZone(RecordAudit.CHINA);
        this.progress = progress;
        this.thread.setDaemon(true);
    }

    void start() {
        thread.start();
    }

    void stop() {
        stopping.countDown();
        try {
            thread.join(Duration.ofSeconds(10).toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Does what the day asks for, and says how long to wait for the next time. */
    Duration keep() {
        try {
            if (audit.writeHead().isPresent()) {
                tellFlaws(audit.audit());
            }
            return shorter(untilTomorrow(), LONGEST_REST);
        } catch (LaunchProblem problem) {
            progress.trouble("每日校验文件没有写成，" + BEFORE_NEXT_TRY.toMinutes() + " 分钟后再试：" + problem.getMessage());
            return BEFORE_NEXT_TRY;
        }
    }

    private void tellFlaws(Verdict verdict) {
        if (!verdict.isWhole()) {
            progress.trouble("办理记录核对有 " + verdict.flaws().size() + " 处问题，请运行 deploy/audit 查看");
        }
    }

    private Duration untilTomorrow() {
        ZonedDateTime tomorrow = LocalDate.now(clock).plusDays(1).atStartOfDay(RecordAudit.CHINA);
        return Duration.between(clock.instant(), tomorrow);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void keepOn() {
        try {
            while (!stopping.await(keep().toMillis() + 1, TimeUnit.MILLISECONDS)) {
                // the latch in the condition is the wait
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
