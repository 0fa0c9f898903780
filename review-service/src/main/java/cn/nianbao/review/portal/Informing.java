package cn.nianbao.review.portal;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.portal.Comparisons.Turned;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * Tells the column the register and what may be compared: at start, whenever something changes, and all of it again from time to
 * time. A column that is away is asked again and holds nothing up; no transaction is open while it is spoken to.
 */
@ApplicationScoped
public class Informing {

    private static final Logger LOG = Logger.getLogger(Informing.class);
    /** After the register file was read, which happens at the usual priority. */
    private static final int LATE = 3_000;

    private final Clock clock;
    private final Column column;
    private final ColumnSettings settings;
    private final ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();

    private ScheduledFuture<?> next;
    private volatile String trouble;

    Informing(Clock clock, Column column, ColumnSettings settings) {
        this.clock = clock;
        this.column = column;
        this.settings = settings;
    }

    void start(@Observes @Priority(LATE) StartupEvent event) {
        clockwork.execute(this::round);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) Turned turned) {
        if (!clockwork.isShutdown()) {
            clockwork.execute(this::round);
        }
    }

    void stop(@Observes ShutdownEvent event) {
        clockwork.shutdownNow();
    }

    /** Why the column does not know what it should, in plain words; empty when it does. */
    public Optional<String> trouble() {
        return Optional.ofNullable(trouble);
    }

    private void round() {
        if (next != null) {
            next.cancel(false);
        }
        Duration pause = attempt() ? settings.every() : settings.afterFailure();
        if (!clockwork.isShutdown()) {
            next = clockwork.schedule(this::round, pause.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    private boolean attempt() {
        try {
            tell();
            if (trouble != null) {
                LOG.info("the column knows the register and what may be compared again");
            }
            trouble = null;
            return true;
        } catch (RuntimeException failed) {
            String why = String.valueOf(failed.getMessage());
            if (!why.equals(trouble)) {
                LOG.warn("门户还没有收到单位台账或比较设置，系统会继续尝试，不影响报告办理：" + why);
            }
            trouble = why;
            return false;
        }
    }

    private void tell() {
        List<Agency> agencies = QuarkusTransaction.requiringNew().call(Agency::register);
        if (!agencies.isEmpty()) {
            column.register(agencies);
        }
        for (ComparisonSwitch last : QuarkusTransaction.requiringNew().call(ComparisonSwitch::newest)) {
            column.compare(last.agency(), last.isOn());
            if (!last.isReceived()) {
                QuarkusTransaction.requiringNew().run(() -> received(last.id()));
            }
        }
    }

    private void received(UUID id) {
        ComparisonSwitch.<ComparisonSwitch>findById(id).received(clock.instant());
    }
}
