package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.review.decision.Deed;
import cn.nianbao.review.decision.EntryKind;
import cn.nianbao.review.decision.History;
import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.Step;
import cn.nianbao.workflow.TaskGone;
import cn.nianbao.workflow.Work;
import io.quarkus.arc.All;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jboss.logging.Logger;

/**
 * Does the automatic steps: locks one, does it, completes it. A dead worker's lock runs out and another takes the step; a
 * live one keeps its lock while it works. A dead partner is tried again, with growing pauses, for a quarter of an hour
 * before an operator is called.
 */
@ApplicationScoped
public class RoadWorker {

    private static final Logger LOG = Logger.getLogger(RoadWorker.class);

    private static final Duration LOCK = Duration.ofSeconds(30);
    private static final Duration EXTENSION = Duration.ofSeconds(10);

    private final String name = "review-" + UUID.randomUUID();
    private final Clock clock;
    private final ReportProcess process;
    private final History history;
    private final Map<Work.Kind, AutomaticStep> steps;
    private final Duration betweenLooks;
    private final Semaphore hands;
    private final Telling telling = new Telling(LOCK);
    private final AtomicBoolean awake = new AtomicBoolean();
    private final ExecutorService workers;
    /** One look at a time: a second beside it would find every hand taken and see nothing. */
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

    private final ScheduledExecutorService clockwork = Executors.newScheduledThreadPool(2);

    private volatile Instant lastLook;

    RoadWorker(
            Clock clock,
            ReportProcess process,
            History history,
            RoadSettings settings,
            @All List<AutomaticStep> steps) {
        this.clock = clock;
        this.process = process;
        this.history = history;
        this.steps = steps.stream().collect(Collectors.toMap(AutomaticStep::kind, Function.identity()));
        this.betweenLooks = settings.betweenLooks();
        this.hands = new Semaphore(settings.hands());
        this.workers = Executors.newFixedThreadPool(settings.hands());
    }

    void start(@Observes StartupEvent event) {
        long millis = betweenLooks.toMillis();
        looking.scheduleWithFixedDelay(this::look, millis, millis, TimeUnit.MILLISECONDS);
    }

    /** What just entered an automatic step need not wait for the next look. */
    void wake(@Observes(during = TransactionPhase.AFTER_SUCCESS) StandingHost.Entered entered) {
        if (entered.step() == Step.READING || entered.step() == Step.PUBLISHING) {
            lookAtOnce();
        }
    }

    /** Of several calls before the look begins one is enough. */
    private void lookAtOnce() {
        if (!looking.isShutdown() && awake.compareAndSet(false, true)) {
            looking.execute(this::look);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        looking.shutdownNow();
        clockwork.shutdownNow();
        workers.shutdownNow();
    }

    /** When it last looked for work and could; empty before the first time. */
    public Optional<Instant> lastLook() {
        return Optional.ofNullable(lastLook);
    }

    private void look() {
        awake.set(false);
        int free = hands.drainPermits();
        int taken = 0;
        try {
            List<Work> found = free == 0 ? List.of() : process.fetch(name, free, LOCK);
            taken = found.size();
            lastLook = clock.instant();
            found.forEach(work -> workers.execute(() -> work(work)));
        } catch (RuntimeException | Error away) {
            LOG.warn("no work can be fetched now: " + away.getMessage());
        } finally {
            hands.release(free - taken);
        }
    }

    private void work(Work work) {
        Heartbeat keeping = new Heartbeat(clockwork, EXTENSION, () -> process.extend(work, name, LOCK));
        try {
            steps.get(work.kind()).perform(work, name);
        } catch (Standstill refused) {
            trouble(work, refused.getMessage());
        } catch (NotYet waiting) {
            telling.tell(() -> process.failed(work, name, waiting.getMessage(), Patience.pause(work.failures())));
        } catch (TaskGone another) {
            LOG.infof("%s of %s was taken by another or called off", work.kind(), work.caseId());
        } catch (RuntimeException | Error failed) {
            // an error too: untold, the step would be taken again twice a minute for ever, and nobody called
            again(work, failed);
        } finally {
            keeping.stop();
            hands.release();
            // the next step of this report, or what found no hand free
            lookAtOnce();
        }
    }

    private void again(Work work, Throwable failed) {
        LOG.warnf("%s of %s failed (%d before): %s", work.kind(), work.caseId(), work.failures(), failed.getMessage());
        LOG.debug("in detail", failed);
        if (Patience.isOver(work.failures())) {
            String why = failed instanceof PartnerAway ? failed.getMessage() : "系统内部出错";
            trouble(work, why + "，已连续尝试 15 分钟；请检查有关服务后重试");
            return;
        }
        Duration pause = Patience.pause(work.failures());
        telling.tell(() -> process.failed(work, name, String.valueOf(failed.getMessage()), pause));
    }

    private void trouble(Work work, String why) {
        telling.tell(() -> {
            if (!steps.get(work.kind()).goOnWithout(work, name, why)) {
                QuarkusTransaction.requiringNew().run(() -> callOperator(work, why));
            }
        });
    }

    private void callOperator(Work work, String why) {
        ReportCase report = ReportCase.locked(work.caseId()).orElseThrow();
        report.trouble(why, work.failures() + 1, clock.instant());
        history.append(report, new Deed(EntryKind.TROUBLED, report.state(), null, why), History.SYSTEM);
        process.inTrouble(work, name, why);
    }
}
