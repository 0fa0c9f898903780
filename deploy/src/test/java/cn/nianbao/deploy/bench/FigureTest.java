package cn.nianbao.deploy.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class FigureTest {

    @Test
    void isOneLineThatProgramsRead() {
        assertThat(new Figure("road", "ratio-to-bare-engine", 0.31, Goal.atLeast(0.25)).line())
                .isEqualTo("bench road ratio-to-bare-engine 0.31 >=0.25 ok");
        assertThat(new Figure("road", "reports-per-second", 4.06, Goal.atLeast(0)).line())
                .isEqualTo("bench road reports-per-second 4.06 >=0 ok");
    }

    @Test
    void whatFallsShortIsNeverRoundedUpToItsGoal() {
        assertThat(new Figure("road", "ratio-to-bare-engine", 0.24999, Goal.atLeast(0.25)).line())
                .isEqualTo("bench road ratio-to-bare-engine 0.249 >=0.25 short");
        assertThat(new Figure("parser", "docx-cpu-to-tika", 0.25001, Goal.atMost(0.25)).line())
                .isEqualTo("bench parser docx-cpu-to-tika 0.251 <=0.25 short");
        assertThat(new Figure("parser", "docx-cpu-to-tika", 0.2, Goal.atMost(0.25)).line())
                .isEqualTo("bench parser docx-cpu-to-tika 0.2 <=0.25 ok");
    }

    @Test
    void whatCouldNotBeMeasuredSaysSo() {
        Figure missing = new Figure("parser", "doc-cpu-to-tika", Double.NaN, Goal.atMost(0.6));
        assertThat(missing.line()).isEqualTo("bench parser doc-cpu-to-tika NaN <=0.6 not-measured");
        assertThat(missing.isReached()).isFalse();
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
