package cn.nianbao.review.road;

import cn.nianbao.review.cases.HourSet;
import cn.nianbao.review.cases.ReportCase;
import cn.nianbao.workflow.ProcessHost;
import cn.nianbao.workflow.Step;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.util.UUID;

/** Keeps each case's state in step with its process, in the process's own transaction. */
@ApplicationScoped
public class StandingHost implements ProcessHost {

    private final Clock clock;
    private final Event<Entered> told;
    private final Event<HourSet> hours;

    public StandingHost(Clock clock, Event<Entered> told, Event<HourSet> hours) {
        this.clock = clock;
        this.told = told;
        this.hours = hours;
    }

    /** A case has entered a step; whoever observes it after the transaction finds it there. */
    public record Entered(Step step) {}

    @Override
    public void entered(UUID caseId, Step step) {
        ReportCase.of(caseId).orElseThrow().enter(step, clock.instant());
        told.fire(new Entered(step));
    }

    @Override
    public void waitsForItsHour(UUID caseId) {
        ReportCase.of(caseId).orElseThrow().waitForItsHour(clock.instant());
        hours.fire(new HourSet());
    }

    @Override
    public void hourComes(UUID caseId) {
        ReportCase.locked(caseId);
    }
}
