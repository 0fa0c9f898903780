package cn.nianbao.deploy.fault;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.fault.Fault.Cut;
import cn.nianbao.deploy.fault.Fault.Freeze;
import cn.nianbao.deploy.fault.Fault.Kill;
import cn.nianbao.deploy.fault.Fault.Silence;
import cn.nianbao.deploy.fault.FaultRun.Outcome;
import cn.nianbao.deploy.journey.RunningSystem;
import cn.nianbao.deploy.journey.WholeSystem;
import cn.nianbao.deploy.launch.Progress;
import cn.nianbao.deploy.part.Line;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Every part killed once, one frozen, lines cut and silent, while offices work: all comes back, nothing is lost or doubled. */
@ExtendWith(WholeSystem.class)
class ShortRunTest {
    private static final Duration PEACE = Duration.ofMillis(700);
    private static final Duration A_MOMENT = Duration.ofMillis(1_500);

    @Test
    void nothingIsLostOrDoubledWhateverBefallsTheParts(RunningSystem system) {
        List<Draw> faults = Stream.of(
                        new Kill(Victim.REVIEW, 0),
                        new Cut(Line.REVIEW_DATABASE, A_MOMENT),
                        new Kill(Victim.PUBLISH, 0),
                        new Silence(Line.REVIEW_PARSER, false, A_MOMENT),
                        new Kill(Victim.DATABASE, 0),
                        new Freeze(Victim.DATABASE, 0, A_MOMENT),
                        new Kill(Victim.PARSER, 0),
                        new Kill(Victim.KEYCLOAK, 0))
                .map(fault -> new Draw(PEACE, fault))
                .toList();

        Outcome outcome = new FaultRun(
                        system.settings(), system.launcher(), system.network(), system.region(), Progress.terminal())
                .run(faults);

        assertThat(outcome.complaints()).isEmpty();
        assertThat(outcome.survived()).isEqualTo(faults.size());
    }
}
