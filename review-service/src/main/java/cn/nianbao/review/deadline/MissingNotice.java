package cn.nianbao.review.deadline;

import io.quarkus.runtime.StartupEvent;
import io.smallrye.health.api.Wellness;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.jboss.logging.Logger;

/**
 * Tells the operator, at start and in the health page, that the holidays of the coming year are missing. The service works on:
 * it counts weekends and says so wherever it shows a number.
 */
@Wellness
@ApplicationScoped
public class MissingNotice implements HealthCheck {

    private static final Logger LOG = Logger.getLogger(MissingNotice.class);

    private final Deadlines deadlines;

    MissingNotice(Deadlines deadlines) {
        this.deadlines = deadlines;
    }

    void warn(@Observes StartupEvent start) {
        WorkingDays.official()
                .missing(deadlines.today())
                .ifPresent(year -> LOG.warnf(
                        "the notice on the holidays of %d is not in this release: working days of that year count weekends only",
                        year));
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("节假日安排").up();
        WorkingDays.official().missing(deadlines.today()).ifPresent(year -> answer.withData("暂按周末计算的年份", year));
        return answer.build();
    }
}
