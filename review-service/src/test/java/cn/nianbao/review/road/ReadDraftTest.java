package cn.nianbao.review.road;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How long a report stands still when the answer of parser-service was lost on the way. */
class ReadDraftTest {

    private static final Path SAMPLES = Path.of("..", "samples");

    @ParameterizedTest
    @ValueSource(strings = {"docx", "doc", "xlsx", "html", "mht", "lines.txt"})
    void a_lost_answer_about_words_is_missed_soon(String kind) throws IOException {
        byte[] draft = Files.readAllBytes(SAMPLES.resolve("anlan-emergency-2025." + kind));
        assertThat(ReadDraft.patience(draft)).isLessThan(Duration.ofMinutes(1));
    }

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "ofd"})
    void what_may_be_scanned_is_given_the_time_that_it_takes(String kind) throws IOException {
        byte[] draft = Files.readAllBytes(SAMPLES.resolve("anlan-emergency-2025." + kind));
        assertThat(ReadDraft.patience(draft)).isGreaterThan(Duration.ofMinutes(4));
    }

    @Test
    void what_is_no_draft_is_refused_soon() {
        assertThat(ReadDraft.patience("MZ\0\0".getBytes(StandardCharsets.US_ASCII)))
                .isLessThan(Duration.ofMinutes(1));
    }
}
