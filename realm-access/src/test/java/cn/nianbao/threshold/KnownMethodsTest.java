package cn.nianbao.threshold;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class KnownMethodsTest {

    @Test
    void words_that_are_no_method_leave_nothing_behind() {
        SimpleMeterRegistry registry = new SimpleMeterRegistry();
        registry.config().meterFilter(new KnownMethods());
        for (int i = 0; i < 50; i++) {
            registry.timer("http.server.requests", "method", "ANY" + i).record(() -> {});
        }
        registry.timer("http.server.requests", "method", "GET").record(() -> {});
        registry.counter("deliveries", "method", "by hand").increment();
        assertThat(registry.getMeters()).hasSize(2);
    }
}
