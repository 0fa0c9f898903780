package cn.nianbao.reader.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.reader.command.CommandLine.Behind;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    private static final Map<String, Behind> KNOWN =
            Map.of("--json", Behind.NOTHING, "--key", Behind.A_WORD, "--explain", Behind.PERHAPS_A_WORD);

    @Test
    void optionsMayStandAnywhereAndMoreThanOnce() throws CommandLine.Misspelt {
        CommandLine line = CommandLine.of(KNOWN, "one", "--key", "a", "--json", "two", "--key", "b");
        assertThat(line.others()).containsExactly("one", "two");
        assertThat(line.has("--json")).isTrue();
        assertThat(line.all("--key")).containsExactly("a", "b");
        assertThat(line.last("--key")).isEqualTo("b");
        assertThat(line.last("--explain")).isNull();
    }

    @Test
    void afterTwoStrokesThereAreNone() throws CommandLine.Misspelt {
        assertThat(CommandLine.of(KNOWN, "--", "--json").others()).containsExactly("--json");
    }

    @Test
    void aWordThatMayFollowIsNeverAnOption() throws CommandLine.Misspelt {
        assertThat(CommandLine.of(KNOWN, "--explain").last("--explain")).isEmpty();
        assertThat(CommandLine.of(KNOWN, "--explain", "--json").last("--explain"))
                .isEmpty();
        assertThat(CommandLine.of(KNOWN, "--explain", "T-SUM").last("--explain"))
                .isEqualTo("T-SUM");
    }

    @Test
    void whatIsNotKnownOrLacksItsWordIsNamed() {
        assertThatThrownBy(() -> CommandLine.of(KNOWN, "--jason")).hasMessageContaining("--jason");
        assertThatThrownBy(() -> CommandLine.of(KNOWN, "--key")).hasMessageContaining("--key");
    }
}
