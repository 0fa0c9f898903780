package cn.nianbao.deploy.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.deploy.process.Processes;
import cn.nianbao.deploy.road.Tokens;
import java.time.Duration;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A part that is killed comes back by itself, with all that it knew. */
@ExtendWith(WholeSystem.class)
class HealingTest {

    @ParameterizedTest
    @ValueSource(strings = {"review-service", "publish-service", "parser-service", "keycloak", "postgres"})
    void aKilledPartComesBack(String part, RunningSystem system) {
        ProcessHandle killed = system.process(part);
        String before = system.console("staff").list("").demand(200).text();

        killed.destroyForcibly();
        assertThat(Processes.awaitExit(killed, Duration.ofSeconds(10))).isTrue();
        Eventually.within(
                Duration.ofSeconds(120),
                part + " is back",
                () -> system.allReady() && !system.process(part).equals(killed));

        assertThat(system.console("staff").list("").demand(200).text()).isEqualTo(before);
        assertThat(new Tokens(system.settings().realmUrl()).of("first")).isNotEmpty();
    }
}
