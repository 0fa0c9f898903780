package cn.nianbao.review.portal;

import cn.nianbao.review.agency.Agency;
import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.agency.Role;
import cn.nianbao.review.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** 公开单位间比较: the office of a level lets readers compare the units right below it, or no longer. */
@ApplicationScoped
public class Comparisons {

    private final Clock clock;
    private final Caller caller;
    private final Event<Turned> turned;

    Comparisons(Clock clock, Caller caller, Event<Turned> turned) {
        this.clock = clock;
        this.caller = caller;
        this.turned = turned;
    }

    /** Something was turned on or off, and the column does not know yet. */
    record Turned(String agency) {}

    /**
     * Turns it on or off; what it is already changes nothing.
     *
     * @throws Refusal 403 where the caller is not of that level's office
     */
    @Transactional
    public void turn(String agency, boolean on) {
        demandOffice(agency);
        Agency.lock(agency);
        boolean now =
                ComparisonSwitch.newest(agency).filter(ComparisonSwitch::isOn).isPresent();
        if (now != on) {
            new ComparisonSwitch(agency, on, caller.acting(Role.OFFICE, agency), clock.instant()).persist();
            turned.fire(new Turned(agency));
        }
    }

    /** What counts now; empty where nobody ever decided, so that it is off. */
    public Optional<ComparisonSwitch> of(String agency) {
        demandOffice(agency);
        return ComparisonSwitch.newest(agency);
    }

    private void demandOffice(String agency) {
        if (!caller.is(Role.OFFICE, agency)) {
            throw Refusal.forbidden("只有本级政务公开主管部门可以决定是否公开单位间比较");
        }
    }
}
