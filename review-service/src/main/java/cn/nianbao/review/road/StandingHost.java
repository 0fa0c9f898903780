package cn.nianbao.review.road;

import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ProcessHost;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;

/** Keeps each case's state in step with its process, in the process's own transaction. */
@ApplicationScoped
public class StandingHost implements ProcessHost {

    private final Clock clock;

    public StandingHost(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void entered(UUID caseId, Step step) {
        ReportCase.of(caseId).orElseThrow().enter(step, clock.instant());
    }
}
