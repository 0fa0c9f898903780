package cn.nianbao.review.schedule;

import cn.nianbao.review.cases.Cases;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ReportProcess;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.UUID;

/**
 * Sets the timers of waiting reports by the hours that the cases keep, at every start. The engine writes its due dates down in
 * the machine's own time zone: where that was changed in between, they would ring hours too early or too late.
 */
@ApplicationScoped
class Rearming {

    private static final int AFTER_THE_ENGINE = 5000;

    private final ReportProcess process;

    Rearming(ReportProcess process) {
        this.process = process;
    }

    void rearm(@Observes @Priority(AFTER_THE_ENGINE) StartupEvent start) {
        List<UUID> waiting = QuarkusTransaction.requiringNew()
                .call(() ->
                        Cases.waitingForTheirHour().stream().map(ReportCase::id).toList());
        waiting.forEach(this::rearm);
    }

    void rearm(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> ReportCase.locked(id)
                .filter(ReportCase::waits)
                .flatMap(ReportCase::publishAt)
                .ifPresent(hour -> process.publishAt(id, hour)));
    }
}
