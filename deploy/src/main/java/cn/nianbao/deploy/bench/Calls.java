package cn.nianbao.deploy.bench;

import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;

/** How often each call was made, and how long its answers took in sum. */
final class Calls {
    private final Map<Call, LongAdder> counts = new EnumMap<>(Call.class);
    private final Map<Call, LongAdder> nanos = new EnumMap<>(Call.class);

    Calls() {
        for (Call call : Call.values()) {
            counts.put(call, new LongAdder());
            nanos.put(call, new LongAdder());
        }
    }

    <T> T timed(Call call, Supplier<T> asking) {
        long began = System.nanoTime();
        try {
            return asking.get();
        } finally {
            counts.get(call).increment();
            nanos.get(call).add(System.nanoTime() - began);
        }
    }

    double per(int reports, Call call) {
        return counts.get(call).sum() / (double) reports;
    }

    double meanMillis(Call call) {
        return nanos.get(call).sum() / 1e6 / Math.max(1, counts.get(call).sum());
    }
}
