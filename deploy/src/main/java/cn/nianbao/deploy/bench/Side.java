package cn.nianbao.deploy.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** One of two sides that take turns: how quick its rounds were, and what they cost. */
final class Side {
    private final Map<String, ProcessHandle> programs;
    private final List<Round> rounds = new ArrayList<>();
    private Consumption used;

    /** @param programs everything that may work in a round, by its name for people */
    Side(Map<String, ProcessHandle> programs) {
        this.programs = programs;
        Consumption now = Consumption.soFar(programs);
        this.used = now.since(now);
    }

    Round take(Supplier<Round> turn) {
        Consumption before = Consumption.soFar(programs);
        Round round = turn.get();
        used = used.plus(Consumption.soFar(programs).since(before));
        rounds.add(round);
        return round;
    }

    Spread perSecond() {
        return Spread.of(rounds.stream().map(Round::perSecond).toList());
    }

    /** Milliseconds of processor time that a report cost in one program. */
    double millis(String program) {
        return each(used.programs().get(program));
    }

    double millis() {
        return each(used.sum());
    }

    private double each(Duration time) {
        return time.toMillis()
                / (double) rounds.stream().mapToInt(Round::reports).sum();
    }

    int reports() {
        return rounds.stream().mapToInt(Round::reports).sum();
    }
}
