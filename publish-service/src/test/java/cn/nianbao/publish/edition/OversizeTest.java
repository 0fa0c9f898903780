package cn.nianbao.publish.edition;

import static cn.nianbao.publish.Caller.asReviewService;
import static cn.nianbao.publish.Caller.newAgency;
import static cn.nianbao.publish.Caller.put;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.nianbao.publish.Problem;
import cn.nianbao.publish.Sample;
import cn.nianbao.publish.Wire;
import cn.nianbao.report.CanonicalRecord;
import cn.nianbao.testkit.Postgres;
import cn.nianbao.testkit.Realm;
import com.sun.management.ThreadMXBean;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What no report is like, sent by whoever has got hold of the review service's own account. */
@QuarkusTest
@QuarkusTestResource(Postgres.class)
@QuarkusTestResource(Realm.class)
class OversizeTest {

    private static final int MEGABYTE = 1024 * 1024;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "deep         | [    | 2000",
                "many arrays  | [],  | 100000",
                "many objects | {},  | 100000",
                "many names   | 'a':1, | 100000",
                "long text    | 年报 | 600000",
                "many digits  | 1    | 5000"
            })
    void ends_with_a_word_and_stores_nothing(String kind, String piece, int times) {
        String many = piece.strip().replace('\'', '"').repeat(times);
        String body =
                switch (kind.strip()) {
                    case "many names" -> "{" + many + "\"b\":1}";
                    case "long text" -> "{\"title\":\"" + many + "\"}";
                    case "many digits" -> "{\"year\":" + many + "}";
                    default -> "[" + many;
                };
        refused(offer(newAgency(), body), 413);
    }

    @Test
    void an_exponent_is_not_written_out() {
        refused(offer(newAgency(), "{\"year\":1e999999999}"), 422);
        refused(offer(newAgency(), "{\"year\":1E-99999}"), 422);
    }

    @Test
    void ten_thousand_sections_or_a_title_without_end_are_no_report() {
        String code = newAgency();
        String record = new String(Sample.record(code, 2024, 1).bytes(), StandardCharsets.UTF_8);
        String section = "{\"heading\":null,\"id\":\"s\",\"kind\":\"extra\",\"number\":null,\"text\":\"\"},";
        refused(offer(code, record.replace("\"sections\":[", "\"sections\":[" + section.repeat(10_000))), 413);
        refused(offer(code, record.replace("\"title\":\"", "\"title\":\"" + "长".repeat(1_000))), 422);
        assertThat(given().get("/reports/" + code + "/2024").statusCode()).isEqualTo(404);
        assertThat(offer(code, record).statusCode()).isEqualTo(201);
    }

    /** Nobody unpacks it, so it is what it looks like: no JSON. */
    @Test
    void what_is_packed_stays_packed() throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            for (int i = 0; i < 1_000; i++) {
                gzip.write(" ".repeat(MEGABYTE).getBytes(StandardCharsets.US_ASCII));
            }
        }
        Response answer = asReviewService()
                .contentType("application/json")
                .header("Content-Encoding", "gzip")
                .header("Nianbao-Revision", CanonicalRecord.sha256(packed.toByteArray()))
                .body(packed.toByteArray())
                .put("/editions/" + newAgency() + "/2024/1");
        refused(answer, 422);
    }

    @Test
    void nothing_is_awaited_that_is_announced_beyond_measure() {
        String answer = Wire.say("""
                PUT /editions/anlan/2024/1 HTTP/1.1\r
                Host: localhost\r
                Connection: close\r
                Authorization: Bearer %s\r
                Content-Type: application/json\r
                Content-Length: 99999999999\r
                \r
                """.formatted(Realm.reviewService()));
        assertThat(Wire.statusOf(answer)).isEqualTo(413);
    }

    @Test
    void the_register_is_bounded_as_well() {
        refused(register("[" + "[],".repeat(600_000) + "[]]"), 400);
        refused(register("[".repeat(2_000)), 400);
        refused(register("[{\"code\":\"" + "a".repeat(MEGABYTE) + "\"}]"), 422);
    }

    @Test
    void more_bytes_than_any_report_has_are_refused_unread() {
        assertThatThrownBy(() -> Measure.check(new byte[Measure.MOST_BYTES + 1]))
                .isInstanceOf(Problem.class)
                .hasMessageContaining("远远超出");
    }

    @Test
    void judging_the_size_takes_little_memory() {
        byte[] brackets = ("[" + "{},".repeat(2_700_000)).getBytes(StandardCharsets.US_ASCII);
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getThreadAllocatedBytes(Thread.currentThread().getId());
        assertThatThrownBy(() -> Measure.check(brackets)).isInstanceOf(Problem.class);
        assertThat(threads.getThreadAllocatedBytes(Thread.currentThread().getId()) - before)
                .isLessThan(4L * MEGABYTE);
    }

    private static Response offer(String code, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        return put(code + "/2024/1", bytes, CanonicalRecord.sha256(bytes));
    }

    private static Response register(String body) {
        return asReviewService().contentType("application/json").body(body).put("/agencies");
    }

    private static void refused(Response answer, int status) {
        assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(status);
        assertThat(answer.contentType()).startsWith("application/problem+json");
        assertThat(answer.jsonPath().getString("detail")).isNotBlank();
    }
}
