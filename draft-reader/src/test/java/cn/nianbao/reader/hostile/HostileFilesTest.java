package cn.nianbao.reader.hostile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.jail.Jail;
import cn.nianbao.reader.jail.JailTerms;
import cn.nianbao.report.Cell;
import cn.nianbao.report.CellState;
import cn.nianbao.report.Report;
import cn.nianbao.report.ReportJson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.IntStream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/**
 * Every kind of hostile file goes through the jail as a draft would, while an ordinary report is read over and over: each
 * ends in time with an answer that says what to do, or is read without a wrong figure that nobody is warned of.
 */
@TestInstance(Lifecycle.PER_CLASS)
class HostileFilesTest {

    private static final Path SAMPLES = Path.of(System.getProperty("project.folder"), "samples");
    private static final Duration DEADLINE = Duration.ofSeconds(10);
    private static final Duration PICTURE_DEADLINE = Duration.ofSeconds(12);
    /** What starting a second child and ending the first may add on a machine that has much to do. */
    private static final Duration GRACE = Duration.ofSeconds(6);
    /** Of a reading, with all that it starts. */
    private static final long MOST_MEMORY = 512L << 20;

    private Jail jail;
    private OrdinaryReadings others;
    private MemoryWatch memory;

    @BeforeAll
    void open() {
        jail = Jail.open(new JailTerms(2, DEADLINE, PICTURE_DEADLINE, false));
        memory = MemoryWatch.begin();
        others = OrdinaryReadings.begin(jail);
    }

    @AfterAll
    void nothingElseWasHarmed() throws InterruptedException {
        int before = others.count();
        others.awaitMore(before + 2);
        others.end();
        jail.close();
        assertThat(others.failure()).isNull();
        assertThat(memory.most()).isLessThan(MOST_MEMORY);
        assertThat(ProcessHandle.current().descendants()).isEmpty();
    }

    /** The kinds that are known to have harmed readers of drafts. */
    @Test
    void knowsEveryKind() {
        assertThat(HostileFile.ALL)
                .extracting(HostileFile::kind)
                .containsAll(IntStream.rangeClosed(1, 25).boxed().toList());
    }

    @ParameterizedTest
    @FieldSource("cn.nianbao.reader.hostile.HostileFile#ALL")
    void endsWithAClearAnswerInTime(HostileFile file) throws IOException {
        long begun = System.nanoTime();
        try {
            Report report = jail.read(file.bytes());
            if (file.figures()) {
                assertNothingWrongUnmarked(report);
            }
        } catch (UnreadableDraft refused) {
            assertThat(refused.getMessage())
                    .matches("(?s).*[\u4e00-\u9fff].*。.*")
                    .containsAnyOf("请", "能读取的是");
            assertThat(refused.getMessage()).doesNotContain("Exception", "java.", "Error");
        } catch (RuntimeException fault) {
            fail(file.idea() + "：" + fault.getMessage(), fault);
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(PICTURE_DEADLINE.plus(GRACE));
    }

    private static void assertNothingWrongUnmarked(Report report) throws IOException {
        Report truth =
                ReportJson.read(Files.readAllBytes(SAMPLES.resolve("truth").resolve("anlan-emergency-2025.json")));
        SoftAssertions softly = new SoftAssertions();
        report.cells().forEach((id, cell) -> {
            if (isPlain(cell)) {
                softly.assertThat(cell.value())
                        .as(id.toString())
                        .isEqualTo(truth.cell(id).value());
            }
        });
        softly.assertAll();
    }

    private static boolean isPlain(Cell cell) {
        return cell.state() != CellState.UNREAD && cell.confirm() == null;
    }
}
