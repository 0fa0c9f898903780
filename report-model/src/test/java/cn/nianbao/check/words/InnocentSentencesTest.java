package cn.nianbao.check.words;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Finding;
import cn.nianbao.check.Found;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences as agencies write them, each with something that looks like a fault and is none. */
class InnocentSentencesTest {

    private static final List<String> CODES = List.of("N-WORD", "N-TYPO", "N-DUP", "N-PUNCT");

    static List<String> sentences() throws IOException {
        try (var in = InnocentSentencesTest.class.getResourceAsStream("innocent.txt");
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isSilent(String sentence) {
        assertThat(messages(sentence)).isEmpty();
    }

    @Test
    void allTogetherAreSilent() throws IOException {
        assertThat(messages(String.join("\n", sentences()))).isEmpty();
    }

    private static Stream<String> messages(String text) {
        return Found.in(Written.overview(text)).stream()
                .filter(finding -> CODES.contains(finding.rule()))
                .map(Finding::message);
    }
}
