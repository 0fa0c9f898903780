package cn.nianbao.publish.serving;

import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.publish;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import cn.nianbao.publish.Sample;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** One page that everybody asks for, on the wire. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class OftenAskedTest {

    private static final Pattern LENGTH = Pattern.compile("content-length: (\\d+)", Pattern.CASE_INSENSITIVE);

    @TestHTTPResource
    URI service;

    /** As it came over the wire. */
    private record Answer(String head, String body) {

        /** Headers may come in any order. */
        void assertSameAs(Answer other) {
            assertThat(head.lines().sorted())
                    .containsExactlyElementsOf(other.head.lines().sorted().toList());
            assertThat(body.equals(other.body)).as("the same body").isTrue();
        }
    }

    private final class Line implements AutoCloseable {
        private final Socket socket = new Socket(service.getHost(), service.getPort());
        private final DataInputStream in = new DataInputStream(socket.getInputStream());

        Line() throws IOException {}

        void ask(String... requests) throws IOException {
            socket.getOutputStream().write(String.join("", requests).getBytes(ISO_8859_1));
        }

        Answer answer() throws IOException {
            StringBuilder head = new StringBuilder();
            while (!head.toString().endsWith("\r\n\r\n")) {
                head.append((char) in.readUnsignedByte());
            }
            Matcher length = LENGTH.matcher(head);
            byte[] body = new byte[length.find() ? Integer.parseInt(length.group(1)) : 0];
            in.readFully(body);
            return new Answer(head.toString(), new String(body, UTF_8));
        }

        Answer answer(String request) throws IOException {
            ask(request);
            return answer();
        }

        boolean isAtEnd() throws IOException {
            return in.read() < 0;
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static String request(String page, String... headers) {
        StringBuilder request = new StringBuilder("GET " + page + " HTTP/1.1\r\nHost: localhost\r\n");
        for (String header : headers) {
            request.append(header).append("\r\n");
        }
        return request + "\r\n";
    }

    @Test
    void it_reads_the_same_the_first_time_and_the_hundredth() throws IOException {
        String page = page();
        try (Line line = new Line()) {
            Answer first = askedOften(line, page);
            for (int i = 0; i < 80; i++) {
                line.answer(request(page)).assertSameAs(first);
            }
        }
    }

    @Test
    void other_ways_of_asking_are_answered_as_ever() throws IOException {
        String page = page();
        try (Line line = new Line()) {
            Answer first = askedOften(line, page);
            String tag = first.head()
                    .lines()
                    .filter(header -> header.startsWith("ETag: "))
                    .findFirst()
                    .orElseThrow();
            assertThat(line.answer(request(page, tag.replace("ETag", "If-None-Match")))
                            .head())
                    .startsWith("HTTP/1.1 304");
            assertThat(line.answer(request(page, "Accept-Encoding: gzip")).head())
                    .contains("Content-Encoding: gzip");
            assertThat(line.answer(request("/reports/nobody/2025")).head()).startsWith("HTTP/1.1 404");
            line.answer(request(page)).assertSameAs(first);
        }
    }

    @Test
    void who_asks_for_several_at_once_gets_them_in_turn() throws IOException {
        String page = page();
        try (Line line = new Line()) {
            Answer first = askedOften(line, page);
            line.ask(
                    request(page),
                    request("/reports/nobody/2025"),
                    request(page),
                    request(page + ".json"),
                    request(page));
            line.answer().assertSameAs(first);
            assertThat(line.answer().head()).startsWith("HTTP/1.1 404");
            line.answer().assertSameAs(first);
            assertThat(line.answer().body()).startsWith("{");
            line.answer().assertSameAs(first);
        }
    }

    @Test
    void who_hangs_up_after_it_has_all_of_it_before() throws IOException {
        String page = page();
        Answer first;
        try (Line line = new Line()) {
            first = askedOften(line, page);
        }
        for (int i = 0; i < 40; i++) {
            try (Line line = new Line()) {
                assertThat(line.answer(request(page, "Connection: close")).body())
                        .isEqualTo(first.body());
                assertThat(line.isAtEnd()).isTrue();
            }
        }
    }

    @Test
    void a_correction_is_seen_at_once() throws IOException {
        String code = newAgency();
        CanonicalRecord record = Sample.record(code, 2025, 1);
        publish(record);
        String page = "/reports/" + code + "/2025";
        try (Line line = new Line()) {
            Answer first = askedOften(line, page);
            publish(Sample.next(Sample.report(code, 2025, 2), 2, record));
            Answer second = line.answer(request(page));
            assertThat(second.body().equals(first.body())).isFalse();
            askedOften(line, page).assertSameAs(second);
        }
    }

    /** Until it leaves from a file. */
    private static Answer askedOften(Line line, String page) throws IOException {
        Set<String> before = openFiles();
        Answer first = line.answer(request(page));
        await().until(() -> {
            line.answer(request(page)).assertSameAs(first);
            return !before.containsAll(openFiles());
        });
        return first;
    }

    /** Those of the folder, which have no names there any more. */
    private static Set<String> openFiles() throws IOException {
        try (Stream<Path> open = Files.list(Path.of("/proc/self/fd"))) {
            return open.map(OftenAskedTest::target)
                    .filter(file -> file.endsWith(".answer (deleted)"))
                    .collect(Collectors.toSet());
        }
    }

    private static String target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor).toString();
        } catch (IOException closedMeanwhile) {
            return "";
        }
    }

    private static String page() {
        String code = newAgency();
        assertThat(publish(Sample.record(code, 2025, 1)).statusCode()).isEqualTo(201);
        return "/reports/" + code + "/2025";
    }
}
