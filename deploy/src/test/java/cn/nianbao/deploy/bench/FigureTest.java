package cn.nianbao.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void isOneLineThatProgramsRead() {
        assertThat(new Figure("road", "ratio-to-bare-engine", 0.31, 0.25).line())
                .isEqualTo("bench road ratio-to-bare-engine 0.31 >=0.25 ok");
        assertThat(new Figure("road", "reports-per-second", 4.06, 0).line())
                .isEqualTo("bench road reports-per-second 4.06 >=0 ok");
    }

    @Test
    void whatFallsShortIsNeverRoundedUpToItsGoal() {
        assertThat(new Figure("road", "ratio-to-bare-engine", 0.24999, 0.25).line())
                .isEqualTo("bench road ratio-to-bare-engine 0.249 >=0.25 short");
    }

    @Test
    void theMiddleOfSeveralRoundsCounts() {
        List<Double> rounds =
                List.of(new Round(100, Duration.ofSeconds(10)), new Round(60, Duration.ofSeconds(2))).stream()
                        .map(Round::perSecond)
                        .toList();
        assertThat(Spread.of(rounds).median()).isEqualTo(20);
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0)).median()).isEqualTo(2);
        assertThat(Spread.of(List.of(9.0, 1.0, 2.0)).range()).isEqualTo("1.0 至 9.0");
    }
}
