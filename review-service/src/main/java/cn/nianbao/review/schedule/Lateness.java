package cn.nianbao.review.schedule;

import cn.nianbao.review.cases.Visible;
import jakarta.enterprise.context.RequestScoped;
import java.time.Instant;

/** Tells those who may read a report whether an hour lies after its statutory date. */
@RequestScoped
class Lateness {

    private final Visible visible;

    Lateness(Visible visible) {
        this.visible = visible;
    }

    boolean of(String id, Instant hour) {
        return Scheduling.isLate(visible.report(id), hour);
    }
}
