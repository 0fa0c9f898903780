package cn.nianbao.review.schedule;

import cn.nianbao.workflow.ReportProcess;
import cn.nianbao.workflow.engine.EngineSettings;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;

/** A second of the clock going by, on this server or on another one. */
@ApplicationScoped
public class Ringing {

    private final Bell here;
    private final Bell elsewhere;

    Ringing(Bell here, Clock clock, ReportProcess process, EngineSettings settings) {
        this.here = here;
        this.elsewhere = new Bell(clock, process, settings);
    }

    public void tick() {
        here.tick();
    }

    /** On a server that hears nothing of what happens here. */
    public void tickElsewhere() {
        elsewhere.tick();
    }
}
