package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PatienceTest {

    @Test
    void noOperatorIsCalledBeforeAQuarterOfAnHour() {
        Duration waited = Duration.ZERO;
        int failures = 0;
        while (!Patience.isOver(failures)) {
            waited = waited.plus(Patience.pause(failures++));
        }
        assertThat(waited).isBetween(Duration.ofMinutes(15), Duration.ofMinutes(20));
    }

    @Test
    void thePausesGrowToAMinuteAndNoFurther() {
        assertThat(Patience.pause(0)).isEqualTo(Duration.ofSeconds(1));
        assertThat(Patience.pause(5)).isEqualTo(Duration.ofSeconds(32));
        assertThat(Patience.pause(6)).isEqualTo(Duration.ofMinutes(1));
        assertThat(Patience.pause(1_000)).isEqualTo(Duration.ofMinutes(1));
    }
}
