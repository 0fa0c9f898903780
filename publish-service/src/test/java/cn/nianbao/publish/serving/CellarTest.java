package cn.nianbao.publish.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CellarTest {

    private static final Place PAGE = new Place("/reports/anlan/2025", "anlan");
    private static final byte[] TEXT = "政府信息公开工作年度报告".repeat(200).getBytes();

    @TempDir
    Path folder;

    private final AtomicInteger made = new AtomicInteger();
    private Answers answers;

    @BeforeEach
    void open() {
        answers = answers(0, 1_000_000);
    }

    private Answers answers(long bytes, long cellarBytes) {
        Cellar cellar = new Cellar(Optional.of(folder));
        cellar.open();
        Answers fresh = new Answers(bytes, cellar, cellarBytes, new Lease(() -> 0));
        fresh.lease().renew(0);
        return fresh;
    }

    @Test
    void what_memory_has_no_room_for_is_read_from_its_file() {
        answers.take(PAGE, this::source);
        Prepared stored = answers.believed(PAGE.address());
        assertThat(stored.plain().content()).isInstanceOf(Content.OnDisk.class);
        assertThat(stored.plain().content().bytes()).isEqualTo(TEXT);
        assertThat(stored.compressed().content().bytes())
                .isEqualTo(source().make().toBeKept().compressed().content().bytes());
        assertThat(answers.take(PAGE, this::source).plain().content().bytes()).isEqualTo(TEXT);
        assertThat(made).hasValue(2);
    }

    @Test
    void a_publication_takes_the_file_away() throws IOException {
        answers.take(PAGE, this::source);
        assertThat(files()).hasSize(1);
        answers.drop("anlan");
        assertThat(files()).isEmpty();
        assertThat(answers.believed(PAGE.address())).isNull();
    }

    @Test
    void what_was_seen_before_a_publication_leaves_no_file() throws IOException {
        answers.take(PAGE, () -> {
            answers.drop("anlan");
            return source();
        });
        assertThat(files()).isEmpty();
    }

    @Test
    void a_file_that_somebody_deleted_is_made_anew() throws IOException {
        answers.take(PAGE, this::source);
        Files.delete(files().get(0));
        assertThat(answers.take(PAGE, this::source).plain().content().bytes()).isEqualTo(TEXT);
        assertThat(made).hasValue(2);
        assertThat(files()).hasSize(1);
    }

    @Test
    void what_is_asked_for_often_comes_back_to_memory() {
        // memory has room for one of them, the folder for all
        Answers both = answers(TEXT.length * 2L, 100_000_000);
        List<Place> pages = IntStream.range(2010, 2026)
                .mapToObj(year -> new Place("/reports/anlan/" + year, "anlan"))
                .toList();
        pages.forEach(page -> both.take(page, this::source));
        Place wanted = pages.stream()
                .filter(page -> !isInMemory(both, page))
                .findFirst()
                .orElseThrow();
        boolean cameBack = false;
        for (int i = 0; i < 100 && !cameBack; i++) {
            if (both.believed(wanted.address()) == null) {
                cameBack = both.take(wanted, this::source).file().isEmpty() && isInMemory(both, wanted);
            }
        }
        assertThat(cameBack).isTrue();
        assertThat(made).hasValue(pages.size());
    }

    private static boolean isInMemory(Answers answers, Place place) {
        Prepared known = answers.believed(place.address());
        return known != null && known.file().isEmpty();
    }

    @Test
    void what_anybody_may_ask_for_without_end_leaves_no_files() throws IOException {
        answers.take(new Place("/reports?q=1", null), this::source);
        assertThat(files()).isEmpty();
    }

    @Test
    void the_folder_is_bounded_too_and_small_files_count_as_if_they_were_none() throws IOException {
        Answers small = answers(0, 2 * 65_536);
        for (int year = 2010; year < 2026; year++) {
            small.take(new Place("/reports/anlan/" + year, "anlan"), this::source);
        }
        assertThat(files()).hasSizeLessThanOrEqualTo(2).isNotEmpty();
    }

    @Test
    void a_disk_without_room_costs_speed_alone() throws IOException {
        Files.delete(folder);
        assertThat(answers.take(PAGE, this::source).plain().content().bytes()).isEqualTo(TEXT);
        assertThat(answers.believed(PAGE.address())).isNull();
        Files.createDirectory(folder);
    }

    @Test
    void a_start_finds_the_folder_empty_but_for_what_is_not_its_own() throws IOException {
        answers.take(PAGE, this::source);
        Path foreign = Files.writeString(folder.resolve("note.txt"), "not ours");
        new Cellar(Optional.of(folder)).open();
        assertThat(files()).containsExactly(foreign);
    }

    @Test
    void two_that_share_a_folder_by_mistake_never_send_each_other_s_pages() {
        answers.take(PAGE, this::source);
        Answers other = answers(0, 1_000_000);
        Place otherPage = new Place("/reports/anlan/2024", "anlan");
        other.take(otherPage, () -> new Fixed("另一份".getBytes()));
        assertThat(answers.take(PAGE, this::source).plain().content().bytes()).isEqualTo(TEXT);
        assertThat(other.believed(otherPage.address()).plain().content().bytes())
                .isEqualTo("另一份".getBytes());
    }

    @Test
    void a_folder_that_cannot_be_used_is_named_with_what_to_do() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> new Cellar(Optional.of(file)).open())
                .hasMessageContaining(file.toString())
                .hasMessageContaining("NIANBAO_SHELF_FOLDER");
    }

    @Test
    void the_folder_is_closed_to_other_accounts() throws IOException {
        Path open = Files.createDirectory(folder.resolve("open"));
        Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
        new Cellar(Optional.of(open)).open();
        new Cellar(Optional.of(folder.resolve("new"))).open();
        assertThat(List.of(open, folder.resolve("new")))
                .allSatisfy(each -> assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(each)))
                        .isEqualTo("rwx------"));
    }

    @Test
    void a_link_to_another_folder_is_refused() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), elsewhere);
        assertThatThrownBy(() -> new Cellar(Optional.of(link)).open()).hasMessageContaining("链接");
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.toList();
        }
    }

    private Source source() {
        return new Fixed(TEXT);
    }

    /** Counts how often it is made. */
    private final class Fixed implements Source {
        private final byte[] bytes;

        Fixed(byte[] bytes) {
            this.bytes = bytes;
        }

        @Override
        public Object state() {
            return "v1";
        }

        @Override
        public Prepared make() {
            made.incrementAndGet();
            return Prepared.of(bytes, "text/plain", "t", true, Map.of());
        }
    }
}
