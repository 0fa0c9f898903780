package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class HeartbeatTest {

    @Test
    void oneThatFailsIsFollowedByTheNext() throws InterruptedException {
        ScheduledExecutorService clockwork = Executors.newSingleThreadScheduledExecutor();
        CountDownLatch three = new CountDownLatch(3);
        Heartbeat heartbeat = new Heartbeat(clockwork, Duration.ofMillis(1), () -> {
            three.countDown();
            throw new IllegalStateException("the database is away");
        });
        try {
            assertThat(three.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            heartbeat.stop();
            clockwork.shutdownNow();
        }
    }
}
