package cn.nianbao.check.narrative;

import static org.assertj.core.api.Assertions.assertThat;

import cn.nianbao.check.Context;
import cn.nianbao.check.Finding;
import cn.nianbao.check.examiner.Checker;
import cn.nianbao.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sentences whose figures, numbers and years are those of other things, or agree with the tables: no rule may stop at them. */
class InnocentFiguresTest {

    private static final Context NOTHING = new Context(null, null, null);
    private static final Set<String> FOUND_ANYWAY = ids(Said.overview("依申请公开工作有序开展。"));

    /** What a clerk may be asked about any figure that is not exact. */
    private static final String ASKS = "N-APPROX:";

    static List<String> sentences() throws IOException {
        try (InputStream in = InnocentFiguresTest.class.getResourceAsStream("innocent.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void isSilent(String sentence) {
        assertThat(ids(Said.overview("依申请公开工作有序开展。\n" + sentence)))
                .filteredOn(id -> !FOUND_ANYWAY.contains(id) && !id.startsWith(ASKS))
                .isEmpty();
    }

    private static Set<String> ids(Report report) {
        return Checker.check(report, NOTHING).findings().stream()
                .map(Finding::id)
                .collect(Collectors.toSet());
    }
}
