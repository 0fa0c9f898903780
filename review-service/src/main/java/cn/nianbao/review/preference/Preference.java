package cn.nianbao.review.preference;

import cn.nianbao.review.robot.Robot;
import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What one person chose for themselves; whoever chose nothing has none. */
@Entity
@Table(name = "preference")
public class Preference extends PanacheEntityBase {

    @Id
    private String sub;

    @Column(name = "large_text", nullable = false)
    private boolean largeText;

    private String robot;

    @Column(name = "robot_address")
    private String robotAddress;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Preference() {}

    private Preference(String sub) {
        this.sub = sub;
    }

    /** What they chose so far, to be changed; kept once it is. */
    public static Preference ofSomebody(String sub) {
        return of(sub).orElseGet(() -> new Preference(sub));
    }

    public static Optional<Preference> of(String sub) {
        return findByIdOptional(sub);
    }

    /** The robots of those among these people who named one, by sub, in one question. */
    public static Map<String, Robot> robots(Collection<String> subs) {
        List<Preference> found = subs.isEmpty() ? List.of() : list("sub in ?1 and robot is not null", Set.copyOf(subs));
        return found.stream().collect(Collectors.toMap(one -> one.sub, one -> new Robot(one.robot, one.robotAddress)));
    }

    /** 长者模式: larger text and targets. */
    public void readLarge(boolean large, Instant now) {
        largeText = large;
        keep(now);
    }

    /** @param named null for none any more */
    public void beToldBy(Robot named, Instant now) {
        robot = named == null ? null : named.kind();
        robotAddress = named == null ? null : named.address();
        keep(now);
    }

    private void keep(Instant now) {
        changedAt = now;
        persist();
    }

    public boolean isLargeText() {
        return largeText;
    }

    /** The robot over which they are reminded; empty where they named none. */
    public Optional<Robot> robot() {
        return Optional.ofNullable(robot).map(kind -> new Robot(kind, robotAddress));
    }
}
