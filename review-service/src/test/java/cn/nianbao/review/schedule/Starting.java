package cn.nianbao.review.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** What a start of the service does for a report that awaits its hour. */
@ApplicationScoped
public class Starting {

    private final Rearming rearming;

    Starting(Rearming rearming) {
        this.rearming = rearming;
    }

    public void rearm(UUID report) {
        rearming.rearm(report);
    }
}
