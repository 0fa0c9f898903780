package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.process.Processes;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that is killed comes back by itself, with all that it knew. */
@ExtendWith(WholeSystem.class)
class HealingTest {

    @ParameterizedTest
    @ValueSource(strings = {"review-service", "publish-service", "parser-service"})
    void aKilledServiceComesBack(String module, RunningSystem system) {
        ProcessHandle killed = system.process(module);
        String before = system.console("staff").list("").demand(200).text();

        killed.destroyForcibly();
        assertThat(Processes.awaitExit(killed, Duration.ofSeconds(10))).isTrue();
        awaitReady(system, killed, module);

        assertThat(system.console("staff").list("").demand(200).text()).isEqualTo(before);
    }

    private static void awaitReady(RunningSystem system, ProcessHandle killed, String module) {
        Eventually.within(
                Duration.ofSeconds(90),
                module + " is back",
                () -> system.isReady(module) && !system.process(module).equals(killed));
    }
}
