package cn.nianbao.deploy.fault;

import cn.nianbao.deploy.fault.Fault.Cut;
import cn.nianbao.deploy.fault.Fault.Freeze;
import cn.nianbao.deploy.fault.Fault.Kill;
import cn.nianbao.deploy.fault.Fault.Silence;
import cn.nianbao.deploy.part.Line;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Which faults happen when, drawn from a seed: the same seed, the same faults. Like cards: every fault comes once before
 * any comes again, so a hundred leave none out.
 *
 * @param after how long the system works in peace before the fault
 */
record Draw(Duration after, Fault fault) {
    private static final int LONGEST_PEACE_MILLIS = 2_500;
    private static final int SHORTEST_MILLIS = 1_000;
    private static final int LONGEST_MILLIS = 6_000;
    /** Longer than a worker's lock on a step, and than the patience of any call. */
    private static final Duration VERY_LONG = Duration.ofSeconds(33);

    private static final int ONE_IN = 16;

    static List<Draw> of(long seed, int count) {
        Random random = new Random(seed);
        List<Draw> drawn = new ArrayList<>();
        while (drawn.size() < count) {
            List<Fault> cards = cards(random);
            Collections.shuffle(cards, random);
            cards.stream()
                    .limit(count - drawn.size())
                    .forEach(fault -> drawn.add(new Draw(upTo(LONGEST_PEACE_MILLIS, random), fault)));
        }
        return drawn;
    }

    private static List<Fault> cards(Random random) {
        List<Fault> cards = new ArrayList<>();
        for (Victim victim : Victim.values()) {
            cards.add(new Kill(victim, random.nextInt(100)));
            cards.add(new Freeze(victim, random.nextInt(100), lasting(random)));
        }
        for (Line line : Line.values()) {
            cards.add(new Cut(line, lasting(random)));
            cards.add(new Silence(line, random.nextBoolean(), lasting(random)));
        }
        return cards;
    }

    private static Duration lasting(Random random) {
        if (random.nextInt(ONE_IN) == 0) {
            return VERY_LONG;
        }
        return Duration.ofMillis(SHORTEST_MILLIS).plus(upTo(LONGEST_MILLIS - SHORTEST_MILLIS, random));
    }

    private static Duration upTo(int millis, Random random) {
        return Duration.ofMillis(random.nextInt(millis));
    }
}
