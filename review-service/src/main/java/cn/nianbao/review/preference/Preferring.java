package cn.nianbao.review.preference;

import cn.nianbao.review.agency.Caller;
import cn.nianbao.review.problem.Refusal;
import cn.nianbao.review.robot.Robot;
import cn.nianbao.review.robot.Robots;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** What callers choose for themselves, and for nobody else. */
@ApplicationScoped
public class Preferring {

    private final Clock clock;
    private final Caller caller;
    private final Robots robots;

    public Preferring(Clock clock, Caller caller, Robots robots) {
        this.clock = clock;
        this.caller = caller;
        this.robots = robots;
    }

    @Transactional
    public void readLarge(boolean large) {
        mine().readLarge(large, clock.instant());
    }

    /** @throws Refusal 422 where no robot may be spoken to there */
    @Transactional
    public void beToldBy(String kind, String address) {
        mine().beToldBy(robots.named(kind, address), clock.instant());
    }

    @Transactional
    public void beToldByNone() {
        mine().beToldBy(null, clock.instant());
    }

    /** The robot that the caller named. */
    @Transactional
    public Optional<Robot> robot() {
        return Preference.of(caller.person().sub()).flatMap(Preference::robot);
    }

    private Preference mine() {
        return Preference.ofSomebody(caller.person().sub());
    }
}
