package cn.nianbao.deploy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.deploy.Faults.Wish;
import cn.nianbao.deploy.setting.LaunchProblem;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FaultsTest {

    @Test
    void takesTwentyFaultsOfAFixedSeedUnlessToldOtherwise() {
        assertThat(Wish.of(List.of())).isEqualTo(new Wish(20, 2026));
        assertThat(Wish.of(List.of("--seed", "-5", "--count", "100"))).isEqualTo(new Wish(100, -5));
    }

    @ParameterizedTest
    @ValueSource(strings = {"--count", "--count 0", "--count x", "--seed", "--many 3", "3"})
    void explainsItselfOtherwise(String arguments) {
        assertThatThrownBy(() -> Wish.of(List.of(arguments.split(" "))))
                .isInstanceOf(LaunchProblem.class)
                .hasMessageContaining("deploy/faults [--count");
    }
}
