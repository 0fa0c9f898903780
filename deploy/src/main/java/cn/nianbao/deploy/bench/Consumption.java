package cn.nianbao.deploy.bench;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How much processor time each of several programs has used, its children's included. */
record Consumption(Map<String, Duration> programs) {

    /** Since the programs began. */
    static Consumption soFar(Map<String, ProcessHandle> programs) {
        Map<String, Duration> used = new LinkedHashMap<>();
        programs.forEach((name, program) -> used.put(name, of(program)));
        return new Consumption(used);
    }

    Consumption since(Consumption before) {
        Map<String, Duration> used = new LinkedHashMap<>();
        programs.forEach((name, now) -> used.put(name, now.minus(before.programs.get(name))));
        return new Consumption(used);
    }

    Consumption plus(Consumption other) {
        Map<String, Duration> sum = new LinkedHashMap<>();
        programs.forEach((name, used) -> sum.put(name, used.plus(other.programs.get(name))));
        return new Consumption(sum);
    }

    Duration sum() {
        return programs.values().stream().reduce(Duration.ZERO, Duration::plus);
    }

    /** This program's own children are programs of their own here. */
    private static Duration of(ProcessHandle program) {
        Stream<ProcessHandle> family = program.equals(ProcessHandle.current()) ? Stream.of() : program.descendants();
        return Stream.concat(Stream.of(program), family)
                .map(member -> member.info().totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }
}
