package cn.nianbao.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MergedDutiesTest {

    @Test
    void oneMayHoldWhatStandsInOneGroup() {
        MergedDuties merged = MergedDuties.of("first-review+secrecy-review, second-review+leader-review");
        assertThat(merged.allow(Step.SECRECY_REVIEW, Step.FIRST_REVIEW)).isTrue();
        assertThat(merged.allow(Step.LEADER_REVIEW, Step.SECOND_REVIEW)).isTrue();
        assertThat(merged.allow(Step.FIRST_REVIEW, Step.SECOND_REVIEW)).isFalse();
        assertThat(merged.allow(Step.FIRST_REVIEW, Step.CORRECTING)).isFalse();
        assertThat(MergedDuties.of(merged.words())).isEqualTo(merged);
    }

    @Test
    void nothingIsMergedWithoutWords() {
        assertThat(MergedDuties.of(null)).isEqualTo(MergedDuties.NONE);
        assertThat(MergedDuties.of(" ")).isEqualTo(MergedDuties.NONE);
        assertThat(MergedDuties.NONE.allow(Step.FIRST_REVIEW, Step.FIRST_REVIEW))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "first-review+sign-off",
                "correcting+secrecy-review",
                "correcting+sign-off",
                "sign-off+office-review"
            })
    void nothingIsMergedBelowTheFloor(String words) {
        assertThatThrownBy(() -> MergedDuties.of(words))
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("低于底线");
    }

    @Test
    void aWordThatIsNoStepIsNamed() {
        assertThatThrownBy(() -> MergedDuties.of("first-review+village-review"))
                .isInstanceOf(WrongMove.class)
                .hasMessageContaining("village-review");
    }
}
