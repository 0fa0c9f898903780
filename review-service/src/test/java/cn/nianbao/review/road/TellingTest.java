package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.workflow.TaskGone;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class TellingTest {
    private final AtomicInteger told = new AtomicInteger();

    private Runnable heard(int times, RuntimeException otherwise) {
        return () -> {
            if (told.incrementAndGet() < times) {
                throw otherwise;
            }
        };
    }

    @Test
    void tellsAgainUntilItIsHeardAndThenNoMore() {
        new Telling(Duration.ofSeconds(30)).tell(heard(3, new IllegalStateException("away")));
        assertThat(told).hasValue(3);
    }

    @Test
    void hasNothingToTellOfAStepThatAnotherTook() {
        new Telling(Duration.ofSeconds(30)).tell(heard(3, new TaskGone()));
        assertThat(told).hasValue(1);
    }

    @Test
    void givesUpWhenTheLockHasRunOutAnyway() {
        new Telling(Duration.ZERO).tell(heard(1_000, new IllegalStateException("away")));
        assertThat(told).hasValueBetween(1, 2);
    }
}
