package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as agencies write them, each with what is found of it; the tables of the report are those of {@link Said}. */
class SentencesTest {

    static List<String> lines() throws IOException {
        try (InputStream in = SentencesTest.class.getResourceAsStream("sentences.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void isFoundOf(String line) {
        int bar = line.indexOf('|');
        String expected = line.substring(0, bar).strip();
        String text = line.substring(bar + 1).strip().replace("\\n", "\n");
        assertThat(String.join(", ", Said.brief(Said.found(Said.overview(text)))))
                .as(text)
                .isEqualTo(expected);
    }
}
