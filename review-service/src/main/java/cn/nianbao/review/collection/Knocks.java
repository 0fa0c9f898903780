package cn.nianbao.review.collection;

import cn.nianbao.review.problem.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/** Keeps count of who opens links how often: of wrong ones by address, of right ones by link. Each service counts alone. */
@ApplicationScoped
class Knocks {

    static final int MOST_WRONG = 20;
    static final int MOST_RIGHT = 60;

    private static final Duration WHILE = Duration.ofMinutes(1);
    private static final int KEPT = 10_000;
    private static final int TOO_MANY = 429;

    private final Clock clock;
    private final Map<Object, Count> counts = new LinkedHashMap<>(KEPT, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Object, Count> eldest) {
            return size() > KEPT;
        }
    };

    Knocks(Clock clock) {
        this.clock = clock;
    }

    private record Count(Instant since, int number) {}

    /** Refuses an address that has tried too many wrong links of late. */
    void demandPatience(String from) {
        demand(number(from), MOST_WRONG);
    }

    void wrong(String from) {
        count(from);
    }

    /** Counts somebody who opens this link, and refuses the one too many. */
    void at(Object link) {
        demand(count(link), MOST_RIGHT + 1);
    }

    private static void demand(int number, int tooMany) {
        if (number >= tooMany) {
            throw Refusal.of(TOO_MANY, "操作太频繁", "操作太频繁，请过一分钟再试");
        }
    }

    private synchronized int number(Object what) {
        Count before = counts.get(what);
        return before == null || isOver(before) ? 0 : before.number();
    }

    private synchronized int count(Object what) {
        Count before = counts.get(what);
        Count now = before == null || isOver(before)
                ? new Count(clock.instant(), 1)
                : new Count(before.since(), before.number() + 1);
        counts.put(what, now);
        return now.number();
    }

    private boolean isOver(Count count) {
        return clock.instant().isAfter(count.since().plus(WHILE));
    }
}
