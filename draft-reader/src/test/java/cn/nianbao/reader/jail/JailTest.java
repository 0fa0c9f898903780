package cn.nianbao.reader.jail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import cn.nianbao.reader.draft.UnreadableDraft;
import cn.nianbao.reader.draft.UnreadableDraft.Reason;
import cn.nianbao.report.Report;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@Timeout(120)
class JailTest {

    private static final byte[] DRAFT = Sample.bytes("docx");

    private static Jail jail(int readers, long deadlineSeconds) {
        Duration deadline = Duration.ofSeconds(deadlineSeconds);
        return Jail.open(new JailTerms(readers, deadline, deadline.multipliedBy(2), false));
    }

    @Test
    void readsOneDraftAfterTheOtherInTheSameChild() throws UnreadableDraft {
        try (Jail jail = jail(1, 30)) {
            assertRead(jail.read(DRAFT));
            List<ProcessHandle> first = Readers.alive();
            assertRead(jail.read(Sample.bytes("html")));
            assertThat(Readers.alive()).hasSize(1).isEqualTo(first);
        }
    }

    @Test
    void showsADraftInTheChildThatReadsIt() throws UnreadableDraft {
        try (Jail jail = jail(1, 30)) {
            assertThat(new String(jail.view(DRAFT), StandardCharsets.UTF_8))
                    .contains("\"html\":", "data-at", "\"places\":");
            assertThatThrownBy(() -> jail.page(DRAFT, 1)).isInstanceOf(UnreadableDraft.class);
            List<ProcessHandle> first = Readers.alive();
            assertRead(jail.read(DRAFT));
            assertThat(Readers.alive()).isEqualTo(first);
        }
    }

    @Test
    void saysWhyADraftCannotBeRead() throws UnreadableDraft {
        try (Jail jail = jail(1, 30)) {
            assertThatThrownBy(() -> jail.read(" ".getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOfSatisfying(UnreadableDraft.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(Reason.EMPTY);
                        assertThat(refused).hasMessageContaining("文件是空的");
                    });
            assertRead(jail.read(DRAFT));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void endsAReadingAtItsDeadlineWhileOthersAreRead() throws Exception {
        try (Jail jail = jail(2, 3)) {
            assertRead(jail.read(DRAFT));
            assertRead(jail.read(DRAFT));
            ProcessHandle stuck = Readers.alive().get(0);
            Readers.freeze(stuck);
            List<Throwable> answers = answers(jail, 2);
            assertThat(answers).containsOnlyOnce((Throwable) null);
            assertThat(answers.stream().filter(UnreadableDraft.class::isInstance))
                    .singleElement()
                    .satisfies(late -> assertThat(late).hasMessageContainingAll("超过 3 秒", "重新上传"));
            assertThat(stuck.onExit().get(10, TimeUnit.SECONDS).isAlive()).isFalse();
            assertRead(jail.read(DRAFT));
            assertRead(jail.read(DRAFT));
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void readsAgainWhenAChildDiesOfSomethingElse() throws Exception {
        try (Jail jail = jail(1, 30)) {
            assertRead(jail.read(DRAFT));
            ProcessHandle child = Readers.alive().get(0);
            Readers.freeze(child);
            CompletableFuture<Throwable> answer = inBackground(jail);
            child.destroyForcibly();
            assertThat(answer.join()).isNull();
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void takesNoMoreThanItHasPlacesFor() throws Exception {
        try (Jail jail = jail(1, 5)) {
            assertRead(jail.read(DRAFT));
            Readers.freeze(Readers.alive().get(0));
            assertThat(answers(jail, 3)).hasAtLeastOneElementOfType(Jail.Busy.class);
        }
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void leavesNothingBehind() throws Exception {
        long folders = folders();
        try (Jail first = jail(1, 30)) {
            assertRead(first.read(DRAFT));
        }
        long open = Readers.openFiles();
        for (int i = 0; i < 3; i++) {
            try (Jail jail = jail(2, 30)) {
                assertRead(jail.read(DRAFT));
            }
        }
        assertThat(Readers.alive()).isEmpty();
        assertThat(Readers.openFiles()).isLessThanOrEqualTo(open);
        assertThat(folders()).isLessThanOrEqualTo(folders);
    }

    @Test
    void childrenEndWithTheirParent() throws Exception {
        Process parent = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        ClassPath.ofReader(),
                        ParentOfReaders.class.getName())
                .start();
        List<ProcessHandle> children = Readers.of(parent.toHandle());
        while (children.size() < 2) {
            Thread.onSpinWait();
            children = Readers.of(parent.toHandle());
        }
        parent.destroyForcibly().waitFor();
        for (ProcessHandle child : children) {
            child.onExit().get(30, TimeUnit.SECONDS);
        }
    }

    @Test
    void isClosedForGood() {
        Jail jail = jail(1, 30);
        jail.close();
        assertThat(catchThrowable(() -> jail.read(DRAFT))).isInstanceOf(Jail.Busy.class);
    }

    @Test
    void warmsUpWithDraftsThatItCanRead() throws UnreadableDraft {
        try (Jail jail = Jail.open(new JailTerms(1, Duration.ofSeconds(30), Duration.ofSeconds(30), true))) {
            for (String kind : WarmUp.SAMPLES) {
                assertRead(jail.read(WarmUp.sample(kind)));
            }
        }
    }

    /** Of so many drafts at once; null for each that is read. */
    private static List<Throwable> answers(Jail jail, int drafts) {
        List<CompletableFuture<Throwable>> begun =
                IntStream.range(0, drafts).mapToObj(i -> inBackground(jail)).toList();
        return begun.stream().map(CompletableFuture::join).collect(Collectors.toList());
    }

    private static CompletableFuture<Throwable> inBackground(Jail jail) {
        return CompletableFuture.supplyAsync(
                () -> catchThrowable(() -> assertRead(jail.read(DRAFT))), run -> new Thread(run).start());
    }

    private static void assertRead(Report report) {
        Report truth = Sample.truth();
        assertThat(report.agency()).isEqualTo(truth.agency());
        assertThat(report.cells()).hasSameSizeAs(truth.cells());
        truth.cells().forEach((id, cell) -> assertThat(report.cell(id).value()).isEqualTo(cell.value()));
    }

    private static long folders() throws Exception {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.filter(file -> file.getFileName().toString().startsWith("nianbao-reader-"))
                    .count();
        }
    }
}
