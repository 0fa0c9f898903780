package cn.nianbao.deploy.bench;

import cn.nianbao.deploy.part.Part;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;

/** How much processor time each part of the system, and this program that drives it, has used. */
record Consumption(Map<String, Duration> parts) {

    /** Since the processes began. */
    static Consumption soFar(Collection<Part> parts) {
        Map<String, Duration> used = new LinkedHashMap<>();
        parts.forEach(part -> used.put(
                part.name(),
                Stream.concat(Stream.of(part.process()), part.process().descendants())
                        .map(Consumption::of)
                        .reduce(Duration.ZERO, Duration::plus)));
        used.put("模拟办理的程序", of(ProcessHandle.current()));
        return new Consumption(used);
    }

    Consumption since(Consumption before) {
        Map<String, Duration> used = new LinkedHashMap<>();
        parts.forEach((part, now) -> used.put(part, now.minus(before.parts.get(part))));
        return new Consumption(used);
    }

    Consumption plus(Consumption other) {
        Map<String, Duration> sum = new LinkedHashMap<>();
        parts.forEach((part, used) -> sum.put(part, used.plus(other.parts.get(part))));
        return new Consumption(sum);
    }

    private static Duration of(ProcessHandle process) {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }
}
