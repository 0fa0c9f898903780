package cn.nianbao.threshold;

import io.micrometer.core.instrument.Meter;
import io.micrometer.core.instrument.config.MeterFilter;
import io.micrometer.core.instrument.config.MeterFilterReply;
import jakarta.inject.Singleton;
import java.util.Set;

/**
 * Counts requests of the methods that HTTP knows. Whoever asks may write any word for a method, and each would be kept with
 * its counts for good: some hundred thousand requests of a stranger would fill the memory.
 */
@Singleton
final class KnownMethods implements MeterFilter {

    private static final Set<String> KNOWN =
            Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "CONNECT", "TRACE", "UNKNOWN");

    @Override
    public MeterFilterReply accept(Meter.Id id) {
        String method = id.getName().startsWith("http.server.") ? id.getTag("method") : null;
        return method == null || KNOWN.contains(method) ? MeterFilterReply.NEUTRAL : MeterFilterReply.DENY;
    }
}
